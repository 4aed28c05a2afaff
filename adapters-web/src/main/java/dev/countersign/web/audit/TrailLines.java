package dev.countersign.web.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.countersign.application.audit.AuditFilter;
import dev.countersign.application.audit.TrailExport;
import dev.countersign.application.audit.TrailExport.Piece;
import dev.countersign.domain.audit.ChainedEntry;
import dev.countersign.domain.audit.ChainedEntry.Kept;
import dev.countersign.domain.audit.KeyRing;
import dev.countersign.domain.audit.Link;
import dev.countersign.domain.audit.SignedSeal;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The trail as lines of JSON, each entry byte for byte; docs/audit.md gives the form. */
@Singleton
final class TrailLines {
  /** What clients ask for it by. */
  static final String NAME = "application/x-ndjson";

  static final MediaType TYPE = MediaType.of(NAME);
  private static final String FORMAT = "countersign-audit-1";

  private final JsonMapper json;

  TrailLines(JsonMapper json) {
    this.json = json;
  }

  /** Whether it is asked for by its name. */
  static boolean isPreferred(HttpRequest<?> request) {
    return request.accept().stream()
        .findFirst()
        .filter(type -> type.getName().equals(NAME))
        .isPresent();
  }

  Supplier<Optional<byte[]>> of(TrailExport export, KeyRing keys, Instant at) {
    return new Supplier<>() {
      private boolean begun;

      @Override
      public Optional<byte[]> get() {
        if (!begun) {
          begun = true;
          return Optional.of((first(export.filter(), keys, at) + "\n").getBytes(UTF_8));
        }
        List<Piece> pieces = export.next();
        return pieces.isEmpty() ? Optional.empty() : Optional.of(bytes(pieces));
      }
    };
  }

  private String first(AuditFilter filter, KeyRing keys, Instant at) {
    List<Map<String, String>> shown =
        keys.keys().stream()
            .map(key -> Map.of("id", key.id().value(), "publicKey", key.text()))
            .toList();
    try {
      return "{\"format\":\"%s\",\"at\":\"%s\",\"filter\":%s,\"keys\":%s}"
          .formatted(
              FORMAT, at, json.writeValueAsString(filter.texts()), json.writeValueAsString(shown));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(List<Piece> pieces) {
    return pieces.stream()
        .map(TrailLines::line)
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(UTF_8);
  }

  private static String line(Piece piece) {
    return switch (piece) {
      case Piece.Entry(var chained) -> line(chained);
      case Piece.Sealed(var seal) -> line(seal);
    };
  }

  private static String line(ChainedEntry chained) {
    Link link = chained.link();
    String what =
        chained
            .kept()
            .map(TrailLines::entry)
            .orElseGet(() -> "\"omitted\":\"" + link.entry() + "\"");
    return "{\"seq\":\"" + link.seq() + "\"," + what + ",\"link\":\"" + link.link() + "\"}";
  }

  private static String entry(Kept kept) {
    String personal =
        kept.personal()
            .map(data ->
                ",\"personal\":{\"salt\":\"%s\",\"values\":%s}"
                    .formatted(data.salt(), data.document()))
            .orElse("");
    return "\"entry\":" + kept.document() + personal;
  }

  private static String line(SignedSeal signed) {
    String handover =
        signed
            .handover()
            .map(each -> ",\"handover\":\"" + Signatures.base64(each) + "\"")
            .orElse("");
    return "{\"seal\":"
        + signed.seal().body()
        + ",\"signature\":\""
        + Signatures.base64(signed.signature())
        + "\""
        + handover
        + "}";
  }
}
