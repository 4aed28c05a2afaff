package dev.countersign.web.api;

import dev.countersign.web.RequestWatch;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes what somebody who watches sees of requests. */
public final class SeenRequests implements RequestWatch {
  private final List<String> ended = new CopyOnWriteArrayList<>();
  private volatile Optional<String> trace = Optional.empty();

  @Override
  public Watched begins(String method, Optional<String> caller) {
    return new Seen(method + caller.map(" of "::concat).orElse(""));
  }

  /** Of which all requests are a part from now on. */
  public void name(String given) {
    trace = Optional.of(given);
  }

  /** Of which each is a part as its caller says it. */
  public void nameNone() {
    trace = Optional.empty();
  }

  /** The last request, as far as it was shown. */
  public String last() {
    return ended.getLast();
  }

  private final class Seen implements Watched {
    private final StringBuilder seen;

    private Seen(String begun) {
      seen = new StringBuilder(begun);
    }

    @Override
    public Optional<String> trace() {
      return trace;
    }

    @Override
    public void isFor(String route, String path) {
      seen.append(", ").append(route).append(", ").append(path);
    }

    @Override
    public void ends(int status) {
      ended.add(seen.append(", ").append(status).toString());
    }
  }
}
