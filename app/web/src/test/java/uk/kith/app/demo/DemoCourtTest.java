package uk.kith.app.demo;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.demo.Rotherham2014.TODAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.kith.app.demo.DemoWorld.Case;
import uk.kith.app.demo.DemoWorld.EndedByOrder;
import uk.kith.app.demo.DemoWorld.Extended;
import uk.kith.app.demo.DemoWorld.Heard;
import uk.kith.court.api.CourtPeople.ShortNotice;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.Extension;
import uk.kith.court.engine.StatutoryLimit;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.kernel.WorkingCalendar;

/** What the lists of the court have to show is all there, with dates in their order. */
class DemoCourtTest {

  private static final DemoWorld WORLD = Rotherham2014.make();
  private static final Case REMOVAL = DemoRemoval.proceedings(TODAY);

  private static LocalDate limit(Case each, String child, LocalDate asOf) {
    List<Extension> granted =
        each.extensions().stream()
            .filter(extended -> extended.children().contains(child))
            .map(Extended::extension)
            .toList();
    return requireNonNull(
        StatutoryLimit.lastDay(new Commencement(each.issuedOn(), null), granted, asOf));
  }

  private static long cases(Predicate<Case> which) {
    return WORLD.cases().stream().filter(which).count();
  }

  @Test
  void sixtyChildrenAreInProceedings() {
    int children = WORLD.cases().stream().mapToInt(each -> each.children().size()).sum();
    assertEquals(60, children + REMOVAL.children().size());
  }

  @Test
  void brothersAndSistersOfOneCaseHaveDifferentLimits() {
    assertEquals(
        1,
        cases(
            each ->
                each.children().stream().map(child -> limit(each, child, TODAY)).distinct().count()
                    > 1));
  }

  @Test
  void aDirectionIsMissedAndAnApplicationWasHeardAtShortNotice() {
    assertEquals(
        6,
        cases(
            each ->
                each.directions().stream()
                    .anyMatch(
                        direction ->
                            direction.filed() == null
                                && direction.direction().due().on().isBefore(TODAY))));
    assertEquals(1, cases(each -> each.people().shortNotice() == ShortNotice.IMMEDIATE_SAFETY));
  }

  /** R-COURT-17. */
  @Test
  void inWeekTwentyOneACaseHasNoFinalHearing() {
    assertEquals(
        1,
        cases(
            each ->
                !TODAY.isBefore(each.issuedOn().plusWeeks(20))
                    && TODAY.isBefore(each.issuedOn().plusWeeks(21))
                    && each.hearings().stream().noneMatch(DemoCourtTest::isFinal)));
  }

  private static boolean isFinal(Heard heard) {
    return heard.listed() != null && heard.listed().type() == HearingType.FINAL;
  }

  /** R-COURT-03: granted when the time allowed had passed already. */
  @Test
  void oneExtensionWasGrantedLate() {
    long late = 0;
    for (Case each : WORLD.cases()) {
      for (Extended extended : each.extensions()) {
        LocalDate granted = extended.extension().grantedOn();
        late +=
            granted.isAfter(limit(each, extended.children().get(0), granted.minusDays(1))) ? 1 : 0;
      }
    }
    assertEquals(1, late);
  }

  @Test
  void aRemovalWasRefusedOfChildrenAtHome() {
    assertEquals(Boolean.FALSE, DemoRemoval.refused().granted());
    assertFalse(
        WORLD.children().stream().anyMatch(c -> REMOVAL.children().contains(c.localId())),
        "nobody of these is looked after");
    assertEquals(
        REMOVAL.children().size(),
        DemoPreProceedings.families().stream()
            .flatMap(family -> family.children().stream())
            .filter(child -> REMOVAL.children().contains(child.localId()))
            .count());
  }

  /** R-COURT-39: an order is what changed the status under which care began. */
  @Test
  void ordersExplainEveryLegalStatusThatChanged() {
    Set<String> placement = new HashSet<>();
    Set<String> ordered = new HashSet<>();
    for (EndedByOrder each : WORLD.ended()) {
      placement.addAll(each.placementOrders());
      ordered.addAll(each.about().children());
    }
    for (DemoWorld.Child child : WORLD.children()) {
      boolean changed = !child.firstLegalStatus().equals(child.legalStatus());
      assertEquals(changed, ordered.contains(child.localId()), child.localId());
      if (changed) {
        String order = placement.contains(child.localId()) ? "E1" : "C2";
        assertEquals("C1 " + order, child.firstLegalStatus() + " " + child.legalStatus());
      }
    }
    assertEquals(23, placement.size(), "as the report tells");
    assertTrue(WORLD.ended().size() > 20, "has " + WORLD.ended().size());
  }

  @Test
  void concludedCasesRanTheirCourseOnWorkingDaysBeforeToday() {
    WorkingCalendar calendar = WorkingCalendar.englandAndWales();
    Set<String> numbers = new HashSet<>();
    for (EndedByOrder each : WORLD.ended()) {
      Case about = each.about();
      assertTrue(numbers.add(about.caseNumber()), about.caseNumber());
      LocalDate last = about.issuedOn();
      for (Heard heard : about.hearings()) {
        LocalDate day = requireNonNull(heard.listed()).firstDay();
        assertTrue(day.isAfter(last) && calendar.isWorkingDay(day), about.toString());
        last = day;
      }
      assertEquals(each.orderedOn(), last, "ordered at the final hearing");
      assertTrue(last.isBefore(TODAY), about.toString());
      assertTrue(last.isAfter(about.issuedOn().plusWeeks(12)), about.toString());
    }
    assertTrue(
        WORLD.cases().stream().map(Case::caseNumber).noneMatch(numbers::contains),
        "no number twice");
  }

  /** CA 1989 s31(2), s105(1): nothing is applied for about a child who is not born yet. */
  @Test
  void everyChildOfACaseIsBornWhenItBegins() {
    Map<String, LocalDate> born = new HashMap<>();
    WORLD.children().forEach(child -> born.put(child.localId(), child.born()));
    List<String> early =
        Stream.of(
                WORLD.cases().stream(),
                Stream.of(REMOVAL),
                WORLD.ended().stream().map(EndedByOrder::about),
                WORLD.concluded().stream().map(DemoWorld.Concluded::of))
            .flatMap(cases -> cases)
            .flatMap(
                each ->
                    each.children().stream()
                        .filter(
                            child -> {
                              LocalDate birth = born.get(child);
                              return birth != null
                                  && (each.issuedOn().isBefore(birth)
                                      || each.submittedOn().isBefore(birth));
                            })
                        .map(child -> each.caseNumber() + " of " + child))
            .toList();
    assertEquals(List.of(), early);
  }

  @Test
  void ofFourPlacementOrdersThePlanHasTurnedAndForOneSomebodyHasApplied() {
    Set<String> turned =
        WORLD.ways().stream()
            .filter(DemoPermanence::hasTurned)
            .map(DemoWorld.Way::of)
            .collect(toSet());
    assertEquals(DemoPermanence.TO_REVOKE, turned.size());
    List<EndedByOrder> applied =
        WORLD.ended().stream().filter(each -> each.revocation() != null).toList();
    assertEquals(1, applied.size());
    assertTrue(applied.get(0).placementOrders().stream().anyMatch(turned::contains));
    assertTrue(requireNonNull(applied.get(0).revocation()).madeOn().isBefore(TODAY));
    WORLD.children().stream()
        .filter(child -> turned.contains(child.localId()))
        .forEach(child -> assertEquals("E1", child.legalStatus(), "the order still stands"));
  }

  /** R-COURT-28, R-COURT-33: somebody has to ask for what follows, or prepare for it. */
  @Test
  void anInterimOrderAndACareOrderEndWithinFourWeeks() {
    LocalDate soon = TODAY.plusWeeks(4);
    LocalDate ends = requireNonNull(DemoRemoval.ordered().order().endsOn());
    assertTrue(ends.isAfter(TODAY) && !ends.isAfter(soon), ends.toString());
    Set<String> grown = new HashSet<>();
    for (EndedByOrder each : WORLD.ended()) {
      for (DemoWorld.Child child : WORLD.children()) {
        LocalDate eighteenth = child.born().plusYears(18);
        if (each.about().children().contains(child.localId())
            && eighteenth.isAfter(TODAY)
            && !eighteenth.isAfter(soon)) {
          assertEquals(List.of(), each.placementOrders());
          assertTrue(each.orderedOn().isBefore(child.born().plusYears(17)), "CA 1989 s31(3)");
          grown.add(child.localId());
        }
      }
    }
    assertEquals(1, grown.size(), grown.toString());
  }
}
