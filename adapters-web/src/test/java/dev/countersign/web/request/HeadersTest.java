package dev.countersign.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.web.api.Answer;
import dev.countersign.web.api.OverHttp;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer bears, whatever becomes of the request. */
final class HeadersTest extends OverHttp {
  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/adjustments", "/api/v1/audit"})
  void tellCachesThatItDependsOnWhatIsAccepted(String path) {
    for (String type : List.of("application/json", "text/csv")) {
      Answer answer = api.as(AUDITOR).header("Accept", type).get(path).is(200);
      assertThat(answer.http().headers().allValues("Vary")).contains("Accept", "Authorization");
    }
    Answer one = api.as(AUDITOR).get("/api/v1/me").is(200);
    assertThat(one.http().headers().allValues("Vary")).containsExactly("Authorization");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/openapi.yml",
        "/docs",
        "/docs/docs.js",
        "/docs/swagger-ui.css",
        "/problems/internal"
      })
  void letEverybodyKeepWhatIsTheSameForAll(String path) {
    assertThat(api.anonymous().get(path).is(200).header("Cache-Control"))
        .isEqualTo("public, max-age=3600");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/docs/none", "/problems/none", "/health"})
  void letNobodyKeepWhatMayChange(String path) {
    assertThat(api.anonymous().get(path).header("Cache-Control")).doesNotContain("public");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/me",
        "/api/v1/nowhere",
        "/health",
        "/openapi.yml",
        "/problems/validation"
      })
  void letNobodyTakeAnAnswerForAPage(String path) {
    Answer answer = api.as(CLERK).get(path);

    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Content-Security-Policy"))
        .isEqualTo("default-src 'none'; frame-ancestors 'none'");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("X-Request-Id")).hasSize(32);
    assertThat(answer.header("Server")).isEmpty();
  }
}
