package dev.countersign.persistence.answer;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/** A finished answer. */
@Serdeable
record AnswerJson(int status, Map<String, String> headers, String body) {}
