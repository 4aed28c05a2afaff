package dev.countersign.benchmarks.floor;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * What tells one adjustment that is created and submitted from another, in what is sent to the
 * database of it.
 *
 * @param id the adjustment's
 * @param code its reference code
 * @param person who creates and submits it
 * @param creation the key of the creation
 * @param submission the key of the submission
 */
record Names(UUID id, String code, String person, String creation, String submission) {
  private static final HexFormat HEX = HexFormat.of();

  /** Those of the nth one after this; its id comes behind those of the ones before. */
  Names next(long n, String somebody) {
    return new Names(
        new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() + n),
        "CS%012d".formatted(n),
        somebody,
        "creation-%012d".formatted(n),
        "submission-%012d".formatted(n));
  }

  /** In each form in which they stand in statements, always in the same order. */
  List<String> written() {
    return List.of(
        id.toString().replace("-", ""),
        hex(id.toString()),
        hex(code),
        hex(creation),
        hex(submission),
        "'" + person + "'",
        hex(person));
  }

  private static String hex(String text) {
    return HEX.formatHex(text.getBytes(StandardCharsets.UTF_8));
  }
}
