package dev.countersign.persistence.event;

import dev.countersign.persistence.MySqlStore;
import dev.countersign.persistence.document.Documents;
import java.time.Duration;

/** Feeds of changes that nobody has followed yet. */
public final class GivenChangeFeed {
  private GivenChangeFeed() {}

  /** Of what is in that store; what it has lost it does not find again soon. */
  public static ChangeFeed of(MySqlStore store) {
    return new ChangeFeed(
        store.bean(EventPlaces.class),
        store.bean(EventRows.class),
        store.bean(Documents.class),
        Duration.ofHours(1));
  }
}
