package dev.countersign.web.docs;

import dev.countersign.web.problem.Problems;
import dev.countersign.web.request.EveryAnswer;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The contract as an OpenAPI document, and a page to read it that loads nothing from elsewhere. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class DocsController {
  private static final String ONLY_FROM_HERE =
      "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
          + " frame-ancestors 'none'";

  private static final Map<String, String> ASSETS =
      Map.of(
          "docs.js", "text/javascript",
          "swagger-ui-bundle.js", "text/javascript",
          "swagger-ui.css", "text/css");

  @Get("/openapi.yml")
  @Produces("application/yaml")
  HttpResponse<byte[]> contract() {
    return EveryAnswer.keptAnHour(bytes("/openapi.yml"));
  }

  @Get("/docs")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<byte[]> page() {
    return EveryAnswer.keptAnHour(bytes("/docs/index.html"))
        .header("Content-Security-Policy", ONLY_FROM_HERE);
  }

  @Get("/docs/{asset}")
  @Produces(MediaType.ALL)
  HttpResponse<byte[]> asset(String asset) {
    String type = ASSETS.get(asset);
    if (type == null) {
      throw Problems.notFound("page").thrown();
    }
    return EveryAnswer.keptAnHour(bytes("/docs/" + asset)).header("Content-Type", type);
  }

  private static byte[] bytes(String resource) {
    try (InputStream stream = DocsController.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + " is not in the jar");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
