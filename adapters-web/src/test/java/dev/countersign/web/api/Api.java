package dev.countersign.web.api;

import dev.countersign.web.TokenKeys;
import dev.countersign.web.WebSettings;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RuntimeBeanDefinition;
import io.micronaut.inject.qualifiers.PrimaryQualifier;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** The adapter, listening on a port of its own. */
public final class Api implements AutoCloseable {
  public final Ports ports = new Ports();

  private final ApplicationContext context;
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI uri;

  private Api(WebSettings settings, Map<String, Object> properties) {
    context =
        ApplicationContext.builder("test")
            .properties(Map.of("micronaut.server.port", -1))
            .properties(properties)
            .singletons(ports.beans(settings))
            .beanDefinitions(
                RuntimeBeanDefinition.builder(InstantSource.class, () -> ports.clock)
                    .singleton(true)
                    .qualifier(PrimaryQualifier.instance())
                    .build())
            .start();
    ports.start();
    uri = context.getBean(EmbeddedServer.class).start().getURI();
  }

  public static Api start() {
    return start(usual());
  }

  public static Api start(WebSettings settings) {
    var api = new Api(settings, Map.of());
    api.ports.catalogue.replace(Ports.copy());
    return api;
  }

  /** Called by pages of that origin, too. */
  public static Api calledFrom(String origin) {
    String web = "micronaut.server.cors.configurations.web.";
    return new Api(
        usual(),
        Map.of("micronaut.server.cors.enabled", true, web + "allowed-origins", List.of(origin)));
  }

  /** Before the ERP's catalogue was first copied. */
  public static Api withoutCatalogue() {
    return new Api(usual(), Map.of());
  }

  private static WebSettings usual() {
    return WebSettings.of(new TokenKeys.Secret(Tokens.SECRET));
  }

  /** A call by somebody such as {@code "ann:CLERK"}. */
  public Call as(String who) {
    return withToken(Tokens.of(who));
  }

  public Call withToken(String token) {
    return anonymous().header("Authorization", "Bearer " + token);
  }

  public Call anonymous() {
    return new Call(client, uri);
  }

  public ApplicationContext context() {
    return context;
  }

  public URI uri() {
    return uri;
  }

  @Override
  public void close() {
    client.close();
    context.close();
    ports.stop();
  }
}
