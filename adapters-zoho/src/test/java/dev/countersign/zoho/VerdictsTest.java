package dev.countersign.zoho;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each answer of Zoho's means; the codes and messages are those of its public record. */
class VerdictsTest {
  private static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");

  private final Verdicts verdicts = new Verdicts(InstantSource.fixed(NOW));

  @ParameterizedTest(name = "HTTP {0} {1} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          200 | {"code":0,"message":"success"}            | Done
          201 | {"code":0}                                | Done
          202 | {"code":"0"}                              | Done
          200 | {"code":2,"message":"Invalid value"}      | Refused
          200 | {"code":1070}                             | NotExecuted
          200 | {"code":57}                               | Forbidden
          200 | {"code":1000}                             | Doubtful
          200 | {"message":"success"}                     | Doubtful
          200 | {"code":""}                               | Doubtful
          200 | {"code":0                                 | Doubtful
          200 | {"code":0}}                               | Doubtful
          200 | {"code":0}{"code":0}                      | Doubtful
          200 | <html>proxy</html>                        | Doubtful
          200 | []                                        | Doubtful
          200 | ''                                        | Doubtful
          302 | ''                                        | Doubtful
          304 | {"code":0}                                | Doubtful
          400 | {"code":2}                                | Refused
          400 | {"code":4}                                | Refused
          400 | {"code":15}                               | Refused
          400 | {"code":1001}                             | Refused
          400 | {"code":2303}                             | Refused
          400 | {"code":11015}                            | Refused
          400 | {"code":"99010"}                          | Refused
          400 | {"code":6041}                             | Forbidden
          400 | {"code":57}                               | Forbidden
          400 | {"code":44}                               | NotExecuted
          400 | {"code":45}                               | NotExecuted
          400 | {"code":1000}                             | Doubtful
          400 | {"code":0}                                | Doubtful
          400 | <html>Bad Request</html>                  | Doubtful
          401 | {"code":57}                               | Forbidden
          401 | {"code":14}                               | Forbidden
          401 | <html>Unauthorized</html>                 | Forbidden
          403 | {"code":8}                                | Forbidden
          403 | ''                                        | Forbidden
          404 | {"code":5}                                | Refused
          404 | {"code":1002}                             | Refused
          404 | {"code":2006}                             | Refused
          404 | <html>Not Found</html>                    | Doubtful
          405 | {"code":37}                               | Refused
          408 | {"code":2}                                | Doubtful
          422 | {"code":4116}                             | Refused
          429 | {"code":44}                               | NotExecuted
          429 | {"code":45}                               | NotExecuted
          429 | {"code":1070}                             | NotExecuted
          429 | {"code":43}                               | NotExecuted
          429 | <html>Too Many Requests</html>            | NotExecuted
          500 | {"code":1000}                             | Doubtful
          500 | {"code":0}                                | Doubtful
          500 | {"code":44}                               | Doubtful
          502 | <html>502 Bad Gateway</html>              | Doubtful
          503 | ''                                        | Doubtful
          504 | {"code":57}                               | Doubtful
          """)
  void tellsFromAnAnswerWhatWasDone(int status, String body, String meaning) {
    Answer<String> answer = verdicts.of(reply(status, Map.of(), body));
    assertThat(answer.getClass().getSimpleName()).isEqualTo(meaning);
  }

  @ParameterizedTest(name = "code {0} with \"{1}: {2}\" waits {3} to {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          44   | Retry-After        | 30                             | PT60S   | PT60S
          44   | Retry-After        | 90                             | PT90S   | PT90S
          44   | Retry-After        | Fri, 20 Nov 2026 09:32:00 GMT  | PT120S  | PT120S
          44   | Retry-After        | Fri, 20 Nov 2026 09:00:00 GMT  | PT60S   | PT60S
          44   | Retry-After        | soon                           | PT60S   | PT60S
          44   | Retry-After        | 999999999                      | PT24H   | PT24H
          44   | None               | 1                              | PT60S   | PT60S
          43   | None               | 1                              | PT60S   | PT60S
          1070 | None               | 1                              | PT1S    | PT5S
          45   | X-Rate-Limit-Reset | 34881                          | PT34881S| PT34881S
          45   | None               | 1                              | PT1H    | PT1H
          """)
  void waitsAsTheLimitAsks(
      String code, String header, String value, Duration least, Duration most) {
    Reply reply = reply(429, Map.of(header, value), "{\"code\":" + code + "}");

    Answer<String> answer = verdicts.of(reply);

    assertThat(answer).isInstanceOf(Answer.NotExecuted.class);
    assertThat(((Answer.NotExecuted<String>) answer).delay().orElseThrow()).isBetween(least, most);
  }

  @ParameterizedTest(name = "code {0} is {1}")
  @CsvSource({"44,erp.throttled", "43,erp.throttled", "1070,erp.throttled", "45,erp.quota"})
  void namesTheLimit(String code, String ours) {
    Answer<String> answer = verdicts.of(reply(429, Map.of(), "{\"code\":" + code + "}"));
    assertThat(((Answer.NotExecuted<String>) answer).error().code()).isEqualTo(ours);
  }

  @Test
  void keepsZohosCodeAndWordsOfARefusal() {
    String body = "{\"code\":2303,\"message\":\"رقم الدفعة موجود\"}";
    assertThat(verdicts.of(reply(400, Map.of(), body)))
        .isEqualTo(new Answer.Refused<String>(400, "2303", "رقم الدفعة موجود"));
  }

  @ParameterizedTest(name = "HTTP {0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          401 | {"code":57} | true
          401 | {"code":14} | true
          401 | ''          | true
          400 | {"code":57} | true
          403 | {"code":57} | true
          403 | {"code":8}  | false
          500 | {"code":57} | false
          200 | {"code":57} | false
          400 | {"code":2}  | false
          """)
  void knowsWhenANewTokenMayHelp(int status, String body, boolean may) {
    assertThat(Verdicts.isTokenRefused(reply(status, Map.of(), body))).isEqualTo(may);
  }

  private static Reply reply(int status, Map<String, String> headers, String body) {
    try (var json = new ZohoJson()) {
      EnvelopeJson said = json.read(body, EnvelopeJson.class).orElse(EnvelopeJson.NONE);
      return new Reply(status, name -> Optional.ofNullable(headers.get(name)), body, said);
    }
  }
}
