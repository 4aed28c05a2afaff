package dev.countersign.domain.judgement;

/** What part of an adjustment a finding is about. */
public enum Field {
  TYPE,
  DATE,
  REASON,
  DESCRIPTION,
  REFERENCE,
  LOCATION_ID,
  CUSTOM_FIELDS,
  ID,
  LABEL,
  LINES,
  ITEM_ID,
  QUANTITY,
  VALUE,
  CAUSE,
  ACCOUNT_ID,
  COUNTED,
  EXPECTED,
  SERIAL_NUMBERS,
  BATCHES,
  BATCH_ID,
  BATCH_NUMBER,
  EXTERNAL_BATCH_NUMBER,
  MANUFACTURED_ON,
  EXPIRES_ON,
  BATCH_IN_ID,
  STORAGES,
  STORAGE_ID
}
