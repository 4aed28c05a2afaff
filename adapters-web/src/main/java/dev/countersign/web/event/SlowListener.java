package dev.countersign.web.event;

/** Somebody listens and takes nothing, so that their connection is given up. */
final class SlowListener extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SlowListener() {
    super("the listener takes nothing", null, false, false);
  }
}
