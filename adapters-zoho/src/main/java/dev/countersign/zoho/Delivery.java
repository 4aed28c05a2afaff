package dev.countersign.zoho;

import dev.countersign.application.erp.ErpError;
import java.time.Duration;
import java.util.Optional;

/** What became of one request on its way. */
sealed interface Delivery {
  /** A whole answer came. */
  record Answered(Reply reply) implements Delivery {}

  /** It was not even tried. */
  record Withheld(ErpError error, Optional<Duration> delay) implements Delivery {}

  /** No byte of the request can have reached Zoho. */
  record Unsent(String why) implements Delivery {}

  /** It may have reached Zoho; no whole answer came. */
  record Lost(String why) implements Delivery {}
}
