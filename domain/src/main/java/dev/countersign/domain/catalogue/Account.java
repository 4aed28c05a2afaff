package dev.countersign.domain.catalogue;

/** A ledger account that an adjustment may be booked against. */
public record Account(AccountId id, String name, boolean active) {}
