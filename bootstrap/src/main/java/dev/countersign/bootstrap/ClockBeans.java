package dev.countersign.bootstrap;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.InstantSource;

/** Time and ids. */
@Factory
final class ClockBeans {
  @Singleton
  @Primary
  InstantSource clock() {
    return Clock.systemUTC();
  }

  @Singleton
  Ids ids() {
    NoArgGenerator versionSeven = Generators.timeBasedEpochGenerator();
    return versionSeven::generate;
  }
}
