package dev.countersign.domain.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 hash, 32 bytes. */
public final class Hash {
  private static final int LENGTH = 32;

  /** Of nothing: what the first link and the first seal continue. */
  public static final Hash NONE = new Hash(new byte[LENGTH]);

  private final byte[] bytes;

  /** Takes 32 bytes as they are. */
  public Hash(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
    }
    this.bytes = bytes.clone();
  }

  public static Hash parse(String hex) {
    return new Hash(HexFormat.of().parseHex(hex));
  }

  /** Of these parts, one after the other. */
  public static Hash of(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return new Hash(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** In lower-case hexadecimal. */
  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return hex();
  }
}
