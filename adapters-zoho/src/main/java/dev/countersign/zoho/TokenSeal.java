package dev.countersign.zoho;

import dev.countersign.application.token.TokenAccount;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Encrypts the token that all replicas share, with a key made of the account's own secrets, so that
 * whoever reads the database has no token: AES-256-GCM, the nonce before the text, base64.
 */
final class TokenSeal {
  private static final String PURPOSE = "countersign: the shared access token";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final TokenAccount account;
  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();

  TokenSeal(ZohoConfiguration configuration) {
    byte[] secrets =
        bytes(
            String.join(
                "\n",
                configuration.accountsBaseUrl().toString(),
                configuration.clientId(),
                configuration.clientSecret(),
                configuration.refreshToken()));
    try {
      this.account =
          new TokenAccount(
              HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secrets)));
      this.key =
          KDF.getInstance("HKDF-SHA256")
              .deriveKey(
                  "AES",
                  HKDFParameterSpec.ofExtract()
                      .addIKM(secrets)
                      .thenExpand(bytes(PURPOSE), KEY_BYTES));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has SHA-256 and HKDF", impossible);
    }
  }

  /** Whose tokens these are. */
  TokenAccount account() {
    return account;
  }

  String sealed(Token.Granted token) {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] secret = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(bytes(token.value()));
      byte[] both = ByteBuffer.allocate(NONCE_BYTES + secret.length).put(nonce).put(secret).array();
      return Base64.getEncoder().encodeToString(both);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has AES-GCM", impossible);
    }
  }

  /** Empty where it is none of ours. */
  Optional<Token.Granted> opened(String sealed) {
    try {
      byte[] both = Base64.getDecoder().decode(sealed);
      byte[] text =
          cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(both, NONCE_BYTES))
              .doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
      return Optional.of(new Token.Granted(new String(text, StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(bytes(account.hash()));
    return cipher;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
