package dev.countersign.domain.audit;

/**
 * Where the chain is broken first.
 *
 * @param seq the number of the first entry that cannot be trusted any more
 */
public record Broken(long seq, Flaw flaw) {}
