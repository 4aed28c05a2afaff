package dev.countersign.application.lease;

import java.util.UUID;

/**
 * The right to do what others must not do meanwhile.
 *
 * @param name of what is done
 * @param holder the process that has it
 * @param fence rises each time that another takes it, so that a late write is known as such
 */
public record Lease(String name, UUID holder, long fence) {}
