package dev.countersign.application.erp;

import java.util.Optional;

/**
 * What the ERP last said to our account, as this process has heard it; it is not asked for that.
 */
@FunctionalInterface
public interface ErpAccount {
  /** Why the ERP does not let us in, in words for an operator; empty where it does. */
  Optional<ErpError> trouble();
}
