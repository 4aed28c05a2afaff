package dev.countersign.domain.audit;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** A public Ed25519 key (RFC 8032) that verifies seals. */
public record SealKey(KeyId id, PublicKey key) {
  static final String ALGORITHM = "Ed25519";

  static SealKey of(PublicKey key) {
    return new SealKey(KeyId.of(key.getEncoded()), key);
  }

  /**
   * Reads base64 of an X.509 SubjectPublicKeyInfo.
   *
   * @throws IllegalArgumentException where it is none of an Ed25519 key
   */
  public static SealKey parse(String base64) {
    try {
      byte[] encoded = Base64.getDecoder().decode(base64);
      return of(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not an Ed25519 public key (X.509 DER, base64)", e);
    }
  }

  /** As it is handed to auditors. */
  public String text() {
    return Base64.getEncoder().encodeToString(key.getEncoded());
  }

  /**
   * Whether that is its signature.
   *
   * @param signature in hexadecimal
   */
  boolean verifies(byte[] message, String signature) {
    try {
      Signature verifying = Signature.getInstance(ALGORITHM);
      verifying.initVerify(key);
      verifying.update(message);
      return verifying.verify(HexFormat.of().parseHex(signature));
    } catch (SignatureException e) {
      return false;
    } catch (InvalidKeyException | java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has Ed25519", e);
    }
  }
}
