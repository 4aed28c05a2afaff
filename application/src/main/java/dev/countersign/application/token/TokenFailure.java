package dev.countersign.application.token;

import dev.countersign.application.erp.ErpError;
import java.time.Duration;
import java.util.Optional;

/**
 * Why a turn brought no token.
 *
 * @param sent whether the ERP may have counted it; one that was not sent counts against no limit
 * @param silence how long nobody tries again
 * @param delay how long callers wait at least; empty where their own back-off will do
 */
public record TokenFailure(
    ErpError error, boolean sent, Duration silence, Optional<Duration> delay) {}
