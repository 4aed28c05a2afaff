package dev.countersign.application.event;

/** What an event is about. */
public enum EventType {
  ADJUSTMENT,
  COUNT,
  CATALOGUE
}
