package dev.countersign.bootstrap.trace;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A span as a collector is told of it; its numbers are those of OpenTelemetry's {@code
 * trace.proto}.
 */
public record ExportedSpan(
    String trace,
    String id,
    String parent,
    String name,
    long kind,
    boolean failed,
    Map<String, String> attributes) {
  public static final long SERVER = 2;
  public static final long CLIENT = 3;
  public static final long CONSUMER = 5;

  private static final long ERROR = 2;

  /** Of one request to a collector: resources, scopes, and spans within them. */
  static List<ExportedSpan> all(byte[] request) throws InvalidProtocolBufferException {
    return Stream.of(UnknownFieldSet.parseFrom(request))
        .flatMap(export -> within(export, 1))
        .flatMap(resource -> within(resource, 2))
        .flatMap(scope -> within(scope, 2))
        .map(ExportedSpan::of)
        .toList();
  }

  private static ExportedSpan of(UnknownFieldSet span) {
    return new ExportedSpan(
        hex(span, 1),
        hex(span, 2),
        hex(span, 4),
        text(span, 5),
        number(span, 6),
        within(span, 15).anyMatch(status -> number(status, 3) == ERROR),
        within(span, 9)
            .collect(Collectors.toMap(pair -> text(pair, 1), pair -> value(pair.getField(2)))));
  }

  private static String value(Field any) {
    UnknownFieldSet value = parsed(any.getLengthDelimitedList().getFirst());
    return value.hasField(1) ? text(value, 1) : Long.toString(number(value, 3));
  }

  private static Stream<UnknownFieldSet> within(UnknownFieldSet outer, int field) {
    return outer.getField(field).getLengthDelimitedList().stream().map(ExportedSpan::parsed);
  }

  private static UnknownFieldSet parsed(ByteString bytes) {
    try {
      return UnknownFieldSet.parseFrom(bytes);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalArgumentException("no message of OTLP", e);
    }
  }

  private static String hex(UnknownFieldSet message, int field) {
    return message.getField(field).getLengthDelimitedList().stream()
        .map(bytes -> HexFormat.of().formatHex(bytes.toByteArray()))
        .collect(Collectors.joining());
  }

  private static String text(UnknownFieldSet message, int field) {
    return message.getField(field).getLengthDelimitedList().stream()
        .map(ByteString::toStringUtf8)
        .collect(Collectors.joining());
  }

  private static long number(UnknownFieldSet message, int field) {
    return message.getField(field).getVarintList().stream().findFirst().orElse(0L);
  }
}
