package dev.countersign.domain.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** A private Ed25519 key (RFC 8032) that signs seals; it never prints itself. */
public final class SigningKey {
  private final PrivateKey key;
  private final SealKey shown;

  private SigningKey(PrivateKey key, SealKey shown) {
    this.key = key;
    this.shown = shown;
  }

  /**
   * Reads base64 of a PKCS#8 DER.
   *
   * @throws IllegalArgumentException where it is none of an Ed25519 key; it does not show it
   */
  public static SigningKey parse(String base64) {
    try {
      byte[] encoded = Base64.getDecoder().decode(base64);
      PrivateKey key =
          KeyFactory.getInstance(SealKey.ALGORITHM)
              .generatePrivate(new PKCS8EncodedKeySpec(encoded));
      return proven(new SigningKey(key, SealKey.of(publicOf(key).getPublic())));
    } catch (GeneralSecurityException | IllegalArgumentException _) {
      throw new IllegalArgumentException("not an Ed25519 private key (PKCS#8 DER, base64)");
    }
  }

  /** Makes a new one, as base64 of its PKCS#8 DER. */
  public static String make() {
    try {
      PrivateKey key =
          KeyPairGenerator.getInstance(SealKey.ALGORITHM).generateKeyPair().getPrivate();
      return Base64.getEncoder().encodeToString(key.getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has Ed25519", e);
    }
  }

  /** The public one follows from the private one: it is what its bytes generate. */
  private static java.security.KeyPair publicOf(PrivateKey key) throws GeneralSecurityException {
    byte[] seed = ((EdECPrivateKey) key).getBytes().orElseThrow();
    KeyPairGenerator generator = KeyPairGenerator.getInstance(SealKey.ALGORITHM);
    generator.initialize(NamedParameterSpec.ED25519, new Seeded(seed));
    return generator.generateKeyPair();
  }

  private static SigningKey proven(SigningKey key) {
    byte[] message = {1};
    if (!key.shown.verifies(message, key.sign(message))) {
      throw new IllegalStateException("this Java platform derives another public key");
    }
    return key;
  }

  /** Whoever is shown it can verify what this one signs. */
  public SealKey shown() {
    return shown;
  }

  /** In hexadecimal. */
  String sign(byte[] message) {
    try {
      Signature signing = Signature.getInstance(SealKey.ALGORITHM);
      signing.initSign(key);
      signing.update(message);
      return HexFormat.of().formatHex(signing.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key signs nothing", e);
    }
  }

  @Override
  public String toString() {
    return "SigningKey[" + shown.id() + "]";
  }

  /** Gives what it was given. */
  private static final class Seeded extends SecureRandom {
    private static final long serialVersionUID = 1;

    private final byte[] seed;

    Seeded(byte[] seed) {
      this.seed = seed;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(seed, 0, bytes, 0, bytes.length);
    }
  }
}
