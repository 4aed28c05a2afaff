package dev.countersign.domain.person;

/** Somebody, by the name their token gave at the time. */
public record Person(PersonId id, String name) {}
