package dev.countersign.simulator.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks over the characters of a document: blanks, words, strings, numbers. */
final class JsonScanner {
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]{0,999})(?:\\.[0-9]{1,400})?(?:[eE][+-]?[0-9]{1,4})?");

  private final String text;
  private int at;

  JsonScanner(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  char peek() {
    if (atEnd()) {
      throw new JsonException("ends too early");
    }
    return text.charAt(at);
  }

  void blanks() {
    while (!atEnd() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  void take(char expected) {
    if (!takeIf(expected)) {
      throw unexpected();
    }
  }

  boolean takeIf(char expected) {
    boolean found = peek() == expected;
    at += found ? 1 : 0;
    return found;
  }

  Json word(String word, Json value) {
    if (!text.startsWith(word, at)) {
      throw unexpected();
    }
    at += word.length();
    return value;
  }

  String number() {
    Matcher matcher = NUMBER.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      throw unexpected();
    }
    at = matcher.end();
    return matcher.group();
  }

  String string() {
    take('"');
    StringBuilder out = new StringBuilder();
    while (peek() != '"') {
      char unit = text.charAt(at++);
      if (unit < ' ') {
        throw new JsonException("a control character in a string at " + (at - 1));
      }
      out.append(unit == '\\' ? escaped() : unit);
    }
    at++;
    return out.toString();
  }

  private char escaped() {
    char kind = peek();
    at++;
    return switch (kind) {
      case '"', '\\', '/' -> kind;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hex();
      default -> throw new JsonException("no such escape: \\" + kind);
    };
  }

  private char hex() {
    String digits = text.substring(at, Math.min(at + 4, text.length()));
    if (!digits.matches("[0-9a-fA-F]{4}")) {
      throw new JsonException("\\u needs four hexadecimal digits at " + at);
    }
    at += 4;
    return (char) Integer.parseInt(digits, 16);
  }

  JsonException unexpected() {
    return new JsonException(
        atEnd() ? "ends too early" : "unexpected '" + text.charAt(at) + "' at " + at);
  }
}
