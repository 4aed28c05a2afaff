package dev.countersign.domain.adjustment;

/** What submitting leads to. */
public sealed interface Submitted extends Adjustment permits AwaitingApproval, Approved {}
