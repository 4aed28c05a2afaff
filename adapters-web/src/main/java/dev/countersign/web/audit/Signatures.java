package dev.countersign.web.audit;

import java.util.Base64;
import java.util.HexFormat;

/** How signatures stand in JSON. */
final class Signatures {
  private Signatures() {}

  static String base64(String hex) {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
  }
}
