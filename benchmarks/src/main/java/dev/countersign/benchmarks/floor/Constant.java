package dev.countersign.benchmarks.floor;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Two more addresses of the server, which answer what they are told to and nothing else. */
@Controller("/api/v1/constant")
@ExecuteOn(TaskExecutors.BLOCKING)
final class Constant {
  private static volatile byte[] answer = {};

  /** What is answered from now on. */
  static void is(byte[] json) {
    answer = json;
  }

  /** Asks who is calling, as all of the API does. */
  @Get("/known")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  byte[] known() {
    return answer;
  }

  /** Asks nothing. */
  @Get("/open")
  @Secured(SecurityRule.IS_ANONYMOUS)
  byte[] open() {
    return answer;
  }
}
