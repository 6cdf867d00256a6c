package uk.kith.court.engine.order;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;

/**
 * A child in the care of the authority by an order of the court (R-COURT-39), of whom no placement
 * is recorded: it is looked after from the day of the order, wherever it lives, with its parents
 * too (CA 1989 s22(1)). Until a placement officer records where that is, no review and no visit
 * falls due for it (R-PERM-01, R-PERM-10).
 *
 * <p>Once the orders are over the days still count: of the return for the year, and as time in care
 * (CA 1989 s22(2)); for a year it is asked where the child lived.
 *
 * @param form of the order that is in force, or was the last
 * @param madeOn its day
 * @param since the day of the first of the orders that have followed each other up to it
 * @param until the day on which they ended; null while one is in force
 */
public record NotPlaced(
    OrderForm form, LocalDate madeOn, LocalDate since, @Nullable LocalDate until) {

  private static final int YEARS_ASKED = 1;

  /** The law by which the child is looked after. */
  public static final String SOURCE = "CA 1989 s22(1)";

  private static final RuleId RULE = RuleId.of("R-COURT-39");

  /**
   * An order, and the day that ends it.
   *
   * @param endsOn its last day; null when it is open
   */
  public record Lasting(CourtOrder order, @Nullable LocalDate endsOn) {

    private LocalDate madeOn() {
      return order.madeOn();
    }

    private boolean lastsOn(LocalDate day) {
      return endsOn == null || !endsOn.isBefore(day);
    }

    private boolean makesLookedAfter() {
      return order.form().legalStatus() != null;
    }

    /** Whether it decides if the child is in care by an order, one way or the other. */
    private boolean bearsOnCare() {
      return makesLookedAfter()
          || switch (order.form()) {
            case C32B, C35A, C35B, C43A -> true;
            default -> order.arranged() == Arranged.LIVE_WITH;
          };
    }
  }

  /**
   * Of a child who is not looked after by the record on a day; empty where no order makes it so, or
   * where care ended since the order was made: somebody recorded how.
   *
   * @param orders every order about the child, of whichever case
   * @param careEnded the end of its last care on record; null when it never was in care
   * @param ordersStand that end is of a kind with which no order ends, such as a return home
   */
  public static Optional<NotPlaced> of(
      Collection<Lasting> orders,
      @Nullable LocalDate careEnded,
      boolean ordersStand,
      LocalDate asOf) {
    List<Lasting> bearing = bearing(orders, asOf);
    if (bearing.isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = bearing.get(0).madeOn();
    List<Lasting> now = bearing.stream().filter(each -> each.madeOn().equals(last)).toList();
    boolean left = careEnded != null && careEnded.isAfter(last);
    if ((left && !ordersStand) || !now.stream().allMatch(Lasting::makesLookedAfter)) {
      return Optional.empty();
    }
    LocalDate since = left ? careEnded : since(bearing, careEnded);
    return now.stream()
        .filter(each -> each.lastsOn(asOf))
        .findFirst()
        .map(each -> new NotPlaced(each.order().form(), last, requireNonNull(since), null));
  }

  /**
   * The same of orders that are over by the day, while nothing is recorded of where the child lived
   * meanwhile; empty once they have been over for a year, and of emergency protection alone, under
   * which a child need not be accommodated (CA 1989 s44(4)).
   *
   * @param care every period of its care on record
   */
  public static Optional<NotPlaced> over(
      Collection<Lasting> orders, Collection<DateRange> care, LocalDate asOf) {
    List<Lasting> bearing = bearing(orders, asOf);
    List<Lasting> last = bearing.stream().dropWhile(each -> !each.makesLookedAfter()).toList();
    if (last.isEmpty() || last.get(0).order().form() == OrderForm.C23) {
      return Optional.empty();
    }
    LocalDate until =
        Stream.concat(
                Stream.ofNullable(last.get(0).endsOn()),
                bearing.stream()
                    .filter(each -> !each.makesLookedAfter())
                    .map(Lasting::madeOn)
                    .filter(on -> !on.isBefore(last.get(0).madeOn())))
            .min(Comparator.naturalOrder())
            .orElse(null);
    if (until == null || until.isAfter(asOf) || until.isBefore(asOf.minusYears(YEARS_ASKED))) {
      return Optional.empty();
    }
    LocalDate since = since(last, null);
    boolean recorded =
        care.stream()
            .anyMatch(
                period ->
                    !period.first().isAfter(until)
                        && (period.last() == null || !period.last().isBefore(since)));
    return recorded
        ? Optional.empty()
        : Optional.of(
            new NotPlaced(last.get(0).order().form(), last.get(0).madeOn(), since, until));
  }

  /** What bears on care by a day, the last first. */
  private static List<Lasting> bearing(Collection<Lasting> orders, LocalDate asOf) {
    return orders.stream()
        .filter(each -> each.bearsOnCare() && !each.madeOn().isAfter(asOf))
        .sorted(Comparator.comparing(Lasting::madeOn).reversed())
        .toList();
  }

  private static LocalDate since(List<Lasting> bearing, @Nullable LocalDate careEnded) {
    LocalDate since = bearing.get(0).madeOn();
    for (Lasting each : bearing) {
      if (!each.makesLookedAfter()
          || !each.lastsOn(since.minusDays(1))
          || (careEnded != null && careEnded.isAfter(each.madeOn()))) {
        break;
      }
      since = each.madeOn();
    }
    return since;
  }

  /** Whether it is this order that is in force. */
  public boolean isBy(CourtOrder order) {
    return order.form() == form && order.madeOn().equals(madeOn);
  }

  public RuleId rule() {
    return RULE;
  }

  /** For who has to do it. */
  public String task() {
    return until == null
        ? "Record where the child lives since " + Findings.day(since)
        : "Record where the child lived from " + Findings.day(since) + " to " + Findings.day(until);
  }

  /** On the day of the order nobody could record it before: nothing is wrong yet. */
  public Finding finding(LocalDate asOf) {
    if (until != null) {
      return Findings.of(
          RULE.value(),
          Severity.WARNING,
          SOURCE,
          form.words()
              + " made on %s; the child was in care by an order until %s, and no placement is"
              + " recorded for that time. A placement officer records where the child lived, also"
              + " where that was at home, and with it the end of care.",
          madeOn,
          until);
    }
    if (since.isAfter(madeOn)) {
      return Findings.of(
          RULE.value(),
          Severity.WARNING,
          SOURCE,
          form.words()
              + " made on %s stands; care is recorded as ended on %s, and no order or decision that"
              + " ends it is. Record where the child lives since, also where that is at home, or"
              + " what ended the order.",
          madeOn,
          since);
    }
    return Findings.of(
        RULE.value(),
        since.isEqual(asOf) ? Severity.INFO : Severity.WARNING,
        SOURCE,
        form.words()
            + " made on %s; no placement of the child is recorded. A placement officer records"
            + " where the child lives, also where that is at home.",
        madeOn);
  }
}
