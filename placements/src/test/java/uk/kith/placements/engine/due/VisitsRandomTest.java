package uk.kith.placements.engine.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.CareLawToConfirm.USUAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;
import uk.kith.placements.engine.due.DueItem.Status;
import uk.kith.placements.engine.due.VisitFacts.Visit;
import uk.kith.placements.engine.due.VisitFacts.VisitKind;

/** What holds of visits whatever the facts: R-PERM-10 to R-PERM-16. */
class VisitsRandomTest {

  private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);

  @Test
  void orderOfVisitsNeverMatters() {
    Seeds.forEach(
        2000,
        random -> {
          VisitFacts facts = facts(random);
          LocalDate asOf = asOf(facts, random);
          List<Visit> shuffled = new ArrayList<>(facts.visits());
          Collections.shuffle(shuffled, random);

          assertEquals(
              Visits.due(facts, USUAL, asOf),
              Visits.due(with(facts, facts.startedOn(), shuffled), USUAL, asOf));
        });
  }

  @Test
  void oneMoreVisitNeverMakesMoreVisitsLate() {
    Seeds.forEach(
        2000,
        random -> {
          VisitFacts facts = facts(random);
          LocalDate asOf = asOf(facts, random);
          List<Visit> more = new ArrayList<>(facts.visits());
          more.add(new Visit(facts.startedOn().plusDays(random.nextInt(900)), true));
          List<DueItem> before = Visits.due(facts, USUAL, asOf);
          List<DueItem> after = Visits.due(with(facts, facts.startedOn(), more), USUAL, asOf);

          assertTrue(
              missed(after) <= missed(before),
              () -> Told.lines(before) + " became " + Told.lines(after) + " with " + more);
        });
  }

  @Test
  void laterStartNeverMakesAnEarlierDueDay() {
    Seeds.forEach(
        2000,
        random -> {
          LocalDate start = FIRST.plusDays(random.nextInt(3000));
          LocalDate later = start.plusDays(random.nextInt(60));
          VisitKind kind = VisitKind.values()[random.nextInt(VisitKind.values().length)];

          assertFalse(firstDue(later, kind).isBefore(firstDue(start, kind)));
        });
  }

  @Test
  void onlyTheLastIsStillToComeAndWhatIsLateLiesBehind() {
    Seeds.forEach(
        2000,
        random -> {
          VisitFacts facts = facts(random);
          LocalDate asOf = asOf(facts, random);
          List<DueItem> items = Visits.due(facts, USUAL, asOf);
          LocalDate late = LocalDate.MIN;
          for (int i = 0; i < items.size(); i++) {
            LocalDate due = items.get(i).dueOn();
            boolean last = i == items.size() - 1;
            switch (items.get(i).status()) {
              case DUE -> assertTrue(last && due != null && !due.isBefore(asOf));
              case LATE -> {
                assertTrue(due != null && due.isAfter(late) && due.isBefore(asOf));
                late = due;
              }
              default -> assertFalse(last && facts.endedOn() == null);
            }
          }
        });
  }

  /** Otherwise the properties would be about little. */
  @Test
  void randomFactsReachEveryRule() {
    Set<String> rules = new HashSet<>();
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      VisitFacts facts = facts(random);
      Visits.due(facts, USUAL, asOf(facts, random))
          .forEach(item -> rules.add(item.status() + " " + item.rule()));
    }
    for (int rule = 10; rule <= 16; rule++) {
      for (Status status : List.of(Status.DONE, Status.DUE, Status.LATE)) {
        assertTrue(rules.contains(status + " R-PERM-" + rule), status + " " + rule);
      }
    }
  }

  private static long missed(List<DueItem> items) {
    return items.stream()
        .filter(item -> item.wasMissed() || item.status() == Status.LIFTED)
        .count();
  }

  private static LocalDate firstDue(LocalDate start, VisitKind kind) {
    VisitFacts facts =
        new VisitFacts(
            Told.PLACEMENT,
            start,
            null,
            Map.of(start, kind),
            false,
            null,
            null,
            Set.of(),
            List.of());
    LocalDate due = Visits.due(facts, USUAL, start).get(0).dueOn();
    if (due == null) {
      throw new AssertionError("no day");
    }
    return due;
  }

  private static LocalDate asOf(VisitFacts facts, Random random) {
    return facts.startedOn().plusDays(random.nextInt(1200));
  }

  private static VisitFacts facts(Random random) {
    LocalDate start = FIRST.plusDays(random.nextInt(2500));
    Map<LocalDate, VisitKind> kinds = new HashMap<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      kinds.put(start.plusDays(random.nextInt(500)), kind(random));
    }
    kinds.put(start, kind(random));
    Set<LocalDate> reviews = new HashSet<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      reviews.add(start.plusDays(random.nextInt(700) - 60L));
    }
    List<Visit> visits = new ArrayList<>();
    for (int i = random.nextInt(30); i > 0; i--) {
      visits.add(new Visit(start.plusDays(random.nextInt(1000)), true));
    }
    return new VisitFacts(
        Told.PLACEMENT,
        start,
        maybe(start, 1500, random),
        kinds,
        random.nextBoolean(),
        maybe(start, 300, random),
        maybe(start, 600, random),
        reviews,
        visits);
  }

  private static VisitKind kind(Random random) {
    return VisitKind.values()[random.nextInt(VisitKind.values().length)];
  }

  private static @Nullable LocalDate maybe(LocalDate start, int within, Random random) {
    return random.nextBoolean() ? start.plusDays(random.nextInt(within)) : null;
  }

  private static VisitFacts with(VisitFacts f, LocalDate start, List<Visit> visits) {
    return new VisitFacts(
        f.placement(),
        start,
        f.endedOn(),
        f.kinds(),
        f.untilEighteen(),
        f.longTermFrom(),
        f.childAgreedOn(),
        f.reviewedOn(),
        visits);
  }
}
