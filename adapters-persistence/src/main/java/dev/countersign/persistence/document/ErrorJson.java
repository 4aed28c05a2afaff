package dev.countersign.persistence.document;

import dev.countersign.application.erp.ErpError;
import io.micronaut.serde.annotation.Serdeable;

/** Why the ERP has not done something, or lets us do nothing. */
@Serdeable
public record ErrorJson(String code, String message, String erpCode, String erpMessage) {
  public static ErrorJson of(ErpError error) {
    return new ErrorJson(error.code(), error.message(), error.erpCode(), error.erpMessage());
  }

  public ErpError error() {
    return new ErpError(code, message, erpCode, erpMessage);
  }
}
