package dev.countersign.web.list;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is made part by part while it goes out; the first part is made at once, so that a fault is
 * still an answer.
 */
public final class PartedStream extends InputStream {
  private final Supplier<Optional<byte[]>> parts;
  private ByteArrayInputStream part = new ByteArrayInputStream(new byte[0]);
  private boolean hasMore = true;

  /**
   * Makes the first part.
   *
   * @param parts gives one after the other, then nothing
   */
  public PartedStream(Supplier<Optional<byte[]>> parts) {
    this.parts = parts;
    isAtEnd();
  }

  @Override
  public int read() {
    return isAtEnd() ? -1 : part.read();
  }

  @Override
  public int read(byte[] bytes, int from, int length) {
    return length > 0 && isAtEnd() ? -1 : part.read(bytes, from, length);
  }

  /** Makes the next part where this one is given. */
  private boolean isAtEnd() {
    while (part.available() == 0 && hasMore) {
      Optional<byte[]> next = parts.get();
      hasMore = next.isPresent();
      part = new ByteArrayInputStream(next.orElse(new byte[0]));
    }
    return part.available() == 0;
  }
}
