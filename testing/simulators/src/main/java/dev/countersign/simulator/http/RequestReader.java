package dev.countersign.simulator.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads HTTP/1.1 requests off a connection, one after the other. */
final class RequestReader {
  private static final int LONGEST_LINE = 65_536;
  private static final int LARGEST_BODY = 16 * 1024 * 1024;

  private final InputStream in;
  private final OutputStream out;

  RequestReader(InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  /** The next request, or nothing where the client has closed the connection. */
  Optional<Request> next() throws IOException {
    String start = line();
    if (start.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = start.split(" ", 3);
    if (parts.length != 3) {
      throw new IOException("not a request line: " + start);
    }
    Map<String, String> headers = headers();
    return Optional.of(Request.of(parts[0], parts[1], headers, body(headers)));
  }

  private Map<String, String> headers() throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  private String body(Map<String, String> headers) throws IOException {
    if (headers.getOrDefault("expect", "").equalsIgnoreCase("100-continue")) {
      out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    }
    boolean chunked =
        headers.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).contains("chunked");
    byte[] bytes =
        chunked ? chunks() : exactly(number(headers.getOrDefault("content-length", "0"), 10));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    int size = chunkSize();
    while (size > 0) {
      all.write(exactly(size));
      line();
      size = all.size() > LARGEST_BODY ? -1 : chunkSize();
    }
    headers();
    return all.toByteArray();
  }

  private int chunkSize() throws IOException {
    String line = line();
    int extension = line.indexOf(';');
    return number(extension < 0 ? line : line.substring(0, extension), 16);
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the body is shorter than announced");
    }
    return bytes;
  }

  private static int number(String text, int radix) throws IOException {
    try {
      int number = Integer.parseUnsignedInt(text.strip(), radix);
      if (number >= 0 && number <= LARGEST_BODY) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IOException("no length: " + text, e);
    }
    throw new IOException("the body is too large");
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      if (line.size() > LONGEST_LINE) {
        throw new IOException("a line is too long");
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }
}
