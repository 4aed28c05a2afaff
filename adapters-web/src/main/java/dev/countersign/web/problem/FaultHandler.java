package dev.countersign.web.problem;

import dev.countersign.web.HealthProbe;
import dev.countersign.web.request.Trace;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.netty.handler.codec.DecoderException;
import jakarta.inject.Singleton;
import java.io.EOFException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what nobody foresaw, once, and shows nothing of it. */
@Singleton
public final class FaultHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {
  private static final Logger LOG = LoggerFactory.getLogger("countersign.fault");

  private final ProblemAnswers answers;
  private final HealthProbe probe;

  FaultHandler(ProblemAnswers answers, HealthProbe probe) {
    this.answers = answers;
    this.probe = probe;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface declares it
  public HttpResponse<?> handle(HttpRequest request, Throwable fault) {
    return answers.answer(request, problem(request, fault));
  }

  /** What is shown of it; it is logged here. */
  public Problem problem(HttpRequest<?> request, Throwable fault) {
    if (isUnreadable(fault)) {
      return Problem.of("body.malformed", "The body is not encoded as its headers say.");
    }
    if (fault instanceof EOFException) {
      return Problem.of("body.malformed", "The connection was closed before the body's end.");
    }
    if (isOfTheDatabase(fault) || !probe.isDatabaseReachable()) {
      LOG.warn(
          "{} {} failed: the database is down, hangs, or has no connection left",
          request.getMethod(),
          request.getPath());
      return Problem.of("database.unavailable", "The database does not answer; try again soon.")
          .with(HttpHeaders.RETRY_AFTER, "5");
    }
    String trace = Trace.idOf(request);
    LOG.error("{} {} failed, trace {}", request.getMethod(), request.getPath(), trace, fault);
    return Problem.of("internal", "Something went wrong here; the trace id finds it.");
  }

  private static boolean isUnreadable(Throwable fault) {
    return isFor(fault, DecoderException.class);
  }

  /** A crowd has all its connections, one broke or had to be given up, or it has too much to do. */
  private static boolean isOfTheDatabase(Throwable fault) {
    return isFor(fault, SQLTransientException.class)
        || isFor(fault, SQLRecoverableException.class)
        || isFor(fault, SQLNonTransientConnectionException.class);
  }

  private static boolean isFor(Throwable fault, Class<? extends Throwable> reason) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
        .anyMatch(reason::isInstance);
  }
}
