package dev.countersign.web.answer;

import dev.countersign.application.adjustment.Caller;
import dev.countersign.application.adjustment.FinishedAnswer;
import dev.countersign.application.adjustment.KeptAnswer;
import dev.countersign.application.adjustment.Keyed;
import dev.countersign.application.adjustment.KeyedRequest;
import dev.countersign.web.problem.Problem;
import dev.countersign.web.problem.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The key by which a caller says that a request is the same as one before.
 *
 * @param hash of method, path, query and body, by which we see whether it is
 */
public record RequestKey(String key, String hash) {
  private static final String HEADER = "Idempotency-Key";
  private static final Pattern FORM = Pattern.compile("[!-~]{1,255}");

  /** Empty where the caller gave none. */
  public static Optional<RequestKey> of(HttpRequest<byte[]> request) {
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

  /** Asks for an answer to be kept with the change. */
  <T> Keyed<T> keeping(Caller caller, Function<T, FinishedAnswer> answer) {
    return new KeyedRequest<>(caller.actor().id(), key, hash, answer);
  }

  /** What somebody is told who has used the key, and may be sending the same request again. */
  public HttpResponse<byte[]> repeated(Optional<KeptAnswer> first) {
    return repeated(
        first.orElseThrow(() ->
            Problem.of("idempotency.in_progress", "The first request is still under way.")
                .with("Retry-After", "1")
                .thrown()));
  }

  /** The same where the first request has ended. */
  public HttpResponse<byte[]> repeated(KeptAnswer first) {
    if (!first.requestHash().equals(hash)) {
      throw Problem.of(
              "idempotency.key_reused", "This Idempotency-Key came with another request before.")
          .thrown();
    }
    return Finished.http(first.answer()).header("Idempotent-Replayed", "true");
  }
}
