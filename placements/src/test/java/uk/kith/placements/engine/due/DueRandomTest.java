package uk.kith.placements.engine.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.CareLawToConfirm.USUAL;
import static uk.kith.placements.engine.due.Told.CHILD;
import static uk.kith.placements.engine.due.Told.HOUSEHOLD;
import static uk.kith.placements.engine.due.Told.PLACEMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Birth;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Seeds;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.placements.engine.AreaKind;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.due.DueItem.Status;
import uk.kith.placements.engine.due.TemporaryApproval.Check;
import uk.kith.placements.engine.due.TemporaryApproval.Extension;

/** What holds of everything due whatever the facts (R-DATE-02, R-DATE-03, R-DATE-06). */
class DueRandomTest {

  private static final LocalDate FIRST = LocalDate.of(2014, 2, 1);

  /** What is due when nothing has been done yet, by the day on which it all began. */
  private static Map<String, Function<LocalDate, List<DueItem>>> duties() {
    DuePolicy policy = DuePolicy.DEFAULT;
    Map<String, Function<LocalDate, List<DueItem>>> duties = new LinkedHashMap<>();
    duties.put("approval", day -> new ApprovalReviews(HOUSEHOLD, day, null, Set.of()).due(day));
    duties.put("emergency", day -> new EmergencyPlacement(PLACEMENT, day, null, null).due(day));
    duties.put(
        "adopters",
        day -> new AdopterStages(HOUSEHOLD, day, null, null, null, null, Set.of()).due(day));
    duties.put("vacancy", day -> new PlacesUpkeep(HOUSEHOLD, List.of(), 1, day).due(policy, day));
    duties.put(
        "placement plan",
        day -> new PlacementPlan(PLACEMENT, day, null, null, true, false).due(day));
    duties.put("care plan", day -> new CarePlan(CHILD, day, null, null, false).due(day));
    duties.put(
        "officer",
        day -> new ReviewingOfficer(CHILD, day, null, null, null, false).due(USUAL, day));
    duties.put(
        "health",
        day ->
            new HealthAssessments(CHILD, Birth.on(day.minusYears(3)), day, null, null, Set.of())
                .due(USUAL, day));
    duties.put(
        "notices",
        day ->
            new PlacementNotices(
                    PLACEMENT,
                    day,
                    null,
                    true,
                    AreaKind.ADJOINING,
                    Set.of(Recipient.values()),
                    Map.of(),
                    Map.of())
                .due(day));
    duties.put(
        "ending",
        day ->
            new PlacementEnding(
                    PLACEMENT,
                    PlacementEnding.Way.IMMEDIATE_RISK,
                    day,
                    null,
                    null,
                    null,
                    Set.of(Recipient.CARER),
                    Map.of())
                .due(day));
    duties.put(
        "parent",
        day -> new PlacementWithParent(PLACEMENT, day, null, true, Map.of()).due(policy, day));
    return duties;
  }

  @Test
  void laterStartNeverMakesAnEarlierDueDay() {
    Seeds.forEach(
        500,
        random -> {
          LocalDate start = FIRST.plusDays(random.nextInt(6000));
          LocalDate later = start.plusDays(random.nextInt(20));
          duties()
              .forEach(
                  (name, due) -> {
                    List<DueItem> one = due.apply(start);
                    List<DueItem> other = due.apply(later);
                    for (int i = 0; i < one.size(); i++) {
                      LocalDate before = one.get(i).dueOn();
                      LocalDate after = other.get(i).dueOn();
                      if (before != null && after != null) {
                        assertFalse(after.isBefore(before), name + " from " + start);
                      }
                    }
                  });
        });
  }

  @Test
  void dayIsProvisionalOnlyBeyondTheKnownBankHolidays() {
    LocalDate known = WorkingCalendar.englandAndWales().covers().last();
    Set<Boolean> seen = new HashSet<>();
    Seeds.forEach(
        500,
        random -> {
          LocalDate start = FIRST.plusDays(random.nextInt(7000));
          duties()
              .forEach(
                  (name, due) -> {
                    for (DueItem item : due.apply(start)) {
                      LocalDate day = item.dueOn();
                      if (item.provisional()) {
                        assertTrue(
                            day != null && known != null && day.isAfter(known),
                            name + " from " + start);
                      }
                      seen.add(item.provisional());
                    }
                  });
        });
    assertEquals(Set.of(true, false), seen);
  }

  @Test
  void whatIsDueIsLateFromTheDayAfterAndNotBefore() {
    Seeds.forEach(
        500,
        random -> {
          LocalDate start = FIRST.plusDays(random.nextInt(6000));
          LocalDate asOf = start.plusDays(random.nextInt(30));
          PlacementPlan plan = new PlacementPlan(PLACEMENT, start, null, null, true, false);
          for (DueItem item : plan.due(asOf)) {
            LocalDate day = item.dueOn();
            assertEquals(
                day == null ? Status.LIFTED : asOf.isAfter(day) ? Status.LATE : Status.DUE,
                item.status());
          }
        });
  }

  @Test
  void orderOfFactsNeverMatters() {
    Seeds.forEach(
        500,
        random -> {
          LocalDate start = FIRST.plusDays(random.nextInt(2000));
          LocalDate asOf = start.plusDays(random.nextInt(250));
          List<Extension> extensions = new ArrayList<>();
          List<DateRange> breaks = new ArrayList<>();
          for (int i = random.nextInt(5); i >= 0; i--) {
            LocalDate day = start.plusDays(random.nextInt(200));
            LocalDate end = day.plusDays(random.nextInt(40));
            extensions.add(new Extension(day, end, Map.of(Check.PANEL_VIEWS, day)));
            breaks.add(new DateRange(day, end));
          }
          TemporaryApproval one = approval(start, extensions);
          ShortBreaks series = new ShortBreaks(breaks);
          Collections.shuffle(extensions, random);
          Collections.shuffle(breaks, random);

          assertEquals(one.due(asOf), approval(start, extensions).due(asOf));
          assertEquals(one.findings(asOf), approval(start, extensions).findings(asOf));
          assertEquals(series.findings(), new ShortBreaks(breaks).findings());
        });
  }

  private static TemporaryApproval approval(LocalDate start, List<Extension> extensions) {
    return new TemporaryApproval(HOUSEHOLD, start, null, List.copyOf(extensions), null, null, null);
  }
}
