package dev.countersign.web;

import java.util.Optional;

/** Watches the requests of callers, so that operators see what each of them led to. */
@FunctionalInterface
public interface RequestWatch {
  /** Sees nothing. */
  RequestWatch NOBODY = (_, _) -> UnwatchedRequest.INSTANCE;

  /**
   * A request has come.
   *
   * @param method of HTTP's, or {@code _OTHER}
   * @param trace of which it is a part, as its caller has it: {@code id-span-flags}
   */
  Watched begins(String method, Optional<String> trace);

  /** One request under way. */
  interface Watched {
    /** Of which what it leads to is a part: of the caller's, where there is one. */
    Optional<String> trace();

    /**
     * It has been found what it is for; called at most once, before it ends.
     *
     * @param route the template of its path
     * @param path without what tells of persons
     */
    void isFor(String route, String path);

    /** It is answered with that status. */
    void ends(int status);
  }
}
