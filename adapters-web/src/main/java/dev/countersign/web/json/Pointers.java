package dev.countersign.web.json;

/** JSON pointers (RFC 6901), step by step. */
final class Pointers {
  private Pointers() {}

  static String in(String pointer, String field) {
    return pointer + "/" + field.replace("~", "~0").replace("/", "~1");
  }

  static String at(String pointer, int position) {
    return pointer + "/" + position;
  }
}
