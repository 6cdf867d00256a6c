package uk.kith.app.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import uk.kith.app.demo.DemoWorld.Case;
import uk.kith.app.demo.DemoWorld.Concluded;
import uk.kith.app.demo.DemoWorld.Heard;
import uk.kith.court.api.CourtPeople;
import uk.kith.court.api.ListHearing;
import uk.kith.court.api.MoveHearing;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.kernel.WorkingCalendar;

/**
 * The care proceedings that ended with the care and placement orders in force (C2, E1), brothers
 * and sisters in one: the authority's own history, from which planning estimates learn. They took
 * about as long as the courts' cases did in those years, and every third final hearing was
 * adjourned once.
 */
final class DemoConcluded {

  private static final LocalDate FIRST = LocalDate.of(2010, 1, 4);

  private static final List<DelayReason> REASONS =
      List.of(DelayReason.LA3, DelayReason.COURT, DelayReason.EXPERT, DelayReason.LA5);

  private final LocalDate today;
  private final WorkingCalendar calendar = WorkingCalendar.englandAndWales();

  DemoConcluded(LocalDate today) {
    this.today = today;
  }

  List<Concluded> about(List<ChildDraft> children) {
    List<Concluded> concluded = new ArrayList<>();
    children.stream()
        .filter(child -> child.legalStatus.equals("C2") || child.legalStatus.equals("E1"))
        .filter(child -> !child.careFrom.isBefore(FIRST))
        .collect(groupingBy(DemoProceedings::family, LinkedHashMap::new, toList()))
        .values()
        .forEach(
            family -> {
              Concluded one = conclude(family, concluded.size() + 1);
              if (one.disposedOn().isBefore(today)) {
                concluded.add(one);
              }
            });
    return List.copyOf(concluded);
  }

  private Concluded conclude(List<ChildDraft> family, int number) {
    Random random = new Random(number);
    LocalDate issued = workingDay(family.get(0).careFrom.minusDays(random.nextInt(4)), -1);
    LocalDate managed = calendar.outlineDay(issued, 13 + number % 5).date();
    LocalDate resolved = workingDay(issued.plusWeeks(16 + random.nextInt(6)), 1);
    // The courts were quicker from one year to the next.
    int slower = Math.max(0, 2014 - issued.getYear()) * 4;
    LocalDate day = workingDay(resolved.plusWeeks(6 + slower + random.nextInt(8)), 1);
    List<Heard> heard = new ArrayList<>();
    heard.add(held(HearingType.CASE_MANAGEMENT, issued, managed));
    heard.add(held(HearingType.ISSUE_RESOLUTION, managed, resolved));
    LocalDate listed = number % 4 == 1 ? managed : resolved;
    if (number % 3 == 0) {
      LocalDate told = workingDay(day.minusDays(random.nextInt(8)), 1);
      LocalDate next = workingDay(day.plusWeeks(4 + random.nextInt(9)), 1);
      heard.add(
          new Heard(
              listing(HearingType.FINAL, listed, day),
              new MoveHearing(
                  HearingStatus.ADJOURNED_AND_RE_LISTED,
                  told.isAfter(day) ? day : told,
                  REASONS.get(number % REASONS.size()),
                  next,
                  null,
                  null)));
      day = next;
      heard.add(held(HearingType.FINAL, null, day));
    } else {
      heard.add(held(HearingType.FINAL, listed, day));
    }
    String caseNumber =
        String.format(Locale.ROOT, "SE%02dC%05d", issued.getYear() % 100, 100 + number * 3);
    return new Concluded(
        new Case(
            family.stream().map(child -> child.localId).toList(),
            caseNumber,
            workingDay(issued.minusDays(1), -1),
            issued,
            List.of(),
            heard,
            List.of(),
            new CourtPeople(
                caseNumber,
                calendar.outlineDay(issued, 2).date(),
                number % 4 == 0 ? "Family Court at Doncaster" : "Family Court at Sheffield",
                null,
                null,
                null,
                null)),
        number % 5 < 3 ? day : workingDay(day.plusDays(3 + random.nextInt(18)), 1));
  }

  private static Heard held(HearingType type, @Nullable LocalDate listed, LocalDate day) {
    return new Heard(
        listed == null ? null : listing(type, listed, day),
        new MoveHearing(HearingStatus.HELD, day, null, null, null, null));
  }

  private static ListHearing listing(HearingType type, LocalDate listed, LocalDate day) {
    return new ListHearing(type, null, listed, day, day, null);
  }

  private LocalDate workingDay(LocalDate day, int step) {
    return step > 0 ? calendar.workingDayFrom(day) : calendar.workingDayBy(day);
  }
}
