package dev.countersign.application.budget;

/** The place that one request takes in the budget, from before it is sent until it has ended. */
public record Place(long number) {}
