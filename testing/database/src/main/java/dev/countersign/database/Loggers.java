package dev.countersign.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Quietens libraries that log what is no news to us, such as the absence of a Docker engine. */
final class Loggers {
  private Loggers() {}

  /** Switches a logger off, where Logback does the logging; SLF4J itself knows no levels to set. */
  static void silence(String name) {
    Logger logger = LoggerFactory.getLogger(name);
    try {
      Class<?> level = Class.forName("ch.qos.logback.classic.Level");
      logger
          .getClass()
          .getMethod("setLevel", level)
          .invoke(logger, level.getField("OFF").get(null));
    } catch (ReflectiveOperationException e) {
      logger.debug("not Logback, so not silenced", e);
    }
  }
}
