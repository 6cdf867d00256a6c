package uk.kith.app.web.courtlists;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.app.web.list.TableTools;
import uk.kith.court.api.CourtFilter;
import uk.kith.court.api.HearingLine;
import uk.kith.court.api.HearingList;
import uk.kith.kernel.DateRange;

/**
 * Which days of hearings an address asks for: days that people often ask for, or a span of their
 * own.
 *
 * @param form what the address asks for, with what is wrong about it
 * @param period its last day is known; this week while the form is wrong
 */
public record HearingDays(Form form, DateRange period) {

  private static final String ADDRESS = "/court/hearings";
  private static final String DAYS = "days";
  private static final String OTHER = "other";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final int WEEK = 7;

  /** A link to another week. */
  public record Week(String href, String days) {}

  /** Days that people often ask for. */
  private enum Usual {
    TODAY("Today"),
    TOMORROW("Tomorrow"),
    WEEK("This week"),
    NEXT_WEEK("Next week"),
    FOUR_WEEKS("The next four weeks"),
    UNRECORDED("Over, and nothing recorded");

    private static final int WEEKS = 4;
    private final String words;

    Usual(String words) {
      this.words = words;
    }

    private String path() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private DateRange from(LocalDate today) {
      return switch (this) {
        case TODAY -> new DateRange(today, today);
        case TOMORROW -> new DateRange(today.plusDays(1), today.plusDays(1));
        case WEEK, UNRECORDED -> week(today);
        case NEXT_WEEK -> week(today.plusWeeks(1));
        case FOUR_WEEKS -> new DateRange(today, today.plusWeeks(WEEKS).minusDays(1));
      };
    }
  }

  /** What an address asks for; this week when it asks for none. */
  public static HearingDays asked(Form typed, LocalDate today) {
    if (!typed.has(DAYS, OTHER)) {
      Usual usual = usual(typed);
      return new HearingDays(typed, usual.from(today));
    }
    Form form = typed;
    LocalDate from = typed.date(FROM).findDate().orElse(null);
    LocalDate to = typed.date(TO).findDate().orElse(null);
    if (from == null) {
      form = form.with(FROM + "-day", "Enter the first day");
    }
    if (to == null) {
      form = form.with(TO + "-day", "Enter the last day");
    }
    if (from != null && to != null && to.isBefore(from)) {
      form = form.with(TO + "-day", "The last day comes before the first: check the days");
    }
    if (from != null && to != null && to.isAfter(from.plusYears(1))) {
      form = form.with(TO + "-day", "Choose a year at the most");
    }
    return from != null && to != null && form.isValid()
        ? new HearingDays(form, new DateRange(from, to))
        : new HearingDays(form, week(today));
  }

  private static Usual usual(Form typed) {
    return Arrays.stream(Usual.values())
        .filter(days -> typed.has(DAYS, days.path()))
        .findFirst()
        .orElse(Usual.WEEK);
  }

  /**
   * Whether hearings are asked for that are over and of which nobody recorded what became, whatever
   * their day.
   */
  public boolean isUnrecorded() {
    return usual(form) == Usual.UNRECORDED;
  }

  /** The hearings that are asked for. */
  public List<HearingLine> read(HearingList hearings, LocalDate today) {
    CourtFilter filter = CourtAsked.filter(form);
    return isUnrecorded()
        ? hearings.unrecorded(filter, today)
        : hearings.between(period, filter, today);
  }

  /** The address of those of which nothing is recorded. */
  static String unrecorded() {
    return ADDRESS + "?" + DAYS + "=" + Usual.UNRECORDED.path();
  }

  /** The week of a day, from Monday to Sunday. */
  static DateRange week(LocalDate of) {
    LocalDate monday = of.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new DateRange(monday, monday.plusDays(WEEK - 1));
  }

  /** What the form offers; other days stand among them while they are chosen. */
  List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    for (Usual each : Usual.values()) {
      choices.add(Choice.of(each.path(), each.words).chosen(!isOther() && each == usual(form)));
    }
    if (isOther()) {
      choices.add(Choice.of(OTHER, "The days below").chosen(true));
    }
    return choices;
  }

  static String name() {
    return DAYS;
  }

  /** Whether a span of one's own is asked for. */
  public boolean isOther() {
    return form.has(DAYS, OTHER);
  }

  /** The first day of the span, as typed or as it is shown. */
  public TypedDate from() {
    return isOther() ? form.date(FROM) : TypedDate.of(period.first());
  }

  /** Its last day. */
  public TypedDate to() {
    return isOther() ? form.date(TO) : TypedDate.of(last());
  }

  private LocalDate last() {
    return Objects.requireNonNull(period.last());
  }

  /** The week before those that are shown; of a longer span that of the day before it. */
  public Week before() {
    return to(week(isInOneWeek() ? period.first().minusWeeks(1) : period.first().minusDays(1)));
  }

  /** The week after; of a longer span that of the day after it, so that no day falls between. */
  public Week after() {
    return to(week(isInOneWeek() ? last().plusWeeks(1) : last().plusDays(1)));
  }

  private boolean isInOneWeek() {
    return week(period.first()).equals(week(last()));
  }

  private Week to(DateRange week) {
    LocalDate sunday = Objects.requireNonNull(week.last());
    Map<String, List<String>> asked = new TreeMap<>(form.typed());
    asked.put(DAYS, List.of(OTHER));
    put(asked, FROM, week.first());
    put(asked, TO, sunday);
    return new Week(
        TableTools.href(ADDRESS, Form.of(asked)),
        Dates.day(week.first()) + " to " + Dates.day(sunday));
  }

  private static void put(Map<String, List<String>> asked, String name, LocalDate day) {
    TypedDate.of(day)
        .parts()
        .forEach(part -> asked.put(name + "-" + part.name(), List.of(part.typed())));
  }

  /** The days that were typed, which the filters keep while they are chosen. */
  public List<String> span() {
    return isOther()
        ? form.typed().keySet().stream()
            .filter(name -> name.startsWith(FROM + "-") || name.startsWith(TO + "-"))
            .sorted()
            .toList()
        : List.of();
  }

  /** What else the address asks for, which a span of one's own keeps. */
  public List<String> kept() {
    return form.typed().keySet().stream()
        .filter(name -> !name.equals(DAYS) && !name.startsWith(FROM + "-"))
        .filter(name -> !name.startsWith(TO + "-"))
        .sorted()
        .toList();
  }
}
