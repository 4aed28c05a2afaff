package dev.countersign.simulator.zoho;

import dev.countersign.simulator.json.Json;
import java.util.List;

/**
 * A document that was created at some time.
 *
 * @param status the word that it bears now, or bore last
 * @param events all that was written to it, the oldest first
 * @param document what it says, as the API shows it
 */
public record ZohoDocument(
    String id,
    String reference,
    String status,
    boolean deleted,
    List<ZohoEvent> events,
    Json.Obj document) {
  public ZohoDocument {
    events = List.copyOf(events);
  }
}
