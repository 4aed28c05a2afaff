package dev.countersign.zoho;

import dev.countersign.application.erp.ErpError;
import java.time.Duration;
import java.util.Optional;

/** What a caller gets who asks for an access token. */
sealed interface Token {
  /** A token to send; it shows itself to nobody. */
  record Granted(String value) implements Token {
    @Override
    public String toString() {
      return "Granted[...]";
    }
  }

  /**
   * None: nothing can be sent now.
   *
   * @param delay how long to wait at least; empty where our own back-off will do
   */
  record Withheld(ErpError error, Optional<Duration> delay) implements Token {}
}
