package uk.kith.matching.engine.adoption;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.WorkingCalendar;

/**
 * The adoption scorecard of one or three years up to a day (R-SCORE-01 to -07). The averages are of
 * children adopted in the period; what is recorded later than its last day counts for nothing.
 *
 * @param threshold of the period, null before the first that was published; compared with the
 *     measure of three years alone unless somebody asks otherwise
 * @param a1 days from care to the family
 * @param a2 days from placement order to match
 * @param a3 share who waited less than the months of the threshold between care and family
 * @param a10 as a1, but for who is adopted by foster carers up to the day when they began to foster
 * @param a12 share of families matched who waited three months or more from approval to match
 * @param a5 children whose decision was reversed in the period
 * @param a9 children decided for and not placed on its last day
 * @param a15 decisions made in the period
 * @param a16 placement orders made in it
 * @param reversalRate of those with a decision that stood in the period (R-ADOPT-23); null when
 *     there are none
 * @param disrupted whose placement was disrupted in the period, also one made before it
 * @param disruptionRate the same children to the placements made in the period (R-ADOPT-28), which
 *     may be above one; null when none was made
 */
public record Scorecard(
    DateRange period,
    int years,
    ScorecardThresholds.@Nullable Of threshold,
    Measure a1,
    Measure a2,
    Measure a3,
    Measure a10,
    Measure a12,
    List<ChildId> a5,
    List<ChildId> a9,
    List<ChildId> a15,
    List<ChildId> a16,
    List<ChildId> adopted,
    List<ChildId> placed,
    List<ChildId> disrupted,
    @Nullable Double reversalRate,
    @Nullable Double disruptionRate) {

  /** R-SCORE-05. */
  private static final int MONTHS_OF_WAIT = 3;

  private static final int A3_MONTHS = 14;

  private static final String NO_CARE = "The start of care is not recorded";
  private static final String NO_MOVE = "Not placed with the family before the adoption order";
  private static final String NO_ORDER = "No placement order";
  private static final String NO_MATCH = "The decision on the match is not recorded";

  /** Why a family that is matched and in no register is left out. */
  public static final String NO_FAMILY = "The family is not in the register";

  /** Told of the child, as nobody knows which family it was. */
  private static final String NOT_LINKED =
      "Child matched with a family that was not linked here: when that was approved is not known";

  private static final String NO_APPROVAL = "The approval of the family is not recorded";

  /**
   * @param years 1, the year up to a day, or 3
   * @param compareAnyway whether one year is compared with the threshold of three (R-SCORE-07)
   */
  public static Scorecard of(
      Collection<ScorecardChild> everybody,
      Collection<ScorecardFamily> families,
      LocalDate periodEnd,
      int years,
      boolean compareAnyway,
      ScorecardThresholds thresholds) {
    if (years != 1 && years != 3) {
      throw new IllegalArgumentException("a scorecard is of 1 or 3 years, not " + years);
    }
    DateRange period = DateRange.ofMonths(12 * years, periodEnd);
    ScorecardThresholds.Of set = thresholds.find(periodEnd).orElse(null);
    ScorecardThresholds.Of compared = years == 3 || compareAnyway ? set : null;
    List<ScorecardChild> children =
        everybody.stream().sorted(Comparator.comparing(each -> each.child().value())).toList();
    List<ScorecardChild> adopted = in(period, children, ScorecardChild::adoptedOn);
    List<ScorecardChild> placed = in(period, children, ScorecardChild::placedOn);
    List<ScorecardChild> reversed = in(period, children, ScorecardChild::reversedOn);
    List<ScorecardChild> disrupted = in(period, children, ScorecardChild::disruptedOn);
    long decided = children.stream().filter(each -> stoodIn(period, each)).count();
    int months = set == null ? A3_MONTHS : set.a3Months();
    return new Scorecard(
        period,
        years,
        set,
        toFamily(adopted, false).mean(compared == null ? null : (Integer) compared.a1Days()),
        toMatch(adopted).mean(compared == null ? null : (Integer) compared.a2Days()),
        within(adopted, months).share(compared == null ? null : (Integer) months),
        toFamily(adopted, true).mean(compared == null ? null : (Integer) compared.a1Days()),
        waited(families, in(period, children, ScorecardChild::matchedElsewhereOn), period)
            .share(null),
        ids(reversed),
        ids(children.stream().filter(each -> isWaiting(each, periodEnd)).toList()),
        ids(in(period, children, ScorecardChild::decidedOn)),
        ids(in(period, children, ScorecardChild::orderedOn)),
        ids(adopted),
        ids(placed),
        ids(disrupted),
        decided == 0 ? null : (double) reversed.size() / decided,
        placed.isEmpty() ? null : (double) disrupted.size() / placed.size());
  }

  /** R-SCORE-01 and R-SCORE-02. */
  private static MeasureMaker toFamily(List<ScorecardChild> adopted, boolean fromFostering) {
    MeasureMaker maker = new MeasureMaker();
    for (ScorecardChild each : adopted) {
      LocalDate fostered = each.fosteredFrom();
      LocalDate moved = fromFostering && fostered != null ? fostered : each.placedOn();
      if (each.careBegan() == null) {
        maker.leaveOut(each.child(), NO_CARE);
      } else if (moved == null || each.placedOn() == null) {
        maker.leaveOut(each.child(), NO_MOVE);
      } else {
        maker.count(each.child(), ChronoUnit.DAYS.between(each.careBegan(), moved), true);
      }
    }
    return maker;
  }

  /** R-SCORE-03: matched before authority counts zero. */
  private static MeasureMaker toMatch(List<ScorecardChild> adopted) {
    MeasureMaker maker = new MeasureMaker();
    for (ScorecardChild each : adopted) {
      LocalDate placed = each.placedOn();
      LocalDate made = each.adoptedOn();
      if (each.orderedOn() == null) {
        maker.leaveOut(each.child(), NO_ORDER);
      } else if (placed == null || made == null || !placed.isBefore(made)) {
        maker.leaveOut(each.child(), NO_MOVE);
      } else if (each.matchedOn() == null) {
        maker.leaveOut(each.child(), NO_MATCH);
      } else {
        maker.count(
            each.child(),
            Math.max(0, ChronoUnit.DAYS.between(each.orderedOn(), each.matchedOn())),
            true);
      }
    }
    return maker;
  }

  /** R-SCORE-04: less than so many months. */
  private static MeasureMaker within(List<ScorecardChild> adopted, int months) {
    MeasureMaker maker = new MeasureMaker();
    for (ScorecardChild each : adopted) {
      LocalDate began = each.careBegan();
      LocalDate moved = each.placedOn();
      if (began == null) {
        maker.leaveOut(each.child(), NO_CARE);
      } else if (moved == null) {
        maker.leaveOut(each.child(), NO_MOVE);
      } else {
        maker.count(
            each.child(),
            ChronoUnit.DAYS.between(began, moved),
            moved.isBefore(WorkingCalendar.monthsAfter(began, months)));
      }
    }
    return maker;
  }

  /**
   * R-SCORE-05. Of a match with a family that was not linked here only the child is known.
   *
   * @param elsewhere children who were matched in the period with a family that was not linked here
   */
  private static MeasureMaker waited(
      Collection<ScorecardFamily> families, List<ScorecardChild> elsewhere, DateRange period) {
    MeasureMaker maker = new MeasureMaker();
    families.stream()
        .filter(each -> period.contains(each.matchedOn()))
        .sorted(
            Comparator.comparing((ScorecardFamily each) -> each.household().value())
                .thenComparing(ScorecardFamily::matchedOn))
        .forEach(
            each -> {
              LocalDate approved = each.approvedOn();
              if (!each.onRecord()) {
                maker.leaveOut(each.household(), NO_FAMILY);
              } else if (approved == null) {
                maker.leaveOut(each.household(), NO_APPROVAL);
              } else {
                maker.count(
                    each.household(),
                    ChronoUnit.DAYS.between(approved, each.matchedOn()),
                    !each.matchedOn()
                        .isBefore(WorkingCalendar.monthsAfter(approved, MONTHS_OF_WAIT)));
              }
            });
    elsewhere.forEach(child -> maker.leaveOut(child.child(), NOT_LINKED));
    return maker;
  }

  /**
   * Decided for by the day, and by then neither placed, adopted, out of care nor decided against.
   */
  private static boolean isWaiting(ScorecardChild child, LocalDate on) {
    boolean placed =
        by(child.placedOn(), on)
            && (child.disruptedOn() == null
                || child.disruptedOn().isAfter(on)
                || (child.placedOn() != null && child.placedOn().isAfter(child.disruptedOn())));
    return by(child.decidedOn(), on)
        && !placed
        && !by(child.adoptedOn(), on)
        && !by(child.endedOn(), on)
        && !by(child.reversedSince(), on);
  }

  /** R-ADOPT-23: a decision that stood on some day of the period. */
  private static boolean stoodIn(DateRange period, ScorecardChild child) {
    return by(child.decidedOn(), period.last())
        && !by(child.adoptedOn(), period.first().minusDays(1))
        && !by(child.endedOn(), period.first().minusDays(1))
        && !by(child.reversedSince(), period.first().minusDays(1));
  }

  private static boolean by(@Nullable LocalDate day, @Nullable LocalDate last) {
    return day != null && last != null && !day.isAfter(last);
  }

  private static List<ScorecardChild> in(
      DateRange period,
      List<ScorecardChild> children,
      Function<ScorecardChild, @Nullable LocalDate> day) {
    Predicate<ScorecardChild> falls =
        child -> {
          LocalDate on = day.apply(child);
          return on != null && period.contains(on);
        };
    return children.stream().filter(falls).toList();
  }

  private static List<ChildId> ids(List<ScorecardChild> children) {
    return children.stream().map(ScorecardChild::child).toList();
  }
}
