package dev.countersign.bootstrap;

/** Where documents are approved. */
enum PlugMode {
  LOCAL("local", 0),
  MIRRORED("mirrored", 2);

  private final String word;
  private final int levels;

  PlugMode(String word, int levels) {
    this.word = word;
    this.levels = levels;
  }

  String word() {
    return word;
  }

  /** How many approvals Zoho asks for. */
  int levels() {
    return levels;
  }
}
