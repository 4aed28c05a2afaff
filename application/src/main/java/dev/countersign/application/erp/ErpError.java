package dev.countersign.application.erp;

/**
 * Why a step has not gone through.
 *
 * @param code ours, which clients rely on
 * @param message ours, in English
 * @param erpCode the ERP's own code; blank where it gave none
 * @param erpMessage the ERP's own words; blank where it gave none
 */
public record ErpError(String code, String message, String erpCode, String erpMessage) {
  public static ErpError of(String code, String message) {
    return new ErpError(code, message, "", "");
  }
}
