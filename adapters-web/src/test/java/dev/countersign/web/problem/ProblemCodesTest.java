package dev.countersign.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.application.erp.ErpError;
import dev.countersign.domain.adjustment.Refusal;
import dev.countersign.domain.judgement.Violation;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ProblemCodesTest {
  private final ProblemCodes codes = new ProblemCodes();

  static Stream<Violation> violations() {
    return leaves(Violation.class).map(type -> (Violation) sample(type));
  }

  static Stream<Refusal> refusals() {
    return leaves(Refusal.class).map(type -> (Refusal) sample(type));
  }

  @Test
  void areLookedUpForAllThatTheDomainKnows() {
    assertThat(violations().count()).isGreaterThan(45);
    assertThat(refusals().count()).isGreaterThan(5);
  }

  @ParameterizedTest
  @MethodSource("violations")
  void documentEveryViolation(Violation violation) {
    ProblemError error = Problems.error(violation, "");
    assertThat(codes.get(error.code()).status()).isIn(422, 503);
    assertThat(codes.get(error.code()).explanation()).isNotBlank();
    assertThat(error.message()).isNotBlank();
    assertThat(error.params()).hasSize(violation.getClass().getRecordComponents().length);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void documentEveryRefusal(Refusal refusal) {
    Problem problem = Problems.of(refusal);
    assertThat(codes.get(problem.code()).status()).isIn(403, 409, 412);
    assertThat(problem.detail()).isNotBlank();
  }

  @Test
  void documentEveryStatusOfTheFramework() {
    IntStream.range(400, 600)
        .forEach(status -> {
          ProblemCode code = codes.get(FrameworkErrors.problem(status).code());
          assertThat(code.status() / 100).isEqualTo(status / 100);
        });
  }

  @Test
  void documentAStepThatFailedAtTheErp() {
    Problem problem =
        Problems.erpFailed(Optional.of(ErpError.of("erp.refused", "Stock is not enough")));
    assertThat(codes.get(problem.code()).status()).isEqualTo(409);
    assertThat(problem.detail()).contains("erp.refused: Stock is not enough");
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ProblemCodesTest::leaves)
        : Stream.of(type);
  }

  private static Object sample(Class<?> type) {
    if (type == int.class) {
      return 1;
    }
    if (type == long.class) {
      return 1L;
    }
    if (type == String.class) {
      return "x";
    }
    if (type == BigDecimal.class) {
      return BigDecimal.ONE;
    }
    if (type == LocalDate.class) {
      return LocalDate.EPOCH;
    }
    if (type == UUID.class) {
      return new UUID(0, 1);
    }
    if (type == Set.class) {
      return Set.of();
    }
    return type.isEnum() ? type.getEnumConstants()[0] : record(type);
  }

  private static Object record(Class<?> type) {
    try {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
      Object[] values = Arrays.stream(types).map(ProblemCodesTest::sample).toArray();
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName(), e);
    }
  }
}
