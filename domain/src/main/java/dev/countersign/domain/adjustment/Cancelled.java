package dev.countersign.domain.adjustment;

/** Given up before anybody approved it. */
public record Cancelled(Details details) implements Adjustment {}
