package dev.countersign.zoho;

import dev.countersign.application.erp.ErpWrite;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Calls Zoho with a token, once more with a new one where the token was refused (which Zoho does
 * before it executes anything), and says what became of it. A write that could not be sent within
 * {@link #LONGEST_HOLDING} is not sent at all: whoever asked for it may have lost its lease.
 */
final class ZohoApi {
  private static final Duration LONGEST_HOLDING = Duration.ofSeconds(30);

  private final Sender sender;
  private final Admission admission;
  private final AccessTokens tokens;
  private final RefusedScopes refused;
  private final ZohoJson json;
  private final Verdicts verdicts;
  private final AccountTrouble trouble;

  ZohoApi(
      Sender sender,
      Admission admission,
      AccessTokens tokens,
      RefusedScopes refused,
      ZohoJson json,
      Verdicts verdicts,
      AccountTrouble trouble) {
    this.sender = sender;
    this.admission = admission;
    this.tokens = tokens;
    this.refused = refused;
    this.json = json;
    this.verdicts = verdicts;
    this.trouble = trouble;
  }

  /** The answer's body in the form that is expected of it. */
  <T> Answer<T> call(ZohoCall call, Class<T> form) {
    return call(call).reading(body -> read(body, form));
  }

  /** The answer's body as it came. */
  Answer<String> call(ZohoCall call) {
    Answer<String> answer = admitted(call);
    trouble.heard(call.scope(), answer);
    return answer;
  }

  private Answer<String> admitted(ZohoCall call) {
    long deadline = System.nanoTime() + LONGEST_HOLDING.toNanos();
    return switch (tokens.current()) {
      case Token.Withheld withheld -> notExecuted(withheld);
      case Token.Granted token -> called(call, token, deadline);
    };
  }

  private Answer<String> called(ZohoCall call, Token.Granted token, long deadline) {
    Delivery first = delivered(call, token, 1, deadline);
    if (!isTokenRefused(first) || refused.contains(call.scope())) {
      return judged(first);
    }
    return switch (tokens.insteadOf(token)) {
      case Token.Withheld(var error, var delay) ->
          new Answer.NotExecuted<>(ErpWrite.Nothing.REFUSED, error, delay);
      case Token.Granted other -> afterRefusal(judged(calledAgain(call, other, deadline)));
    };
  }

  /** One that was refused once is not as surely unexecuted as one that was never sent. */
  private static Answer<String> afterRefusal(Answer<String> second) {
    return second instanceof Answer.NotExecuted<String>(_, var error, var delay)
        ? new Answer.NotExecuted<>(ErpWrite.Nothing.REFUSED, error, delay)
        : second;
  }

  private Delivery calledAgain(ZohoCall call, Token.Granted token, long deadline) {
    Delivery second = delivered(call, token, 2, deadline);
    if (isTokenRefused(second)) {
      refused.add(call.scope());
    } else if (second instanceof Delivery.Answered) {
      refused.remove(call.scope());
    }
    return second;
  }

  private static boolean isTokenRefused(Delivery delivery) {
    return delivery instanceof Delivery.Answered(var reply) && Verdicts.isTokenRefused(reply);
  }

  private Delivery delivered(ZohoCall call, Token.Granted token, int attempt, long deadline) {
    return admission.through(
        call.priority(),
        () ->
            call.isWrite() && System.nanoTime() - deadline > 0
                ? new Delivery.Unsent("it was held up for " + seconds(LONGEST_HOLDING) + " s")
                : sender.send(call, token, attempt));
  }

  private static long seconds(Duration time) {
    return TimeUnit.SECONDS.convert(time);
  }

  private Answer<String> judged(Delivery delivery) {
    return switch (delivery) {
      case Delivery.Answered(var reply) -> verdicts.of(reply);
      case Delivery.Withheld(var error, var delay) -> new Answer.NotExecuted<>(error, delay);
      case Delivery.Unsent(var why) ->
          new Answer.NotExecuted<>(Trouble.unreachable(why), Optional.empty());
      case Delivery.Lost(var why) -> new Answer.Doubtful<>(Trouble.noAnswer(why));
    };
  }

  private static Answer<String> notExecuted(Token.Withheld withheld) {
    return new Answer.NotExecuted<>(withheld.error(), withheld.delay());
  }

  private <T> T read(String body, Class<T> form) {
    return json.read(body, form)
        .orElseThrow(() -> new IllegalArgumentException("not a " + form.getSimpleName()));
  }
}
