package dev.countersign.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

final class SigningKeyTest {
  /** RFC 8032, 7.1, test 2. */
  private static final String SEED =
      "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";

  private static final String PUBLIC =
      "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
  private static final String SIGNATURE =
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
          + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";

  private final SigningKey key =
      SigningKey.parse(base64("302e020100300506032b657004220420" + SEED));

  @Test
  void signsAsTheStandardSays() {
    assertThat(key.sign(new byte[] {0x72})).isEqualTo(SIGNATURE);
    assertThat(key.shown().text()).isEqualTo(base64("302a300506032b6570032100" + PUBLIC));
    assertThat(SealKey.parse(key.shown().text())).isEqualTo(key.shown());
  }

  @Test
  void verifiesItsOwnSignatureAlone() {
    assertThat(key.shown().verifies(new byte[] {0x72}, SIGNATURE)).isTrue();
    assertThat(key.shown().verifies(new byte[] {0x73}, SIGNATURE)).isFalse();
    assertThat(key.shown().verifies(new byte[] {0x72}, SIGNATURE.replace('9', '8'))).isFalse();
    assertThat(key.shown().verifies(new byte[] {0x72}, "00")).isFalse();
  }

  @Test
  void makesKeysThatDiffer() {
    assertThat(SigningKey.parse(SigningKey.make()).shown())
        .isNotEqualTo(SigningKey.parse(SigningKey.make()).shown());
  }

  @Test
  void refusesWhatIsNoKeyWithoutShowingIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SigningKey.parse("c2VjcmV0"))
        .withMessage("not an Ed25519 private key (PKCS#8 DER, base64)");
    assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.parse("no base64!"));
    assertThatIllegalArgumentException().isThrownBy(() -> SealKey.parse("c2VjcmV0"));
    assertThat(key.toString()).doesNotContain(SEED).contains(key.shown().id().value());
  }

  private static String base64(String hex) {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
  }
}
