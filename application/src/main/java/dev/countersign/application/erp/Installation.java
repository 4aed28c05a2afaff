package dev.countersign.application.erp;

/**
 * Which ERP and organisation this database serves; it is said once and never changes.
 *
 * @param erp its name, such as {@code zoho}
 * @param organisationId the ERP's id of the organisation
 */
public record Installation(String erp, String organisationId) {}
