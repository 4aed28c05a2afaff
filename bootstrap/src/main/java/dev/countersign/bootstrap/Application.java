package dev.countersign.bootstrap;

import dev.countersign.bootstrap.configuration.Settings;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Countersign, running in this process. */
public final class Application implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger("countersign");

  private final ApplicationContext context;
  private final EmbeddedServer server;

  private Application(ApplicationContext context, EmbeddedServer server) {
    this.context = context;
    this.server = server;
  }

  /**
   * Starts it, ready to serve on return.
   *
   * @param more Micronaut properties beside those that the settings give
   * @param beans what else is to be injected
   */
  public static Application start(Settings settings, Map<String, Object> more, Object... beans) {
    ApplicationContext context =
        ApplicationContext.builder()
            .environmentPropertySource(false)
            .deduceEnvironment(false)
            .banner(false)
            .singletons(settings)
            .singletons(beans)
            .properties(Properties.of(settings))
            .properties(more)
            .build();
    try {
      context.start();
      context.getBean(StartingUp.class).start();
      EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
      LOG.info("listening on port {}; {}", server.getPort(), settings.erp());
      return new Application(context, server);
    } catch (RuntimeException fault) {
      context.close();
      throw fault;
    }
  }

  /** Where the API listens. */
  public URI uri() {
    return server.getURI();
  }

  /** Takes no more requests, finishes those under way, and ends. */
  @Override
  public void close() {
    context.close();
  }
}
