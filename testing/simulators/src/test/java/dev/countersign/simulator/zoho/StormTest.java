package dev.countersign.simulator.zoho;

import static dev.countersign.simulator.zoho.Bodies.laptops;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.simulator.zoho.ZohoStorm.Chance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class StormTest extends SimulatorTest {
  private static final int MANY = 2000;

  private static List<Optional<ZohoFault>> draws(ZohoStorm storm, ZohoCallKind kind) {
    return LongStream.rangeClosed(1, MANY).mapToObj(it -> storm.strike(kind, it)).toList();
  }

  @ParameterizedTest
  @EnumSource
  void drawsTheSameForTheSameSeed(ZohoCallKind kind) {
    assertThat(draws(ZohoStorm.of(42, 30), kind)).isEqualTo(draws(ZohoStorm.of(42, 30), kind));
  }

  @Test
  void drawsOtherwiseForAnotherSeedAndAnotherKind() {
    List<Optional<ZohoFault>> creates = draws(ZohoStorm.of(42, 30), ZohoCallKind.CREATE);

    assertThat(creates)
        .isNotEqualTo(draws(ZohoStorm.of(43, 30), ZohoCallKind.CREATE))
        .isNotEqualTo(draws(ZohoStorm.of(42, 30), ZohoCallKind.SUBMIT));
  }

  @Test
  void strikesTheShareThatIsAskedFor() {
    List<Optional<ZohoFault>> draws = draws(ZohoStorm.of(42, 30), ZohoCallKind.CREATE);

    assertThat(draws.stream().flatMap(Optional::stream).count())
        .isBetween(MANY * 25L / 100, MANY * 35L / 100);
    assertThat(draws(ZohoStorm.of(42, 0), ZohoCallKind.CREATE)).containsOnly(Optional.empty());
  }

  @Test
  void drawsEveryChance() {
    Set<ZohoFault> drawn = new HashSet<>();
    draws(ZohoStorm.of(42, 100), ZohoCallKind.CREATE).forEach(it -> it.ifPresent(drawn::add));

    assertThat(drawn)
        .containsExactlyInAnyOrderElementsOf(Chances.writes().stream().map(Chance::fault).toList());
  }

  @Test
  void drawsByWeight() {
    var often = new Chance(ZohoFault.Kind.RESET, true, 9, 0);
    var seldom = new Chance(ZohoFault.Kind.ERROR_500, true, 1, 0);
    var storm = new ZohoStorm(1, 0, 0, 100, List.of(), List.of(), List.of(often, seldom));

    assertThat(draws(storm, ZohoCallKind.APPROVE).stream().flatMap(Optional::stream))
        .filteredOn(it -> it.kind() == ZohoFault.Kind.ERROR_500)
        .hasSizeBetween(MANY * 7 / 100, MANY * 13 / 100);
  }

  @Test
  void strikesCallsByTheirNumberAmongThoseOfTheirKind() throws Exception {
    var storm = brokenServer(50);
    simulator.faults().storm(storm);
    List<Integer> statuses = new ArrayList<>();
    List<Integer> drawn = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      client.get("/items");
      statuses.add(client.create(laptops("-1")).status());
      drawn.add(storm.strike(ZohoCallKind.CREATE, i).isPresent() ? 500 : 201);
    }

    assertThat(statuses).isEqualTo(drawn).contains(500, 201);
  }

  @Test
  void beginsAnewWithTheSameDraws() throws Exception {
    simulator.faults().storm(brokenServer(50));
    List<Integer> first = statusesOfCreates();

    simulator.faults().storm(brokenServer(50));

    assertThat(statusesOfCreates()).isEqualTo(first);
  }

  @Test
  void leavesCallsAloneOnceItIsOver() throws Exception {
    simulator.faults().storm(brokenServer(100));
    assertThat(statusesOfCreates()).containsOnly(500);

    simulator.faults().calm();

    assertThat(statusesOfCreates()).containsOnly(201);
  }

  @Test
  void letsAFaultThatWasAskedForGoFirst() throws Exception {
    simulator.faults().storm(brokenServer(100));
    simulator.faults().next(ZohoFault.beforeCommit(ZohoFault.Kind.ERROR_503));

    assertThat(client.create(laptops("-1")).status()).isEqualTo(503);
    assertThat(client.create(laptops("-1")).status()).isEqualTo(500);
  }

  @Test
  void refusesWhatCannotBeDrawn() {
    assertThatThrownBy(() -> new Chance(ZohoFault.Kind.HOLD, false, 1, 0))
        .hasMessageContaining("HOLD cannot be drawn");
    assertThatThrownBy(() -> new Chance(ZohoFault.Kind.HANG, false, 0, 0))
        .hasMessageContaining("weighs 1 or more, not 0");
    assertThatThrownBy(() -> ZohoStorm.of(1, 101)).hasMessageContaining("0 to 100");
  }

  private static ZohoStorm brokenServer(int percent) {
    var chance = new Chance(ZohoFault.Kind.ERROR_500, false, 1, 0);
    return new ZohoStorm(42, 0, 0, percent, List.of(), List.of(), List.of(chance));
  }

  private List<Integer> statusesOfCreates() throws Exception {
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      statuses.add(client.create(laptops("-1")).status());
    }
    return statuses;
  }
}
