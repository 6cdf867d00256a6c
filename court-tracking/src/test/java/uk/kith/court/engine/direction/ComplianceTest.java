package uk.kith.court.engine.direction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.court.engine.direction.Direction.Filed;
import uk.kith.court.engine.direction.Direction.Varied;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Seeds;

/** R-COURT-24. */
class ComplianceTest {

  private static final LocalDate ORDERED = LocalDate.of(2014, 9, 1);
  private static final DateRange OCTOBER = month(10);
  private static final DateRange NOVEMBER = month(11);
  private static final LocalDate YEARS_END = LocalDate.of(2014, 12, 31);

  private static DateRange month(int month) {
    LocalDate first = LocalDate.of(2014, month, 1);
    return new DateRange(first, first.plusMonths(1).minusDays(1));
  }

  private static LocalDate october(int day) {
    return LocalDate.of(2014, 10, day);
  }

  private static Direction due(
      LocalDate on, @Nullable LocalDate filed, @Nullable LocalDate withdrawn, Varied... varied) {
    return new Direction(
        Assignee.LOCAL_AUTHORITY,
        ORDERED,
        new Due(on, null),
        List.of(varied),
        filed == null ? null : new Filed(filed, null),
        withdrawn);
  }

  private static Compliance october(LocalDate asOf, Direction... directions) {
    return Compliance.of(List.of(directions), Assignee.LOCAL_AUTHORITY, OCTOBER, asOf);
  }

  @Test
  void countsWhatFellDueInThePeriodAndWhatOfThatWasOnTime() {
    assertEquals(
        new Compliance(3, 1),
        october(
            YEARS_END,
            due(october(1), october(1), null),
            due(october(31), LocalDate.of(2014, 11, 1), null),
            due(october(15), null, null),
            due(LocalDate.of(2014, 11, 1), october(20), null),
            due(LocalDate.of(2014, 9, 30), LocalDate.of(2014, 9, 30), null)));
  }

  @Test
  void leavesOutWhatTheCourtTookBack() {
    assertEquals(
        new Compliance(0, 0), october(YEARS_END, due(october(15), october(14), october(20))));
    assertEquals(
        new Compliance(1, 1), october(october(19), due(october(15), october(14), october(20))));
  }

  /** One that was put off from October to November counts in November alone. */
  @Test
  void countsByTheTimeThatAnOrderSetLast() {
    Direction varied =
        due(
            october(15),
            LocalDate.of(2014, 11, 20),
            null,
            new Varied(october(10), new Due(LocalDate.of(2014, 11, 21), null)));
    assertEquals(new Compliance(0, 0), october(YEARS_END, varied));
    assertEquals(
        new Compliance(1, 1),
        Compliance.of(List.of(varied), Assignee.LOCAL_AUTHORITY, NOVEMBER, YEARS_END));
  }

  @Test
  void countsOneAssigneeAlone() {
    Direction guardians =
        new Direction(Assignee.CAFCASS, ORDERED, new Due(october(15), null), List.of(), null, null);
    assertEquals(new Compliance(0, 0), october(YEARS_END, guardians));
    assertEquals(
        new Compliance(1, 0),
        Compliance.of(List.of(guardians), Assignee.CAFCASS, OCTOBER, YEARS_END));
  }

  /** What is due on the day itself and not filed may still be filed. */
  @Test
  void whatIsDueLaterIsNotDueYet() {
    assertEquals(new Compliance(0, 0), october(october(15), due(october(15), null, null)));
    assertEquals(new Compliance(1, 0), october(october(16), due(october(15), null, null)));
    assertEquals(new Compliance(0, 0), october(october(10), due(october(15), october(9), null)));
  }

  /** R-DATE-06: what took effect later changes no number, and none is on time that was not due. */
  @Test
  void factsOfLaterDaysChangeNothing() {
    Seeds.forEach(
        300,
        random -> {
          LocalDate asOf = october(1).plusDays(random.nextInt(60));
          List<Direction> all = new ArrayList<>();
          List<Direction> known = new ArrayList<>();
          for (int i = 0; i < 8; i++) {
            Direction direction = random(random);
            all.add(direction);
            if (!direction.orderedOn().isAfter(asOf)) {
              known.add(knownOn(direction, asOf));
            }
          }
          for (DateRange period : List.of(OCTOBER, NOVEMBER)) {
            Compliance now = Compliance.of(all, Assignee.LOCAL_AUTHORITY, period, asOf);
            assertEquals(Compliance.of(known, Assignee.LOCAL_AUTHORITY, period, asOf), now);
            assertTrue(now.onTime() <= now.due() && now.due() <= all.size());
          }
        });
  }

  private static Direction random(Random random) {
    LocalDate ordered = ORDERED.plusDays(random.nextInt(60));
    LocalDate due = ordered.plusDays(random.nextInt(40));
    LocalDate again = ordered.plusDays(random.nextInt(40));
    return new Direction(
        Assignee.LOCAL_AUTHORITY,
        ordered,
        new Due(due, null),
        random.nextInt(3) == 0
            ? List.of(new Varied(again, new Due(again.plusDays(random.nextInt(20)), null)))
            : List.of(),
        random.nextBoolean() ? new Filed(ordered.plusDays(random.nextInt(50)), null) : null,
        random.nextInt(5) == 0 ? ordered.plusDays(random.nextInt(50)) : null);
  }

  private static Direction knownOn(Direction all, LocalDate asOf) {
    Filed filed = all.filed();
    LocalDate withdrawn = all.withdrawnOn();
    return new Direction(
        all.assignee(),
        all.orderedOn(),
        all.due(),
        all.varied().stream().filter(each -> !each.orderedOn().isAfter(asOf)).toList(),
        filed == null || filed.on().isAfter(asOf) ? null : filed,
        withdrawn == null || withdrawn.isAfter(asOf) ? null : withdrawn);
  }
}
