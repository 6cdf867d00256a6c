package uk.kith.court.engine.order;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.Route;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.placements.engine.LegalSpell;

/**
 * A placement order about one child: authority to place for adoption, until it is revoked, an
 * adoption order is made, or the child is 18, marries or forms a civil partnership (R-COURT-33).
 * When the plan turns away from adoption, it is to be revoked (R-COURT-35): when another route
 * comes first, when the decision is reversed, or when adoption is ruled out.
 *
 * @param plans the child's permanence plans, also those from before the order
 * @param turns what else was said for or against adoption, also from before the order
 * @param revocations applications to revoke it, in any order
 * @param careEnded when the child ceased to be looked after, by adoption or otherwise; null while
 *     looked after
 * @param age as known on the day that is asked about
 */
public record PlacementOrder(
    LocalDate madeOn,
    List<PermanencePlan> plans,
    List<Turn> turns,
    List<Revocation> revocations,
    @Nullable LocalDate careEnded,
    ComingOfAge age) {

  /** An order of which plans alone tell whether it is to be revoked. */
  public PlacementOrder(
      LocalDate madeOn,
      List<PermanencePlan> plans,
      List<Revocation> revocations,
      @Nullable LocalDate careEnded,
      ComingOfAge age) {
    this(madeOn, plans, List.of(), revocations, careEnded, age);
  }

  /**
   * A decision for or against adoption, or a mark of the route.
   *
   * @param away whether the child is no longer to be adopted from that day on
   */
  public record Turn(LocalDate on, boolean away) {}

  /**
   * An application to revoke it.
   *
   * @param revokedOn null while, or if, the court did not revoke it
   * @param failedOn when it was refused, withdrawn or ended otherwise without revocation; null
   *     while it is pending
   */
  public record Revocation(
      LocalDate appliedOn, @Nullable LocalDate revokedOn, @Nullable LocalDate failedOn) {

    /** One that did not fail. */
    public Revocation(LocalDate appliedOn, @Nullable LocalDate revokedOn) {
      this(appliedOn, revokedOn, null);
    }

    /** Whether it was made and has not failed by a day (R-COURT-34, R-COURT-35). */
    public boolean counts(LocalDate asOf) {
      return !appliedOn.isAfter(asOf) && (failedOn == null || failedOn.isAfter(asOf));
    }
  }

  /** What ended an order, or that it has not ended. */
  public enum Ending {
    REVOKED("Revoked"),
    CARE_ENDED("Care ended"),
    UNITED("The child married or formed a civil partnership"),
    EIGHTEEN("The child reached 18");

    private final String words;

    Ending(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** An end and its day. */
  public record End(LocalDate on, Ending by) {}

  public PlacementOrder {
    plans = plans.stream().sorted(Comparator.comparing(PermanencePlan::on)).toList();
    turns = List.copyOf(turns);
    revocations =
        revocations.stream()
            .filter(each -> !each.appliedOn().isBefore(madeOn))
            .sorted(Comparator.comparing(Revocation::appliedOn))
            .toList();
  }

  /** R-COURT-33: the first of the days that end it; empty while it is in force. */
  public Optional<End> end(LocalDate asOf) {
    Stream<@Nullable End> ends =
        Stream.of(
            revocations.stream()
                .map(Revocation::revokedOn)
                .filter(on -> on != null)
                .min(Comparator.naturalOrder())
                .map(on -> new End(on, Ending.REVOKED))
                .orElse(null),
            careEnded == null || careEnded.isBefore(madeOn)
                ? null
                : new End(careEnded, Ending.CARE_ENDED),
            age.unions().first().map(on -> new End(on, Ending.UNITED)).orElse(null),
            age.eighteenth() == null ? null : new End(age.eighteenth(), Ending.EIGHTEEN));
    return ends.flatMap(Stream::ofNullable)
        .filter(end -> !end.on().isAfter(asOf))
        .min(Comparator.comparing(End::on).thenComparing(End::by));
  }

  /**
   * Whether an order of which nothing but its day is told still tells of the child's present care:
   * not once the child left care and came back, nor once another legal status began after it.
   *
   * @param careBegan first day of the child's last period of care; null when not known
   * @param spells the child's legal statuses by the day
   */
  public static boolean stillTells(
      LocalDate madeOn, @Nullable LocalDate careBegan, Collection<LegalSpell> spells) {
    return (careBegan == null || !madeOn.isBefore(careBegan))
        && spells.stream()
            .noneMatch(
                spell ->
                    spell.first().isAfter(madeOn)
                        && !spell.code().equals(OrderForm.A70.legalStatus()));
  }

  /** Days from the order to its end, or to the day while it is in force. */
  public long daysOpen(LocalDate asOf) {
    return ChronoUnit.DAYS.between(madeOn, end(asOf).map(End::on).orElse(asOf));
  }

  /**
   * Since when adoption is no longer what is planned (R-COURT-35); empty while it is, or nothing
   * was said since the order.
   */
  public Optional<LocalDate> turnedAway(LocalDate asOf) {
    return turnedAway(madeOn, plans, turns, asOf);
  }

  /**
   * The same of a child without an order.
   *
   * @param from the decision for adoption, or the order: what was said before it is overcome
   */
  public static Optional<LocalDate> turnedAway(
      LocalDate from, Collection<PermanencePlan> plans, Collection<Turn> turns, LocalDate asOf) {
    LocalDate since = null;
    List<Turn> all =
        Stream.concat(
                plans.stream().map(plan -> new Turn(plan.on(), plan.primary() != Route.ADOPTION)),
                turns.stream())
            .filter(turn -> !turn.on().isBefore(from) && !turn.on().isAfter(asOf))
            .sorted(Comparator.comparing(Turn::on))
            .toList();
    for (Turn turn : all) {
      since = !turn.away() ? null : since == null ? turn.on() : since;
    }
    return Optional.ofNullable(since);
  }

  /**
   * The first application to revoke it, made by the day and not failed: one that was pending when
   * the plan turned away from adoption counts, one that failed does not.
   */
  public Optional<LocalDate> appliedToRevoke(LocalDate asOf) {
    return revocations.stream()
        .filter(each -> each.counts(asOf))
        .map(Revocation::appliedOn)
        .findFirst();
  }

  /** The last application to revoke it that failed since the plan turned away from adoption. */
  private Optional<Revocation> failed(LocalDate turned, LocalDate asOf) {
    return revocations.stream()
        .filter(each -> !each.appliedOn().isAfter(asOf) && !each.counts(asOf))
        .filter(each -> each.failedOn() != null && !each.failedOn().isBefore(turned))
        .reduce((first, last) -> last);
  }

  public boolean isToBeRevoked(LocalDate asOf) {
    return end(asOf).isEmpty() && turnedAway(asOf).isPresent();
  }

  /** Days from the turn of the plan to the application to revoke, once it is made. */
  public Optional<Long> daysToApply(LocalDate asOf) {
    return turnedAway(asOf)
        .flatMap(
            turned ->
                appliedToRevoke(asOf)
                    .map(applied -> Math.max(0, ChronoUnit.DAYS.between(turned, applied))));
  }

  /** Days from the turn of the plan to the revocation, once it has come. */
  public Optional<Long> daysToRevoke(LocalDate asOf) {
    return turnedAway(asOf)
        .flatMap(
            turned ->
                end(asOf)
                    .filter(end -> end.by() == Ending.REVOKED)
                    .map(end -> Math.max(0, ChronoUnit.DAYS.between(turned, end.on()))));
  }

  /**
   * R-COURT-34: whether somebody else than the child and the authority may ask for leave to apply
   * to revoke it: not once the child is placed for adoption.
   */
  public boolean isRevocableByLeave(boolean placedForAdoption, LocalDate asOf) {
    return end(asOf).isEmpty() && !placedForAdoption;
  }

  /**
   * R-COURT-36: whether what is left to a parent or guardian is to ask for leave to oppose the
   * adoption: once the child is placed for it, and while the order stands.
   */
  public boolean isOpposableByLeave(boolean placedForAdoption, LocalDate asOf) {
    return end(asOf).isEmpty() && placedForAdoption;
  }

  /** R-COURT-37: when adopters with whom an agency placed the child may apply at the earliest. */
  public static LocalDate earliestApplication(LocalDate placedOn, LawToConfirm law) {
    return WorkingCalendar.weeksAfter(placedOn, law.adoptionHomeWeeks().on(placedOn));
  }

  /**
   * By when to apply to revoke it; empty while it is not to be revoked, and once that is applied
   * for.
   *
   * @param revokeDays working days from the turn of the plan in which to apply (R-COURT-35)
   */
  public Optional<LocalDate> revokeBy(int revokeDays, LocalDate asOf) {
    return appliedToRevoke(asOf).isPresent()
        ? Optional.empty()
        : revocationDue(revokeDays, asOf).map(DueDate::date);
  }

  /** The same whether or not that is applied for. */
  public Optional<DueDate> revocationDue(int revokeDays, LocalDate asOf) {
    return isToBeRevoked(asOf)
        ? turnedAway(asOf)
            .map(turned -> WorkingCalendar.englandAndWales().workingDaysAfter(turned, revokeDays))
        : Optional.empty();
  }

  /**
   * @param revokeDays working days from the turn of the plan in which to apply (R-COURT-35)
   */
  public List<Finding> findings(int revokeDays, LocalDate asOf) {
    LocalDate turned = turnedAway(asOf).orElse(null);
    LocalDate by = revokeBy(revokeDays, asOf).orElse(null);
    if (turned == null || by == null || !asOf.isAfter(by)) {
      return List.of();
    }
    Revocation failed = failed(turned, asOf).orElse(null);
    LocalDate failedOn = failed == null ? null : failed.failedOn();
    return List.of(
        failed == null || failedOn == null
            ? Findings.of(
                "R-COURT-35",
                Severity.ERROR,
                "product default",
                "The plan turned away from adoption on %s; the application to revoke the placement"
                    + " order was to be made by %s, and none is recorded.",
                turned,
                by)
            : Findings.of(
                "R-COURT-35",
                Severity.ERROR,
                "product default",
                "The plan turned away from adoption on %s; the application of %s to revoke the"
                    + " placement order ended on %s without revocation, and no other is recorded.",
                turned,
                failed.appliedOn(),
                failedOn));
  }
}
