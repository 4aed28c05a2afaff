package dev.countersign.bootstrap;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.countersign.simulator.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

/** A front end: calls the API as one of the people of a warehouse. */
final class Api {
  static final String SECRET = "a secret for end-to-end tests, 32 bytes and more";
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private static final String NAME_OF_THE_LEAVER = "Annabel \"Ann\" O'Hara";

  private final URI base;
  private final String token;

  private Api(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  static Api as(String person, URI base) {
    return new Api(base, token(person));
  }

  static String token(String person) {
    var claims =
        new JWTClaimsSet.Builder()
            .subject(person)
            .claim("name", person.equals("leaver") ? NAME_OF_THE_LEAVER : person)
            .claim("roles", roles(person))
            .claim("locations", person.equals("elsewhere") ? List.of("elsewhere") : null)
            .expirationTime(Date.from(Instant.now().plusSeconds(3600)))
            .build();
    try {
      var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
      jwt.sign(new MACSigner(SECRET.getBytes(StandardCharsets.UTF_8)));
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> roles(String person) {
    return switch (person) {
      case "clerk", "clerk2", "elsewhere", "leaver" -> List.of("CLERK");
      case "approver", "approver2" -> List.of("APPROVER");
      case "final" -> List.of("FINAL_APPROVER");
      case "both" -> List.of("APPROVER", "FINAL_APPROVER");
      case "admin" -> List.of("ADMIN");
      case "auditor" -> List.of("AUDITOR");
      case "nobody" -> List.of();
      default -> throw new IllegalArgumentException("nobody knows " + person);
    };
  }

  Answer get(String path) {
    return send("GET", path, "");
  }

  Answer post(String path, String body, String... headers) {
    return send("POST", path, body, headers);
  }

  Answer send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve("/api/v1" + path).normalize())
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Bearer " + token)
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The status of listening with a ticket instead of a token. */
  int listenWith(String ticket) {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("/api/v1/events?ticket=" + ticket))
            .timeout(Duration.ofSeconds(30))
            .build();
    try {
      HttpResponse<Stream<String>> response =
          CLIENT.send(request, HttpResponse.BodyHandlers.ofLines());
      response.body().close();
      return response.statusCode();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** An answer, read as JSON where it is JSON. */
  record Answer(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    Json.Obj json() {
      return (Json.Obj) Json.read(response.body());
    }

    String text(String field) {
      return json().text(field).orElse("");
    }

    String etag() {
      return header("ETag");
    }

    /** Blank where it is not there. */
    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    Json.Obj object(String field) {
      return (Json.Obj) json().get(field);
    }

    @Override
    public String toString() {
      return status() + " " + response.body();
    }
  }
}
