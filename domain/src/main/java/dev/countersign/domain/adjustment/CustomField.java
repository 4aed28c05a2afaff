package dev.countersign.domain.adjustment;

/** A field that the organisation added to adjustments in the ERP. */
public record CustomField(String id, String label, String value) {}
