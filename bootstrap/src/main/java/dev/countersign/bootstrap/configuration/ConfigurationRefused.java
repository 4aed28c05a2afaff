package dev.countersign.bootstrap.configuration;

/** A variable is missing or malformed; the message is one sentence that names it. */
public final class ConfigurationRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ConfigurationRefused(String sentence) {
    super(sentence);
  }
}
