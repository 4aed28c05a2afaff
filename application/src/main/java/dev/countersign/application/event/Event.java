package dev.countersign.application.event;

/**
 * What has happened, with its number.
 *
 * @param number from 1 on, dense and in order, the same for every replica
 */
public record Event(long number, Happening happening) {}
