package dev.countersign.simulator.zoho;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has ever become of each document, those that are deleted included. */
final class Chronicle {
  private final Office office;
  private final Map<String, Life> lives = new LinkedHashMap<>();

  /** A document as it was last, and its ways. */
  record Life(Document last, boolean deleted, List<ZohoEvent> events) {}

  Chronicle(Office office) {
    this.office = office;
    office.books.documents.values().forEach(this::kept);
  }

  void kept(Document document) {
    note(document, false, document.status().word());
  }

  void deleted(Document document) {
    note(document, true, "deleted");
  }

  private void note(Document document, boolean deleted, String word) {
    Life life = lives.get(document.id());
    List<ZohoEvent> events = life == null ? new ArrayList<>() : life.events();
    events.add(new ZohoEvent(office.now(), word, document.approvals()));
    lives.put(document.id(), new Life(document, deleted, events));
  }

  /** All of them, in the order in which they were created. */
  Collection<Life> lives() {
    return List.copyOf(lives.values());
  }
}
