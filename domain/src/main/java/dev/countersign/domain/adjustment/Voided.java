package dev.countersign.domain.adjustment;

/** Was in the ERP's books and was taken out again. */
public record Voided(Details details, Submission submission) implements Adjustment {}
