package dev.countersign.application.adjustment;

/** An answer kept for repeats of its request. */
public record KeptAnswer(String requestHash, FinishedAnswer answer) {}
