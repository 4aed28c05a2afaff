package dev.countersign.domain.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.domain.catalogue.LocationId;
import dev.countersign.domain.person.Actor;
import dev.countersign.domain.person.LocationAccess;
import dev.countersign.domain.person.Person;
import dev.countersign.domain.person.PersonId;
import dev.countersign.domain.person.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whether anybody could approve, told before somebody waits for nobody. */
class PossibleApproversTest {
  private static final LocationId HERE = new LocationId("1");
  private static final LocationId THERE = new LocationId("2");

  @Test
  void nobodyIsNeededForNoLevel() {
    assertThat(among().suffice(Levels.NONE)).isTrue();
    assertThat(among().suffice(Levels.ONE)).isFalse();
    assertThat(among().suffice(Levels.TWO)).isFalse();
  }

  /** Every pair of people of one role each: the law for two, checked on all of them. */
  @Test
  void twoLevelsTakeTwoPeopleOfTheRightRoles() {
    for (Role one : Role.values()) {
      for (Role other : Role.values()) {
        PossibleApprovers pair = among(actor("a", one), actor("b", other));
        boolean inOrder = approvesFirst(one) && approvesFinally(other);
        boolean turned = approvesFirst(other) && approvesFinally(one);

        assertThat(pair.suffice(Levels.TWO)).as(one + " " + other).isEqualTo(inOrder || turned);
        assertThat(pair.suffice(Levels.ONE))
            .as(one + " " + other)
            .isEqualTo(approvesFirst(one) || approvesFirst(other));
      }
    }
  }

  private static boolean approvesFirst(Role role) {
    return role == Role.APPROVER || role == Role.ADMIN;
  }

  private static boolean approvesFinally(Role role) {
    return role == Role.FINAL_APPROVER || role == Role.ADMIN;
  }

  @Test
  void onePersonOfBothRolesIsNotTwo() {
    Actor both = actor("a", Role.APPROVER, Role.FINAL_APPROVER);
    assertThat(among(both).suffice(Levels.ONE)).isTrue();
    assertThat(among(both).suffice(Levels.TWO)).isFalse();
    assertThat(among(both, both).suffice(Levels.TWO)).isFalse();
    assertThat(among(both, actor("b", Role.APPROVER)).suffice(Levels.TWO)).isTrue();
  }

  @Test
  void whoHadAPartInItDoesNotCount() {
    assertThat(among(actor("me", Role.ADMIN)).suffice(Levels.ONE)).isFalse();
  }

  @Test
  void whoHasNotAllItsLocationsDoesNotCount() {
    var only = new LocationAccess.Only(Set.of(HERE));
    Actor here = new Actor(person("a"), Set.of(Role.APPROVER), only);
    assertThat(among(here).suffice(Levels.ONE)).isFalse();
    assertThat(new PossibleApprovers(List.of(here), Set.of(HERE), Set.of()).suffice(Levels.ONE))
        .isTrue();
  }

  private static PossibleApprovers among(Actor... seen) {
    return new PossibleApprovers(
        List.of(seen), Set.of(HERE, THERE), Set.of(new PersonId("me"), new PersonId("other")));
  }

  private static Actor actor(String id, Role... roles) {
    return new Actor(person(id), Set.of(roles), new LocationAccess.Everywhere());
  }

  private static Person person(String id) {
    return new Person(new PersonId(id), id);
  }
}
