package uk.kith.app.web.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.DirectionLine;
import uk.kith.court.api.EndingOrders.EndingOrder;
import uk.kith.court.api.HearingLine;
import uk.kith.court.api.PreProceedingsLine;
import uk.kith.court.api.ProceedingsView.DirectionView;
import uk.kith.court.api.ProceedingsView.HearingView;
import uk.kith.court.api.ProceedingsView.ListedFor;
import uk.kith.court.api.ReviewLine;
import uk.kith.court.engine.gateway.NextStep;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.permanence.Reviews.Review;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.placements.api.Actions.ActionView;

/**
 * A date in a calendar that stands outside of Kith, so that nothing in it tells of a child: no
 * names, numbers, ids, courts, nor anybody's own words. The list that it leads to asks for sign-in.
 *
 * @param key stays the same when the date moves; it never leaves Kith but as a digest
 * @param summary from closed lists alone
 * @param at null for the whole day
 * @param lasts of a timed entry; nobody records how long a hearing takes, so that it is a usual
 *     time
 * @param path of the list, which is the same for every child
 */
public record CalendarEntry(
    String key,
    String summary,
    LocalDate first,
    LocalDate last,
    @Nullable LocalTime at,
    Duration lasts,
    String path) {

  /** How long a hearing stands in a calendar. */
  static final Duration OF_A_HEARING = Duration.ofHours(1);

  /** How long a time by which something is due stands in a calendar: hardly longer than itself. */
  static final Duration OF_A_DEADLINE = Duration.ofMinutes(15);

  /** A day, or a time by which something is due. */
  CalendarEntry(
      String key,
      String summary,
      LocalDate first,
      LocalDate last,
      @Nullable LocalTime at,
      String path) {
    this(key, summary, first, last, at, OF_A_DEADLINE, path);
  }

  static CalendarEntry of(HearingLine line) {
    HearingView hearing = line.hearing();
    boolean days = !hearing.endsOn().equals(hearing.on());
    LocalTime at = hearing.at();
    return new CalendarEntry(
        key("hearing", hearing.id().value()),
        hearing(hearing.type()) + (days && at != null ? ", from " + at : ""),
        hearing.on(),
        hearing.endsOn(),
        days ? null : at,
        OF_A_HEARING,
        "/court/hearings");
  }

  /**
   * A hearing of a list of cases: of one case the next that is final is the final one, and the same
   * for each of several brothers and sisters.
   *
   * @param of the case
   * @param path of the list
   */
  public static CalendarEntry of(ProceedingsId of, ListedFor hearing, String path) {
    return new CalendarEntry(
        key("listed-" + hearing.type(), of.value()),
        hearing(hearing.type()),
        hearing.on(),
        hearing.endsOn(),
        null,
        path);
  }

  /** What is to be done next about a child of a list of cases; not what, for those are words. */
  public static CalendarEntry nextStep(ChildId child, LocalDate by, String path) {
    return new CalendarEntry(
        key("next-step", child.value()), "Next step in a case", by, by, null, path);
  }

  private static String hearing(HearingType type) {
    return "Hearing"
        + (type == HearingType.OTHER ? "" : " (" + type.words().toLowerCase(Locale.UK) + ")");
  }

  static CalendarEntry of(DirectionLine line) {
    DirectionView direction = line.direction();
    return new CalendarEntry(
        key("direction", direction.id().value()),
        "Direction due (" + direction.assignee().words().toLowerCase(Locale.UK) + ")",
        direction.dueOn(),
        direction.dueOn(),
        direction.dueAt(),
        "/court/directions");
  }

  /** The last day of an order; not which, for the list says that. */
  static CalendarEntry of(EndingOrder order) {
    return new CalendarEntry(
        key("order-" + order.form() + "-" + order.madeOn(), order.child().id().value()),
        "Last day of an order",
        order.endsOn(),
        order.endsOn(),
        null,
        "/court/orders");
  }

  /** The day of something that was agreed; not what, for those are somebody's words. */
  static CalendarEntry of(ActionView action) {
    return new CalendarEntry(
        key("action", action.id().value()),
        "Agreed step due",
        action.dueOn(),
        action.dueOn(),
        null,
        "/due");
  }

  /** Null for a review without a day. */
  static @Nullable CalendarEntry of(ReviewLine line) {
    Review review = line.review();
    LocalDate due = review.dueOn();
    return due == null
        ? null
        : new CalendarEntry(
            key("review-" + review.number(), line.child().id().value()),
            "Review due",
            due,
            due,
            null,
            "/reviews");
  }

  /**
   * What is to be done next before the court, and the end of the longest time; none once there is
   * an outcome.
   */
  static List<CalendarEntry> of(PreProceedingsLine line) {
    NextStep next = line.standing().next();
    LocalDate by = next == null ? null : next.by();
    if (next == null || by == null) {
      return List.of();
    }
    LocalDate limit = line.standing().limit();
    CalendarEntry step = of(line, "step", next.what().words(), by);
    return next.what() == NextStep.What.DECIDE
        ? List.of(step)
        : List.of(step, of(line, "limit", "longest time ends", limit));
  }

  /** Lines of one family are told apart by their children. */
  private static CalendarEntry of(
      PreProceedingsLine line, String kind, String words, LocalDate day) {
    return new CalendarEntry(
        key("pre-proceedings-" + kind, line.children().get(0).value()),
        "Pre-proceedings (" + words.toLowerCase(Locale.UK) + ")",
        day,
        day,
        null,
        "/pre-proceedings");
  }

  /** The same under a key of its day. */
  CalendarEntry apart() {
    return new CalendarEntry(key + " " + first, summary, first, last, at, lasts, path);
  }

  private static String key(String kind, UUID id) {
    return kind + "-" + id;
  }
}
