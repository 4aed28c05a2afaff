package dev.countersign.web.adjustment;

import dev.countersign.web.problem.Problems;
import io.micronaut.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The key by which a caller says that a request is the same as one before.
 *
 * @param hash of method, path, query and body, by which we see whether it is
 */
record RequestKey(String key, String hash) {
  private static final String HEADER = "Idempotency-Key";
  private static final Pattern FORM = Pattern.compile("[!-~]{1,255}");

  /** Empty where the caller gave none. */
  static Optional<RequestKey> of(HttpRequest<byte[]> request) {
    return Optional.ofNullable(request.getHeaders().get(HEADER))
        .map(key -> new RequestKey(wellFormed(key), hash(request)));
  }

  private static String wellFormed(String key) {
    if (!FORM.matcher(key).matches()) {
      throw Problems.header(HEADER, "1 to 255 visible ASCII characters").thrown();
    }
    return key;
  }

  private static String hash(HttpRequest<byte[]> request) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      String head = request.getMethodName() + " " + request.getUri() + "\n";
      sha.update(head.getBytes(StandardCharsets.UTF_8));
      request.getBody().ifPresent(sha::update);
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
