package dev.countersign.persistence.adjustment;

import java.util.List;
import java.util.Optional;

/**
 * The keys of a range, each with its newest place in the list, newest first.
 *
 * @param complete whether these are all
 */
record Heads(List<Head> heads, boolean complete) {
  /** So many keys are read side by side, whatever else is asked for. */
  static final int FEW = 60;

  /** More are not looked at. */
  static final int MOST = 400;

  /** A key, and the newest place that it has. */
  record Head(String key, ListKey newest) {}

  static Heads of(List<Head> read) {
    return new Heads(read, read.size() < MOST);
  }

  boolean areFew() {
    return complete && heads.size() <= FEW;
  }

  /**
   * Those that have the newest so many places among them, where nothing else is asked for: there
   * are as many newer ones than the newest of any other key. Empty where that cannot be told.
   */
  List<String> having(int places) {
    return oldest(places)
        .map(last -> isCutAt(last) ? newerThan(last) : List.<String>of())
        .orElseGet(() -> complete ? keys() : List.of());
  }

  private boolean isCutAt(ListKey last) {
    return complete || !heads.getLast().newest().equals(last);
  }

  /** The place behind which none of the newest so many is, where the heads alone tell. */
  Optional<ListKey> oldest(int places) {
    return heads.stream().map(Head::newest).distinct().skip(places - 1L).findFirst();
  }

  private List<String> newerThan(ListKey last) {
    int end = heads.stream().map(Head::newest).toList().lastIndexOf(last) + 1;
    return heads.subList(0, end).stream().map(Head::key).toList();
  }

  List<String> keys() {
    return heads.stream().map(Head::key).toList();
  }
}
