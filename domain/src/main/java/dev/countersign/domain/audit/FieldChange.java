package dev.countersign.domain.audit;

/**
 * A field that changed.
 *
 * @param field its path, such as {@code lines/0/quantity}
 * @param before blank where it was not there
 * @param after blank where it is gone
 */
public record FieldChange(String field, String before, String after) {}
