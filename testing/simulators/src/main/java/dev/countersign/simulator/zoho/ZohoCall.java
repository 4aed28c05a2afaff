package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One request as the journal keeps it. The operation has {@code {id}} in place of ids; secrets are
 * blotted out; a body that is no JSON is kept as text; the answer is the one that was made, the
 * fault tells what became of it, before or after it was carried out.
 */
public record ZohoCall(
    long number,
    Instant at,
    ZohoCallKind kind,
    String operation,
    String method,
    String path,
    Map<String, String> query,
    Map<String, String> headers,
    Json body,
    List<String> unknownKeys,
    int status,
    String answer,
    String fault,
    boolean afterCommit) {}
