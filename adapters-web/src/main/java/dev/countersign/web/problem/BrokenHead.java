package dev.countersign.web.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.util.Optional;

/** What is wrong with the head of a request that could not be read to its end. */
enum BrokenHead {
  ADDRESS_TOO_LONG(414),
  HEADERS_TOO_LARGE(431),
  NOT_HTTP(400);

  private final int status;

  BrokenHead(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }

  /** Empty where it was read. */
  static Optional<BrokenHead> of(HttpRequest<?> request) {
    return request instanceof NettyHttpRequest<?> read
        ? of(read.getNativeRequest().decoderResult())
        : Optional.empty();
  }

  private static Optional<BrokenHead> of(DecoderResult read) {
    return Optional.of(read)
        .filter(DecoderResult::isFailure)
        .map(failure ->
            switch (failure.cause()) {
              case TooLongHttpLineException _ -> ADDRESS_TOO_LONG;
              case TooLongHttpHeaderException _ -> HEADERS_TOO_LARGE;
              default -> NOT_HTTP;
            });
  }
}
