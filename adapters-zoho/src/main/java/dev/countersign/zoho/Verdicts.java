package dev.countersign.zoho;

import dev.countersign.application.budget.Heard;
import dev.countersign.application.budget.Limit;
import dev.countersign.application.erp.ErpError;
import dev.countersign.application.erp.ErpWrite;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/**
 * Tells from a whole answer what Zoho has done: by the {@code code} in its body first, then by the
 * HTTP status, never by a message, which is in the user's language.
 */
final class Verdicts {
  private static final Set<String> MINUTE_LIMIT = Set.of("44");
  private static final Set<String> DAY_LIMIT = Set.of("45");
  private static final Set<String> CONCURRENT_LIMIT = Set.of("1070");
  private static final String UNAUTHORISED = "57";
  private static final String OTHER_ORGANISATION = "6041";
  private static final String INTERNAL_ERROR = "1000";

  private final Waits waits;

  Verdicts(InstantSource clock) {
    this.waits = new Waits(clock);
  }

  /** Whether the token was not accepted: 401, or code 57 with another refusal. */
  static boolean isTokenRefused(Reply reply) {
    return reply.status() == 401 || (isClientError(reply) && reply.said().hasCode(UNAUTHORISED));
  }

  /** The body of an answer by which Zoho has done it, or what else it means. */
  Answer<String> of(Reply reply) {
    EnvelopeJson said = reply.said();
    if (reply.status() >= 500 || reply.status() == 408 || said.hasCode(INTERNAL_ERROR)) {
      return doubtful(reply);
    }
    if (reply.status() == 429 || isLimit(said)) {
      return limited(reply, said);
    }
    if (isConfiguration(reply, said)) {
      return forbidden(reply, said);
    }
    return told(reply, said);
  }

  private static Answer<String> told(Reply reply, EnvelopeJson said) {
    boolean succeeded = reply.isSuccess() && said.hasCode("0");
    if (succeeded) {
      return new Answer.Done<>(reply.body());
    }
    boolean refused = !said.codeText().isEmpty() && !said.hasCode("0");
    return refused && (reply.isSuccess() || isClientError(reply))
        ? new Answer.Refused<>(reply.status(), said.codeText(), said.messageText())
        : doubtful(reply);
  }

  private static boolean isClientError(Reply reply) {
    return reply.status() / 100 == 4;
  }

  private static boolean isLimit(EnvelopeJson said) {
    String code = said.codeText();
    return MINUTE_LIMIT.contains(code)
        || DAY_LIMIT.contains(code)
        || CONCURRENT_LIMIT.contains(code);
  }

  private Answer<String> limited(Reply reply, EnvelopeJson said) {
    Heard.Refused refused = limit(reply, said);
    String code = said.codeText();
    String message = said.messageText();
    return switch (refused.limit()) {
      case DAY -> refused(Trouble.quota(code, message), refused.delay());
      case AT_ONCE ->
          refused(Trouble.throttled("too many at once", code, message), refused.delay());
      case MINUTE ->
          refused(Trouble.throttled("too many a minute", code, message), refused.delay());
    };
  }

  private Heard.Refused limit(Reply reply, EnvelopeJson said) {
    String code = said.codeText();
    if (DAY_LIMIT.contains(code)) {
      return new Heard.Refused(Limit.DAY, waits.quota(reply));
    }
    return CONCURRENT_LIMIT.contains(code)
        ? new Heard.Refused(Limit.AT_ONCE, waits.concurrent())
        : new Heard.Refused(Limit.MINUTE, waits.minute(reply));
  }

  /** What the answer tells of Zoho's limits. */
  Heard heard(Reply reply) {
    EnvelopeJson said = reply.said();
    boolean limited = reply.status() < 500 && (reply.status() == 429 || isLimit(said));
    return new Heard(
        waits.day(reply), limited ? Optional.of(limit(reply, said)) : Optional.empty());
  }

  private static boolean isConfiguration(Reply reply, EnvelopeJson said) {
    return reply.status() == 401
        || reply.status() == 403
        || said.hasCode(UNAUTHORISED)
        || said.hasCode(OTHER_ORGANISATION);
  }

  private static Answer<String> forbidden(Reply reply, EnvelopeJson said) {
    String why =
        said.hasCode(OTHER_ORGANISATION)
            ? "ZOHO_ORGANIZATION_ID is not an organisation of this account"
            : "a scope or a permission is missing";
    return new Answer.Forbidden<>(
        Trouble.notAuthorised(
            why + " (HTTP " + reply.status() + ")", said.codeText(), said.messageText()));
  }

  private static Answer<String> refused(ErpError error, Duration delay) {
    return new Answer.NotExecuted<>(ErpWrite.Nothing.REFUSED, error, Optional.of(delay));
  }

  private static Answer<String> doubtful(Reply reply) {
    return new Answer.Doubtful<>(Trouble.noAnswer("HTTP " + reply.status()));
  }
}
