package dev.countersign.application.budget;

import java.time.Instant;
import java.util.Optional;

/**
 * The requests that count at a moment.
 *
 * @param inMinute those under way and those that ended within the last minute
 * @param running those under way
 * @param firstFree when the first of them stops counting
 * @param waiting the highest priority that has found no room just now
 */
public record Requests(
    Instant now,
    int inMinute,
    int running,
    Optional<Instant> firstFree,
    Optional<Priority> waiting) {}
