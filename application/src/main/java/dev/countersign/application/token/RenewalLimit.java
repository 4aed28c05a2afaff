package dev.countersign.application.token;

import java.time.Duration;

/** How many renewals the ERP allows within a rolling window. */
public record RenewalLimit(int most, Duration window) {}
