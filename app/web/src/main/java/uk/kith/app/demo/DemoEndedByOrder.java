package uk.kith.app.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import uk.kith.app.demo.DemoWorld.Case;
import uk.kith.app.demo.DemoWorld.EndedByOrder;
import uk.kith.app.demo.DemoWorld.Heard;
import uk.kith.court.api.CourtPeople;
import uk.kith.court.api.ListHearing;
import uk.kith.court.api.MoveHearing;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.placements.engine.PlacementCodes;

/**
 * Care proceedings that ended in orders: of every child who has a placement order and waits for a
 * family, of a few who have a care order and came into care lately, and of one who comes of age
 * soon. Each child came into care under an interim care order (C1); the orders made its legal
 * status what it is today.
 */
final class DemoEndedByOrder {

  /** No care order is made for a child who has reached this age (CA 1989 s31(3)). */
  private static final int TOO_OLD_FOR_A_CARE_ORDER = 17;

  private static final int ADULT = 18;

  /** Within so many weeks a birthday is soon. */
  private static final int SOON_WEEKS = 4;

  /** Days for which the shortest proceedings last, and days that they end before a birthday. */
  private static final int SHORTEST = 120;

  private static final int SPARE = 14;
  private static final LocalDate LATELY = LocalDate.of(2013, 3, 1);
  private static final int CARE_ORDERS = 12;
  private static final LocalTime MORNING = LocalTime.of(10, 30);

  private final LocalDate today;
  private final WorkingCalendar calendar = WorkingCalendar.englandAndWales();
  private final List<EndedByOrder> ended = new ArrayList<>();
  private int ofCareOrders;

  private DemoEndedByOrder(LocalDate today) {
    this.today = today;
  }

  /** Says of each child that it came into care under an interim order. */
  static List<EndedByOrder> about(List<ChildDraft> children, LocalDate today) {
    DemoEndedByOrder court = new DemoEndedByOrder(today);
    children.stream()
        .filter(child -> child.legalStatus.equals("E1") || child.legalStatus.equals("C2"))
        .filter(child -> !PlacementCodes.isForAdoption(child.now().type()))
        .collect(groupingBy(DemoProceedings::family, LinkedHashMap::new, toList()))
        .values()
        .forEach(court::conclude);
    children.stream()
        .filter(child -> child.legalStatus.equals("C2") && child.siblings.isEmpty())
        .filter(child -> court.comesOfAgeSoon(child))
        .findFirst()
        .ifPresent(court::orderBeforeSeventeen);
    return List.copyOf(court.ended);
  }

  private void conclude(List<ChildDraft> family) {
    List<String> placementOrders =
        family.stream()
            .filter(child -> child.legalStatus.equals("E1"))
            .map(child -> child.localId)
            .toList();
    LocalDate began = family.get(0).careFrom;
    int number = ended.size() + 1;
    LocalDate ordered = ordered(began, number);
    if (placementOrders.isEmpty()) {
      boolean few = ofCareOrders < CARE_ORDERS && !began.isBefore(LATELY);
      if (!few || family.stream().anyMatch(c -> c.ageOn(ordered) >= TOO_OLD_FOR_A_CARE_ORDER)) {
        return;
      }
      ofCareOrders++;
    }
    family.forEach(child -> child.firstLegalStatus = "C1");
    ended.add(
        new EndedByOrder(
            about(family, calendar.workingDayBy(began), ordered, number),
            placementOrders.isEmpty() ? CarePlan.CARE_ORDER : CarePlan.ADOPTION,
            placementOrders,
            ordered,
            null));
  }

  private boolean comesOfAgeSoon(ChildDraft child) {
    LocalDate grown = child.born.plusYears(ADULT);
    return grown.isAfter(today)
        && !grown.isAfter(today.plusWeeks(SOON_WEEKS))
        && child.careFrom.isBefore(beforeSeventeen(child).minusDays(SHORTEST))
        && ended.stream().noneMatch(each -> each.about().children().contains(child.localId));
  }

  private LocalDate beforeSeventeen(ChildDraft child) {
    return child.born.plusYears(TOO_OLD_FOR_A_CARE_ORDER).minusDays(SPARE);
  }

  /** The care order of a young person with whose 18th birthday it ends soon. */
  private void orderBeforeSeventeen(ChildDraft child) {
    int number = ended.size() + 1;
    LocalDate usual = ordered(child.careFrom, number);
    LocalDate latest = beforeSeventeen(child);
    LocalDate ordered = calendar.workingDayBy(usual.isAfter(latest) ? latest : usual);
    child.firstLegalStatus = "C1";
    ended.add(
        new EndedByOrder(
            about(List.of(child), calendar.workingDayBy(child.careFrom), ordered, number),
            CarePlan.CARE_ORDER,
            List.of(),
            ordered,
            null));
  }

  /** After some nine months, and for those who came lately some weeks ago. */
  private LocalDate ordered(LocalDate began, int number) {
    LocalDate usual = began.plusDays(210 + number * 11 % 90);
    LocalDate latest = today.minusDays(8 + number * 7 % 18);
    return calendar.workingDayBy(usual.isAfter(latest) ? latest : usual);
  }

  private Case about(List<ChildDraft> family, LocalDate issued, LocalDate ordered, int number) {
    String caseNumber =
        String.format(Locale.ROOT, "SE%02dC%05d", issued.getYear() % 100, 2000 + number * 3);
    LocalDate managed = calendar.outlineDay(issued, 13 + number % 5).date();
    return new Case(
        family.stream().map(child -> child.localId).toList(),
        caseNumber,
        calendar.workingDayBy(issued.minusDays(1)),
        issued,
        List.of(),
        List.of(
            held(HearingType.CASE_MANAGEMENT, issued, managed),
            held(HearingType.FINAL, managed, ordered)),
        List.of(),
        new CourtPeople(
            caseNumber,
            calendar.outlineDay(issued, 2).date(),
            "Family Court at Sheffield",
            null,
            null,
            null,
            null));
  }

  private static Heard held(HearingType type, LocalDate listed, LocalDate day) {
    return new Heard(
        new ListHearing(type, null, listed, day, day, MORNING),
        new MoveHearing(HearingStatus.HELD, day, null, null, null, null));
  }
}
