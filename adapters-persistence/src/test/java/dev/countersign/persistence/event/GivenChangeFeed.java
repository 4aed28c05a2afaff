package dev.countersign.persistence.event;

import dev.countersign.persistence.MySqlStore;
import dev.countersign.persistence.document.Documents;

/** Feeds of changes that nobody has followed yet. */
public final class GivenChangeFeed {
  private GivenChangeFeed() {}

  /** Of what is in that store. */
  public static ChangeFeed of(MySqlStore store) {
    return new ChangeFeed(store.bean(EventPlaces.class), store.bean(Documents.class));
  }
}
