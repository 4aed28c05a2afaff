package dev.countersign.zoho;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.BlockingHttpClient;
import io.micronaut.http.client.DefaultHttpClientConfiguration;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Carries one request to Zoho and its answer back: no retry, no redirect, no exception. */
final class Wire implements AutoCloseable {
  private static final int LONGEST_ANSWER = 64 * 1024 * 1024;
  private static final Duration IDLE = Duration.ofSeconds(20);

  private final ZohoJson json;
  private final HttpClient client;
  private final BlockingHttpClient blocking;

  Wire(ZohoConfiguration configuration, ZohoJson json) {
    this.json = json;
    this.client = client(configuration.apiBaseUrl(), settings(configuration));
    this.blocking = client.toBlocking();
  }

  /** Sends it, and waits no longer than the configured time-outs. */
  Delivery send(HttpRequest<?> request) {
    try {
      return answered(blocking.exchange(request, byte[].class));
    } catch (HttpClientResponseException refused) {
      return answered(refused.getResponse());
    } catch (RuntimeException failure) {
      return Undelivered.of(failure);
    }
  }

  private Delivery answered(HttpResponse<?> response) {
    byte[] bytes = response.getBody(byte[].class).orElseGet(() -> new byte[0]);
    String body = new String(bytes, StandardCharsets.UTF_8);
    EnvelopeJson said = json.read(body, EnvelopeJson.class).orElse(EnvelopeJson.NONE);
    HttpHeaders headers = response.getHeaders();
    return new Delivery.Answered(new Reply(response.code(), headers::findFirst, body, said));
  }

  private static DefaultHttpClientConfiguration settings(ZohoConfiguration configuration) {
    var settings = new DefaultHttpClientConfiguration();
    settings.setConnectTimeout(configuration.connectTimeout());
    settings.setReadTimeout(configuration.readTimeout());
    settings.getSslConfiguration().setHandshakeTimeout(configuration.connectTimeout());
    settings.setRequestTimeout(
        configuration.connectTimeout().multipliedBy(2).plus(configuration.readTimeout()));
    settings.setConnectionPoolIdleTimeout(IDLE);
    settings.setMaxContentLength(LONGEST_ANSWER);
    settings.setFollowRedirects(false);
    settings.setAllowBlockEventLoop(false);
    return settings;
  }

  private static HttpClient client(URI base, DefaultHttpClientConfiguration settings) {
    try {
      return HttpClient.create(base.toURL(), settings);
    } catch (MalformedURLException impossible) {
      throw new IllegalArgumentException("ZOHO_API_BASE_URL is not a URL: " + base, impossible);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
