package dev.countersign.web;

/** Tells whether what this process cannot do without is there. */
@FunctionalInterface
public interface HealthProbe {
  /** Whether the database answers; returns within two seconds, whatever happens. */
  boolean isDatabaseReachable();
}
