package dev.countersign.web.problem;

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
  ProblemCode explain(String code) {
    return codes.find(code).orElseThrow(() -> Problems.notFound("code").thrown());
  }
}
