package dev.countersign.application.erp;

import java.util.Map;

/** A request that nobody watches. */
enum UnwatchedRequest implements ErpWatch.Watched {
  INSTANCE;

  @Override
  public Map<String, String> headers() {
    return Map.of();
  }

  @Override
  public void ends(ErpWatch.Ending ending, int status) {}
}
