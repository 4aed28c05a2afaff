package dev.countersign.web.json;

import java.util.Map;

/** A place in a text as editors name it: its line and column, both counted from 1. */
record TextPlace(long line, int column) {
  /** Of the character that follows what was read. */
  static TextPlace after(String read) {
    long breaks = read.chars().filter(character -> character == '\n').count();
    return new TextPlace(1 + breaks, read.length() - read.lastIndexOf('\n'));
  }

  Map<String, String> facts() {
    return Map.of("line", Long.toString(line), "column", Integer.toString(column));
  }

  @Override
  public String toString() {
    return "line " + line + ", column " + column;
  }
}
