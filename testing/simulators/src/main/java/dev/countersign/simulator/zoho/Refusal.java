package dev.countersign.simulator.zoho;

import java.io.Serial;

/**
 * The API says no: HTTP status, code, message. Codes of 99000 and above are invented here, the real
 * ones are unknown.
 */
final class Refusal extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int status;
  private final int code;

  Refusal(int status, int code, String message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  static Refusal invalid(String element) {
    return new Refusal(400, 4, "Invalid value passed for " + element);
  }

  static Refusal missing(String entity) {
    return new Refusal(404, 1002, entity + " does not exist.");
  }

  static Refusal unauthorised() {
    return new Refusal(401, 57, "You are not authorized to perform this operation");
  }

  static Refusal tooLong(String field, int length) {
    return new Refusal(
        400,
        15,
        "Please ensure that the \"%s\" has less than %d characters.".formatted(field, length));
  }

  static Refusal invented(int code, String message) {
    return new Refusal(400, code, message);
  }

  int status() {
    return status;
  }

  int code() {
    return code;
  }

  String text() {
    return String.valueOf(getMessage());
  }
}
