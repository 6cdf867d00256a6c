package uk.kith.app.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import uk.kith.app.demo.DemoWorld.Case;
import uk.kith.app.demo.DemoWorld.Extended;
import uk.kith.app.demo.DemoWorld.Extended.Why;
import uk.kith.court.api.CourtPeople;
import uk.kith.court.api.CourtPeople.ShortNotice;
import uk.kith.court.api.ExtensionReason;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.Extension;
import uk.kith.court.engine.StatutoryLimit;
import uk.kith.kernel.WorkingCalendar;

/**
 * The open care proceedings of the children with interim care orders (C1), brothers and sisters in
 * one. Of those that have passed their 26 weeks some were given more time, for all the children or
 * for one (R-COURT-08), the first of them only after its limit, and some were not.
 */
final class DemoProceedings {

  private static final List<Why> REASONS =
      List.of(
          new Why(
              ExtensionReason.DELAY_OR_IMPACT,
              "A relative came forward late and has to be assessed.",
              "A home in the family may spare the child a move to strangers.",
              "The other evidence is complete; nothing else waits."),
          new Why(
              ExtensionReason.TIMETABLE_FOR_CHILD,
              "The trial at home on the care plan is to be seen through.",
              "Ending it half-way would unsettle the child.",
              "One hearing at the end, already listed."),
          new Why(
              ExtensionReason.TIMETABLE_FOR_PROCEEDINGS,
              "The expert's report was filed late.",
              "No harm from waiting where the child lives now.",
              "No further evidence is allowed."),
          new Why(
              ExtensionReason.INTERNATIONAL,
              "Enquiries of the authorities abroad are not answered yet.",
              "Family abroad is to be considered before the child's future is settled.",
              "The central authority has promised an answer by then."));

  private static final List<String> JUDGES =
      List.of("Her Honour Judge Marsh", "His Honour Judge Okoro", "District Judge Firth");

  private static final List<String> LAWYERS = List.of("Hannah Lowe", "Imran Shah", "Ruth Bell");

  private static final List<String> GUARDIANS =
      List.of("Paul Greaves", "Anita Rao", "Lesley Watt", "Owen Pryce");

  /** After the limit, of the one extension that came too late. */
  private static final int DAYS_LATE = 8;

  private final Random random;
  private final LocalDate today;
  private final WorkingCalendar calendar = WorkingCalendar.englandAndWales();
  private boolean grantedLate;

  DemoProceedings(Random random, LocalDate today) {
    this.random = random;
    this.today = today;
  }

  List<Case> about(List<ChildDraft> children) {
    List<Case> cases = new ArrayList<>();
    children.stream()
        .filter(child -> child.legalStatus.equals("C1"))
        .collect(groupingBy(DemoProceedings::family, LinkedHashMap::new, toList()))
        .values()
        .forEach(family -> cases.add(open(family, cases.size() + 1)));
    return cases;
  }

  /** Brothers and sisters who came into care together. */
  static String family(ChildDraft child) {
    String eldest = child.siblings.isEmpty() ? child.localId : child.siblings.get(0).localId;
    return eldest + " " + child.careFrom;
  }

  /** Issued before the children were looked after under its first order. */
  private Case open(List<ChildDraft> family, int number) {
    LocalDate issued = calendar.workingDayBy(family.get(0).careFrom.minusDays(random.nextInt(4)));
    List<String> children = family.stream().map(child -> child.localId).toList();
    String caseNumber =
        String.format(Locale.ROOT, "SE%02dC%05d", issued.getYear() % 100, 400 + number * 7);
    List<Extended> extensions = extensions(children, issued, number);
    LocalDate limit =
        lastDay(
            new Commencement(issued, null), extensions.stream().map(Extended::extension).toList());
    DemoHearings court = new DemoHearings(issued, limit, number, today);
    return new Case(
        children,
        caseNumber,
        calendar.workingDayBy(issued.minusDays(1)),
        issued,
        extensions,
        court.heard(),
        court.ordered(),
        people(caseNumber, issued, number));
  }

  /** One of them was heard at short notice (R-PRE-08). */
  private CourtPeople people(String caseNumber, LocalDate issued, int number) {
    return new CourtPeople(
        caseNumber,
        calendar.outlineDay(issued, 2).date(),
        number % 4 == 0 ? "Family Court at Doncaster" : "Family Court at Sheffield",
        JUDGES.get(number % JUDGES.size()),
        LAWYERS.get(number % LAWYERS.size()),
        GUARDIANS.get(number % GUARDIANS.size()),
        number == 3 ? ShortNotice.IMMEDIATE_SAFETY : null);
  }

  /** Every third that has passed its limit got no more time; some got it twice. */
  private List<Extended> extensions(List<String> children, LocalDate issued, int number) {
    List<Extended> extensions = new ArrayList<>();
    List<Extension> granted = new ArrayList<>();
    Commencement commencement = new Commencement(issued, null);
    LocalDate limit = lastDay(commencement, granted);
    while (number % 3 != 0 && extensions.size() < 2 && limit.isBefore(today)) {
      LocalDate usual = calendar.workingDayBy(limit.minusDays(5 + random.nextInt(15)));
      LocalDate late = limit.plusDays(DAYS_LATE);
      boolean last = !grantedLate && late.isBefore(today);
      grantedLate = grantedLate || last;
      Extension extension =
          new Extension(
              last ? calendar.workingDayBy(late) : usual, limit.plusWeeks(6 + random.nextInt(3)));
      granted.add(extension);
      extensions.add(
          new Extended(
              number % 4 == 0 ? children.subList(0, 1) : children,
              extension,
              REASONS.get((number + extensions.size()) % REASONS.size())));
      limit = lastDay(commencement, granted);
    }
    return List.copyOf(extensions);
  }

  private LocalDate lastDay(Commencement commencement, List<Extension> granted) {
    LocalDate day = StatutoryLimit.lastDay(commencement, granted, today);
    return day == null ? today : day;
  }
}
