package dev.countersign.web.answer;

import dev.countersign.application.adjustment.FinishedAnswer;

/**
 * What came of a call that does its work part by part.
 *
 * @param isWhole false where a repeat is to try some of it again, so that the answer is not kept
 */
public record Worked(FinishedAnswer answer, boolean isWhole) {}
