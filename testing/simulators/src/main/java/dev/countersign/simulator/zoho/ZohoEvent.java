package dev.countersign.simulator.zoho;

import java.time.Instant;

/** A document was written: its status then, or {@code deleted}, and how many have approved. */
public record ZohoEvent(Instant at, String status, int approvals) {}
