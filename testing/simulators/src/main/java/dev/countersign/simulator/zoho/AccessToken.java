package dev.countersign.simulator.zoho;

import java.time.Instant;

/** An access token that was given out. */
record AccessToken(String value, Instant expires) {}
