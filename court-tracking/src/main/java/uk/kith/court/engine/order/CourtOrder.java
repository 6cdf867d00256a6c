package uk.kith.court.engine.order;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Threshold;
import uk.kith.kernel.WorkingCalendar;

/**
 * An order about one child, as the court made it, and how long the law lets it last. What the order
 * itself says is recorded as it is; a longer term is a finding.
 *
 * @param runsFrom the day from which its term is counted where that is not the day on which it was
 *     made: the first day of police protection (R-COURT-26) or the day fixed for an assessment to
 *     begin (R-COURT-42); null otherwise
 * @param endsOn the last day written on it, as last extended; null when it names none
 * @param extended whether {@code endsOn} is that of an extension
 * @param directed whether it is an interim order made with a direction to investigate (CA 1989
 *     s37), before anybody applied for a care or supervision order (R-COURT-28)
 * @param arranged what an order on form C43 says; null on another form, and where nobody has said
 */
public record CourtOrder(
    OrderForm form,
    LocalDate madeOn,
    @Nullable LocalDate runsFrom,
    @Nullable LocalDate endsOn,
    boolean extended,
    boolean directed,
    @Nullable Arranged arranged) {

  /** R-COURT-42: beginning with the day fixed for the assessment. */
  static final int ASSESSMENT_DAYS = 7;

  /**
   * R-COURT-28: beginning with the day of an interim order made on a direction under section 37 (CA
   * 1989 s38(4)(da)).
   */
  static final int DIRECTED_WEEKS = 8;

  /** R-COURT-28: until then interim orders were made for eight weeks and then four at a time. */
  static final Threshold<String> NO_FIXED_TERM =
      Threshold.from(LocalDate.of(2014, 4, 22), "no fixed term", "CA 1989 s38(4)");

  /** One that was not made with a direction to investigate. */
  public CourtOrder(
      OrderForm form,
      LocalDate madeOn,
      @Nullable LocalDate runsFrom,
      @Nullable LocalDate endsOn,
      boolean extended) {
    this(form, madeOn, runsFrom, endsOn, extended, false);
  }

  /** One of which nobody says what it arranges for the child. */
  public CourtOrder(
      OrderForm form,
      LocalDate madeOn,
      @Nullable LocalDate runsFrom,
      @Nullable LocalDate endsOn,
      boolean extended,
      boolean directed) {
    this(form, madeOn, runsFrom, endsOn, extended, directed, null);
  }

  public CourtOrder {
    if (directed && !form.isInterim()) {
      throw new IllegalArgumentException(form + " is no interim order");
    }
    if (arranged != null && form != OrderForm.C43) {
      throw new IllegalArgumentException(form + " says nothing of " + arranged);
    }
    if (endsOn != null && endsOn.isBefore(madeOn)) {
      throw new IllegalArgumentException("an order made on " + madeOn + " ends on " + endsOn);
    }
  }

  /**
   * What of the child and its cases bears on how long an order lasts.
   *
   * @param age as known on the day that is asked about
   * @param appliedOn when a care or supervision order was first applied for by then; null while
   *     nobody has
   * @param extended the order of which this one is the extension; null for none
   */
  public record About(
      ComingOfAge age, @Nullable LocalDate appliedOn, @Nullable CourtOrder extended) {

    /** Nothing is known of the child. */
    public static final About UNKNOWN = new About(ComingOfAge.UNKNOWN, null, null);

    /** Of an order that stands for itself. */
    public About(ComingOfAge age, @Nullable LocalDate appliedOn) {
      this(age, appliedOn, null);
    }
  }

  /**
   * The order whose time this one makes longer: it is recorded with the day of its extension, on
   * which the other was running. Its term counts from the first (R-COURT-25, R-COURT-29). Null
   * where there is none, and for an order that is told with the day on which it was first made.
   *
   * @param others about the child
   */
  public @Nullable CourtOrder extended(Collection<CourtOrder> others, LawToConfirm law) {
    if (!extended || (form != OrderForm.C23 && form != OrderForm.C35A)) {
      return null;
    }
    CourtOrder running = running(others, law);
    CourtOrder first = running == null ? null : running.extended(others, law);
    return first == null ? running : first;
  }

  /** That an emergency protection order is extended a second time (CA 1989 s45(6)). */
  public List<Finding> extendedAgain(Collection<CourtOrder> others, LawToConfirm law) {
    CourtOrder running = extended && form == OrderForm.C23 ? running(others, law) : null;
    return running == null || !running.extended
        ? List.of()
        : List.of(
            Findings.of(
                "R-COURT-25",
                Severity.ERROR,
                "CA 1989 s45(6)",
                form.words()
                    + " extended on %s: it was extended on %s already, and the court can do so once.",
                madeOn,
                running.madeOn));
  }

  private @Nullable CourtOrder running(Collection<CourtOrder> others, LawToConfirm law) {
    return others.stream()
        .filter(other -> other.form == form && other.madeOn.isBefore(madeOn))
        .filter(other -> other.isRunningOn(madeOn, others, law))
        .max(Comparator.comparing(CourtOrder::madeOn))
        .orElse(null);
  }

  private boolean isRunningOn(LocalDate day, Collection<CourtOrder> others, LawToConfirm law) {
    About about = new About(ComingOfAge.UNKNOWN, null, extended(others, law));
    return end(about, null, law).filter(last -> last.isBefore(day)).isEmpty();
  }

  /**
   * The last day on which the law lets it run, as last extended; empty when it has no term of its
   * own (a care or placement order, R-COURT-33), or when the child's birthday is not known.
   */
  public Optional<LocalDate> lastLawfulDay(About child, LawToConfirm law) {
    CourtOrder first = child.extended();
    if (first != null) {
      return new CourtOrder(form, first.madeOn, first.runsFrom, null, true)
          .lastLawfulDay(new About(child.age(), child.appliedOn()), law);
    }
    LocalDate from = runsFrom == null ? madeOn : runsFrom;
    return switch (form) {
      case C23 -> Optional.of(emergencyEnds(from, law));
      case C39 -> Optional.of(WorkingCalendar.lastDayOfPeriodBeginningWith(from, ASSESSMENT_DAYS));
      case C35A ->
          Optional.of(WorkingCalendar.monthsAfter(madeOn, extended ? 36 : 12).minusDays(1));
      case C33, C35B -> interimEnds(child);
      case A70 -> Optional.ofNullable(child.age().endsPlacementOrder());
      case C32A, C43A, C43 -> Optional.ofNullable(child.age().eighteenth());
      default -> Optional.empty();
    };
  }

  private LocalDate emergencyEnds(LocalDate from, LawToConfirm law) {
    boolean counts =
        runsFrom == null ? law.emergencyCountsDayMade() : law.emergencyCountsPoliceDay();
    int days = law.emergencyDays().on(madeOn);
    LocalDate last = WorkingCalendar.daysAfter(from, counts ? days - 1 : days);
    if (extended) {
      return WorkingCalendar.daysAfter(last, law.emergencyExtensionDays().on(madeOn));
    }
    return law.emergencyPastHolidays() ? pastPublicHolidays(last) : last;
  }

  /** R-COURT-28, as far as the order tells; see {@link #end}. */
  private Optional<LocalDate> interimEnds(About child) {
    Optional<LocalDate> grown = Optional.ofNullable(child.age().noCareOrderFrom());
    if (!directed) {
      return grown;
    }
    LocalDate directedEnd = WorkingCalendar.lastDayOfWeeksBeginningWith(madeOn, DIRECTED_WEEKS);
    boolean applied = child.appliedOn() != null && !child.appliedOn().isAfter(directedEnd);
    return applied
        ? grown
        : Optional.of(grown.filter(day -> day.isBefore(directedEnd)).orElse(directedEnd));
  }

  /**
   * The day that ends it: what is written on it, else where the law ends it; an interim order at
   * the latest with the application, and when the child is 17, or 16 and married (R-COURT-28).
   * Empty when open.
   *
   * @param disposedOn when the application in which it was made was disposed of; null while it runs
   */
  public Optional<LocalDate> end(About child, @Nullable LocalDate disposedOn, LawToConfirm law) {
    Optional<LocalDate> end = endsOn != null ? Optional.of(endsOn) : lastLawfulDay(child, law);
    return form.isInterim()
        ? Stream.of(end.orElse(null), child.age().noCareOrderFrom(), disposedOn)
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
        : end;
  }

  /**
   * Whether another order about the child stands in its place, so that nothing is missed when its
   * own time is over: a later one of the same form, such as its extension, or one under Part 4 that
   * reaches as far. A form on which orders of several kinds are drawn up tells nothing of it: a
   * child arrangements order leaves one that prohibits steps as it was.
   */
  public boolean isFollowedBy(CourtOrder other) {
    int own = reach(form);
    int its = reach(other.form);
    if (other.madeOn.isAfter(madeOn)) {
      return (other.form == form && form.isOfOneKind()) || (own >= 0 && its >= own);
    }
    return other.madeOn.equals(madeOn) && own >= 0 && its > own;
  }

  /** From emergency protection to final orders under Part 4; negative for all others. */
  private static int reach(OrderForm form) {
    return switch (form) {
      case C23 -> 0;
      case C33, C35B -> 1;
      case C32A, C35A -> 2;
      default -> -1;
    };
  }

  /**
   * Whether the proceedings in which it is recorded made it, so that it is never of a day before
   * them. An order of the first hours comes before an application, as does one that was made with a
   * direction to investigate.
   */
  public boolean isMadeInItsProceedings() {
    return !directed && !form.comesBeforeProceedings();
  }

  /** What the rules say of it. */
  public List<Finding> findings(About child, LawToConfirm law) {
    List<Finding> findings = new ArrayList<>();
    LocalDate stop = child.age().noCareOrderFrom();
    if (form.isCareOrSupervision() && stop != null && !madeOn.isBefore(stop)) {
      findings.add(
          Findings.of(
              "R-COURT-41",
              Severity.ERROR,
              "CA 1989 s31(3)",
              form.words()
                  + " made on %s; from %s, when the child was 17, or 16 and married, none can be"
                  + " made.",
              madeOn,
              stop));
    }
    LocalDate last = lastLawfulDay(child, law).orElse(null);
    if (endsOn != null && last != null && endsOn.isAfter(last)) {
      findings.add(tooLong(endsOn, last, child.extended()));
    }
    return findings;
  }

  private Finding tooLong(LocalDate ends, LocalDate last, @Nullable CourtOrder first) {
    String text = form.words() + " made on %s runs to %s; the law lets it run to %s at the latest";
    return first == null
        ? Findings.of(rule(), Severity.ERROR, source(), text + ".", madeOn, ends, last)
        : Findings.of(
            rule(),
            Severity.ERROR,
            source(),
            text + ", since the order that it extends was made on %s.",
            madeOn,
            ends,
            last,
            first.madeOn);
  }

  /**
   * The court may let an order whose eighth day is a Sunday or public holiday run to noon of the
   * next other day (CA 1989 s45(2)); Christmas and Boxing Day are public holidays on a Saturday
   * too, other Saturdays are not.
   */
  private static LocalDate pastPublicHolidays(LocalDate eighth) {
    LocalDate day = eighth;
    while (isPublicHoliday(day)) {
      day = WorkingCalendar.daysAfter(day, 1);
    }
    return day;
  }

  private static boolean isPublicHoliday(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
      return day.getMonth() == Month.DECEMBER
          && (day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26);
    }
    return !WorkingCalendar.englandAndWales().isWorkingDay(day);
  }

  private String rule() {
    return form == OrderForm.C23 && runsFrom != null ? "R-COURT-26" : form.endsBy().value();
  }

  private String source() {
    return switch (form) {
      case C23 -> runsFrom == null ? "CA 1989 s45(1), (6)" : "CA 1989 s45(3)";
      case C39 -> "CA 1989 s43(5)";
      case C35A -> "CA 1989 Sch 3 para 6";
      case C33, C35B -> NO_FIXED_TERM.findFor(madeOn).map(v -> v.source()).orElse("CA 1989 s38");
      case A70 -> "ACA 2002 s21(4)";
      default -> "CA 1989 s91(12)";
    };
  }
}
