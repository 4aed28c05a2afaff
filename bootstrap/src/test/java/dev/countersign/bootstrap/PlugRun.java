package dev.countersign.bootstrap;

import dev.countersign.simulator.zoho.ZohoFault;
import dev.countersign.simulator.zoho.ZohoSimulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One run of the plug test: people work, Zoho is struck, processes are killed; then it is calm. */
final class PlugRun implements AutoCloseable {
  private static final int PEOPLE = 3;
  private static final Duration LONGEST_WORK = Duration.ofMinutes(5);
  private static final Duration LONGEST_LULL = Duration.ofSeconds(10);

  /** Calls after all is approved that are struck too. */
  private static final int STORM_AT_THE_END = 60;

  private final PlugPlan plan;
  private final Random random;
  private final PlugCompany company;
  private final List<PlugCase> cases;
  private final Map<PlugCase, String> paths = new ConcurrentHashMap<>();

  PlugRun(PlugPlan plan, PlugMode mode) {
    this.plan = plan;
    this.random = new Random(plan.seed() + mode.levels());
    this.company = new PlugCompany(plan, mode);
    this.cases = PlugCase.drawn(plan.seed() + mode.levels(), plan.adjustments());
  }

  /** To its end; what must be in the books is checked by the verdict. */
  PlugVerdict run() throws Exception {
    company.startAll();
    zoho().faults().storm(PlugWeather.storm(plan.seed()));
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> work = begun(people);
      pullPlugs();
      for (Future<?> each : work) {
        each.get(LONGEST_WORK.toSeconds(), TimeUnit.SECONDS);
      }
    }
    if (plan.minuteIsMoved()) {
      closeTheMinute();
      company.powerCut();
      company.startAll();
    }
    awaitCalls(STORM_AT_THE_END);
    zoho().faults().clear();
    var verdict = new PlugVerdict(company, paths);
    verdict.awaitRest(plan.rest());
    return verdict;
  }

  private ZohoSimulator zoho() {
    return company.zoho();
  }

  private List<Future<?>> begun(ExecutorService executor) {
    var asked = new AtomicInteger();
    var people = new PlugPeople(() -> company.replica(asked.getAndIncrement() % 2));
    var queue = new ConcurrentLinkedQueue<>(cases);
    List<Future<?>> work = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      work.add(
          executor.submit(() -> {
            for (PlugCase next = queue.poll(); next != null; next = queue.poll()) {
              paths.put(next, people.approved(next));
            }
          }));
    }
    return work;
  }

  /** Between two kills Zoho is called so often, and one of its longer spells begins. */
  private void pullPlugs() {
    for (int i = 0; i < plan.kills(); i++) {
      awaitCalls(10 + random.nextInt(30));
      PlugWeather.spells(i).forEach(zoho().faults()::next);
      if (!plan.minuteIsMoved() && i == plan.kills() / 2) {
        zoho().faults().next(PlugWeather.closedMinute());
      }
      awaitCalls(10 + random.nextInt(30));
      int victim = random.nextInt(2);
      company.kill(victim);
      if (!plan.minuteIsMoved()) {
        company.start(victim);
      }
    }
  }

  /** It strikes before the minute is moved on, or not at all. */
  private void closeTheMinute() {
    ZohoFault closed = PlugWeather.closedMinute();
    zoho().faults().next(closed);
    awaitCalls(5);
    zoho().faults().cancel(closed);
  }

  private void awaitCalls(int more) {
    int enough = calls() + more;
    long lull = System.nanoTime() + LONGEST_LULL.toNanos();
    Eventually.within(
        LONGEST_LULL.plusSeconds(5),
        this::calls,
        calls -> calls >= enough || System.nanoTime() > lull);
  }

  private int calls() {
    return zoho().journal().kinds().values().stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public void close() {
    company.close();
  }
}
