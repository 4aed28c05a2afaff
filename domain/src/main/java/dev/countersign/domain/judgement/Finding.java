package dev.countersign.domain.judgement;

/** A broken rule, and where. */
public record Finding(Violation violation, Place place) {}
