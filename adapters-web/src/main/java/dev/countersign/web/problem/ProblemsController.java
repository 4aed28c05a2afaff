package dev.countersign.web.problem;

import dev.countersign.web.request.EveryAnswer;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Explains a code to whoever follows a problem's type. */
@Controller("/problems")
@Secured(SecurityRule.IS_ANONYMOUS)
final class ProblemsController {
  private final ProblemCodes codes;

  ProblemsController(ProblemCodes codes) {
    this.codes = codes;
  }

  @Get("/{code}")
  HttpResponse<ProblemCode> explain(String code) {
    return codes
        .find(code)
        .map(EveryAnswer::keptAnHour)
        .orElseThrow(() -> Problems.notFound("code").thrown());
  }
}
