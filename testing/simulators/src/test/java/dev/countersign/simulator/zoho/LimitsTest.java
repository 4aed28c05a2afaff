package dev.countersign.simulator.zoho;

import static dev.countersign.simulator.zoho.Bodies.laptops;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class LimitsTest extends SimulatorTest {

  private void limits(int minute, int day, int atOnce) {
    simulator.rules(simulator.rules().limits(minute, day, atOnce));
  }

  @Test
  void rollsOverSixtySeconds() throws Exception {
    limits(3, 0, 0);
    client.get("/items");
    clock.pass(Duration.ofSeconds(30));
    client.get("/items");
    client.get("/items");
    Answer refused = client.create(laptops("-1"));
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.code()).isEqualTo(44);

    clock.pass(Duration.ofSeconds(29));
    assertThat(client.get("/items").code()).isEqualTo(44);
    clock.pass(Duration.ofSeconds(1));
    assertThat(client.get("/items").code()).isZero();
    assertThat(client.get("/items").code()).isEqualTo(44);
    assertThat(simulator.books().adjustments("")).isEmpty();
  }

  @Test
  void endsWithTheDayOfTheOrganisation() throws Exception {
    limits(0, 2, 0);
    client.get("/items");
    client.get("/items");
    Answer refused = client.get("/items");
    assertThat(refused.code()).isEqualTo(45);
    assertThat(refused.body().text("message"))
        .hasValueSatisfying(it -> assertThat(it).endsWith("rate limit of 2."));

    clock.pass(Duration.ofHours(12).minusMinutes(15));
    client.withFreshToken();

    assertThat(client.get("/items").code()).isZero();
  }

  @Test
  void labelsEveryAnswerWithTheDailyQuota() throws Exception {
    var headers = client.get("/items").response().headers();

    assertThat(headers.firstValue("X-Rate-Limit-Limit")).contains("7500");
    assertThat(headers.firstValue("X-Rate-Limit-Remaining")).contains("7499");
    assertThat(headers.firstValue("X-Rate-Limit-Reset")).contains("42270");
  }

  @Test
  void sendsRetryAfterOnlyWhereSwitchedOn() throws Exception {
    limits(1, 0, 0);
    client.get("/items");
    assertThat(client.get("/items").response().headers().firstValue("Retry-After")).isEmpty();

    rule("retryAfter", true);

    assertThat(client.get("/items").response().headers().firstValue("Retry-After")).contains("60");
  }

  @Test
  void refusesTheOneTooManyInProcess() throws Exception {
    limits(0, 0, 2);
    simulator.faults().next(ZohoFault.beforeCommit(ZohoFault.Kind.HOLD).times(2));
    try (Held first = Held.create(client, simulator);
        Held second = Held.create(client, simulator)) {
      Answer refused = client.create(laptops("-1"));
      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.code()).isEqualTo(1070);

      simulator.faults().release();

      assertThat(first.answer().code()).isZero();
      assertThat(second.answer().code()).isZero();
    }
    assertThat(client.create(laptops("-1")).code()).isZero();
  }

  @Test
  void tellsHowManyCallsItRefused() throws Exception {
    limits(2, 0, 0);
    client.get("/items");
    client.get("/items");
    client.get("/items");
    simulator.faults().next(ZohoFault.beforeCommit(ZohoFault.Kind.LIMIT_MINUTE));
    client.create(laptops("-1"));

    ZohoUsage usage = simulator.usage();

    assertThat(usage.refused()).containsExactly(entry(44, 1));
    assertThat(usage.inLastMinute()).isEqualTo(2);
    assertThat(usage.mostInLastMinute()).isEqualTo(2);
    assertThat(usage.mostInProcess()).isOne();
    clock.pass(Duration.ofSeconds(60));
    assertThat(simulator.usage().inLastMinute()).isZero();
    simulator.forgetUsage();
    assertThat(simulator.usage().refused()).isEmpty();
  }

  @Test
  void sharesTheMinuteWithAnotherClient() throws Exception {
    limits(10, 0, 0);
    rule("othersPerMinute", 4);
    client.get("/items");

    clock.pass(Duration.ofSeconds(45));

    assertThat(simulator.usage().others()).isEqualTo(3);
    for (int i = 0; i < 6; i++) {
      assertThat(client.get("/items").code()).isZero();
    }
    assertThat(client.get("/items").code()).isEqualTo(44);
    clock.pass(Duration.ofSeconds(15));
    assertThat(simulator.usage().others()).isEqualTo(4);
    assertThat(client.get("/items").code()).isEqualTo(44);
    clock.pass(Duration.ofSeconds(15));
    assertThat(simulator.usage().inLastMinute()).isEqualTo(10);
    rule("othersPerMinute", 0);
    clock.pass(Duration.ofMinutes(5));
    assertThat(simulator.usage().others()).isEqualTo(5);
  }

  @Test
  void refusesTheOtherClientToo() throws Exception {
    limits(1, 0, 0);
    rule("othersPerMinute", 60);
    client.get("/items");

    clock.pass(Duration.ofSeconds(59));

    assertThat(simulator.usage().others()).isZero();
    assertThat(simulator.usage().othersRefused()).isEqualTo(59);
  }

  @Test
  void pretendsThatTheDayEndsSoon() throws Exception {
    ZohoFault day = ZohoFault.beforeCommit(ZohoFault.Kind.LIMIT_DAY);
    simulator.faults().next(day.lasting(Duration.ofMillis(1500)));

    var headers = client.create(laptops("-1")).response().headers();

    assertThat(headers.firstValue("X-Rate-Limit-Reset")).contains("2");
    assertThat(headers.firstValue("X-Rate-Limit-Remaining")).contains("0");
  }

  @Test
  void countsNoControlCalls() throws Exception {
    limits(1, 1, 1);

    for (int i = 0; i < 5; i++) {
      assertThat(client.control("GET", "requests", "").status()).isEqualTo(200);
    }

    assertThat(client.get("/items").code()).isZero();
  }
}
