package dev.countersign.web;

import java.util.Optional;

/** A request that nobody watches. */
enum UnwatchedRequest implements RequestWatch.Watched {
  INSTANCE;

  @Override
  public Optional<String> trace() {
    return Optional.empty();
  }

  @Override
  public void isFor(String route, String path) {}

  @Override
  public void ends(int status) {}
}
