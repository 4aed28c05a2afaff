package dev.countersign.bootstrap;

import dev.countersign.application.lease.Wakeup;

/**
 * What rings within this process.
 *
 * @param queued something is to be told to the ERP
 * @param stepDone the ERP has been told something
 */
record PostingSignals(Wakeup queued, Wakeup stepDone) {}
