package dev.countersign.web.connection;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpHeadersFactory;

/**
 * Headers that say in one way where the body ends: where they say it in two, a proxy between may
 * have taken the other one, and somebody else's request for the rest of the body.
 */
final class OneLength extends DefaultHttpHeaders {
  static final HttpHeadersFactory FACTORY =
      new HttpHeadersFactory() {
        @Override
        public HttpHeaders newHeaders() {
          return new OneLength();
        }

        @Override
        public HttpHeaders newEmptyHeaders() {
          return new OneLength();
        }
      };

  @Override
  public HttpHeaders add(CharSequence name, Object value) {
    if (HttpHeaderNames.TRANSFER_ENCODING.contentEqualsIgnoreCase(name)) {
      onlyOne();
      chunked(value);
    } else if (HttpHeaderNames.CONTENT_LENGTH.contentEqualsIgnoreCase(name)) {
      onlyOne();
    }
    return super.add(name, value);
  }

  private void onlyOne() {
    if (contains(HttpHeaderNames.TRANSFER_ENCODING) || contains(HttpHeaderNames.CONTENT_LENGTH)) {
      throw new IllegalArgumentException("the length of the body is said twice");
    }
  }

  private static void chunked(Object value) {
    if (!HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(value.toString().strip())) {
      throw new IllegalArgumentException("a body comes whole or in chunks");
    }
  }
}
