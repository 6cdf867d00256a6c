package uk.kith.court.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.gateway.Course;
import uk.kith.court.engine.gateway.GatewayPolicy;
import uk.kith.court.engine.gateway.PreStanding;
import uk.kith.court.engine.gateway.PreStanding.Light;
import uk.kith.court.engine.gateway.Step;
import uk.kith.court.engine.guardianship.Applicant;
import uk.kith.court.engine.guardianship.Ground;
import uk.kith.court.engine.guardianship.Notice;
import uk.kith.court.engine.order.ComingOfAge;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.CourtOrder.About;
import uk.kith.court.engine.order.DutyToApply;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.order.PlacementOrder;
import uk.kith.court.engine.order.Unions;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.Plans;
import uk.kith.court.engine.permanence.Reviews;
import uk.kith.court.engine.permanence.Route;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;

/** What the engine answers to rows about extensions, pre-proceedings, adoption and permanence. */
final class WorkedRules {

  private static final int APPLY_DAYS = 10;
  private static final int REVOKE_DAYS = 20;
  private static final int WEEKS = 8;

  private WorkedRules() {}

  static Map<String, UnaryOperator<LocalDate>> engine() {
    Map<String, UnaryOperator<LocalDate>> engine = new TreeMap<>();
    engine.put(
        "R-COURT-06 latest end of an extension granted the day before the limit",
        issue -> latestEnd(issue, -1));
    engine.put(
        "R-COURT-06 latest end of an extension granted nine days after the limit",
        issue -> latestEnd(issue, 9));
    engine.put("R-COURT-07 limit after two extensions of eight weeks each", WorkedRules::twice);
    engine.put(
        "R-COURT-08 limit of a brother or sister without the extension",
        issue -> limit(issue, List.of()));
    engine.put(
        "R-COURT-28 latest end of an interim care order",
        born ->
            new CourtOrder(OrderForm.C33, born.plusYears(10), null, null, false)
                .lastLawfulDay(
                    new About(new ComingOfAge(born, Unions.NONE), null), LawToConfirm.USUAL)
                .orElseThrow());
    engine.put(
        "R-COURT-28 last day while nobody applies",
        made ->
            new CourtOrder(OrderForm.C35B, made, null, null, false, true)
                .lastLawfulDay(About.UNKNOWN, LawToConfirm.USUAL)
                .orElseThrow());
    engine.put(
        "R-COURT-32 application for a placement order by",
        day ->
            told(new DutyToApply(day, List.of()).findings(true, APPLY_DAYS, day.plusDays(90)), 1));
    engine.put("R-COURT-35 application to revoke the placement order by", WorkedRules::revoke);
    engine.put(
        "R-COURT-37 earliest application for an adoption order",
        placed -> PlacementOrder.earliestApplication(placed, LawToConfirm.USUAL));
    engine.put(
        "R-PRE-03 amber from",
        start -> firstDay(start, day -> before(start, day).light() == Light.AMBER));
    engine.put("R-PRE-03 longest time ends", start -> before(start, start).limit());
    engine.put(
        "R-PRE-05 letter before proceedings by", start -> before(start, start).letterBy().date());
    engine.put(
        "R-PRE-05 first meeting by",
        sent ->
            Objects.requireNonNull(
                    before(sent.minusDays(3), sent, Step.of(Step.Kind.LETTER, sent))
                        .firstMeetingBy())
                .date());
    engine.put("R-PRE-06 review half-way by", start -> before(start, start).reviewBy());
    engine.put(
        "R-SGO-01 earliest application",
        given ->
            new Notice(given, null, null).earliestApplication(LawToConfirm.USUAL).orElseThrow());
    engine.put(
        "R-SGO-05 report due where the court set no day",
        given -> new Notice(given, null, null).reportDue(null, LawToConfirm.USUAL).orElseThrow());
    engine.put(
        "R-SGO-06 carer may apply without leave from",
        came ->
            firstDay(
                came,
                day -> carer(came).groundOn(day, LawToConfirm.USUAL) == Ground.FOSTER_PARENT));
    engine.put("R-PERM-01 first review by", began -> nextReview(began, List.of()));
    engine.put("R-PERM-02 second review by", first -> nextReview(first, List.of(first)));
    engine.put(
        "R-PERM-03 third review by",
        second -> nextReview(second.minusDays(90), List.of(second.minusDays(80), second)));
    engine.put(
        "R-PERM-04 permanence plan by", began -> Plans.outerDate(began).orElseThrow().date());
    return engine;
  }

  /** The day that the finding against too long an extension names. */
  private static LocalDate latestEnd(LocalDate issue, int daysAfterLimit) {
    LocalDate granted = limit(issue, List.of()).plusDays(daysAfterLimit);
    Finding tooLong =
        StatutoryLimit.of(
                new Commencement(issue, null), List.of(), null, LawToConfirm.USUAL, granted)
            .against(new Extension(granted, granted.plusYears(2)), LawToConfirm.USUAL)
            .get(0);
    return tooLong.dates().get(2);
  }

  private static LocalDate twice(LocalDate issue) {
    LocalDate first = limit(issue, List.of());
    Extension one = new Extension(first.minusDays(1), latestEnd(issue, -1));
    StatutoryLimit extended =
        StatutoryLimit.of(
            new Commencement(issue, null),
            List.of(one),
            null,
            LawToConfirm.USUAL,
            one.newEnd().minusDays(1));
    LocalDate granted = one.newEnd().minusDays(1);
    LocalDate second =
        extended
            .against(new Extension(granted, granted.plusYears(2)), LawToConfirm.USUAL)
            .get(0)
            .dates()
            .get(2);
    return limit(issue, List.of(one, new Extension(granted, second)));
  }

  private static LocalDate limit(LocalDate issue, List<Extension> extensions) {
    return Objects.requireNonNull(
        StatutoryLimit.lastDay(new Commencement(issue, null), extensions, issue.plusYears(1)));
  }

  private static LocalDate revoke(LocalDate turned) {
    PlacementOrder order =
        new PlacementOrder(
            turned.minusDays(100),
            List.of(new PermanencePlan(turned, Route.LONG_TERM_FOSTERING, false, null)),
            List.of(),
            null,
            ComingOfAge.UNKNOWN);
    return told(order.findings(REVOKE_DAYS, turned.plusDays(90)), 1);
  }

  private static LocalDate told(Collection<Finding> findings, int date) {
    return findings.iterator().next().dates().get(date);
  }

  private static PreStanding before(LocalDate start, LocalDate asOf, Step... steps) {
    return PreStanding.of(new Course(start, List.of(steps), null, null), GatewayPolicy.USUAL, asOf);
  }

  private static Applicant carer(LocalDate came) {
    return new Applicant(
        false, true, false, List.of(DateRange.from(came)), false, false, true, false, false);
  }

  private static LocalDate nextReview(LocalDate careBegan, List<LocalDate> held) {
    LocalDate asOf = held.isEmpty() ? careBegan : held.get(held.size() - 1);
    @Nullable LocalDate due = new Reviews(careBegan, held, List.of()).next(asOf).dueOn();
    return Objects.requireNonNull(due);
  }

  /** The first day from one on, of two years, on which something holds. */
  private static LocalDate firstDay(LocalDate from, Predicate<LocalDate> holds) {
    return from.datesUntil(from.plusDays((long) WEEKS * 100))
        .filter(holds)
        .findFirst()
        .orElseThrow();
  }
}
