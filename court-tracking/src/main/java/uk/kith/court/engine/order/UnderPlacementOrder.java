package uk.kith.court.engine.order;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.placements.engine.LegalSpell;

/**
 * The legal status of a child about whom a placement order was made. While the order stands a care
 * order has no effect (ACA 2002 s29(1)), so that none sets the status, nor does its discharge: the
 * child is looked after under the placement order (s18(3)). Once the order is revoked, the care
 * order has effect again (R-COURT-33).
 */
public final class UnderPlacementOrder {

  private static final String STATUS = "E1";

  private static final Set<OrderForm> WITHOUT_EFFECT =
      Set.of(OrderForm.C33, OrderForm.C32A, OrderForm.C32B);

  private UnderPlacementOrder() {}

  /**
   * The legal status from the day of a revocation on.
   *
   * @param restores whether it is to be {@code code}
   * @param code of the return; null when the child is not looked after, and when nothing is
   *     restored
   */
  public record Restored(boolean restores, @Nullable String code) {

    static final Restored NOTHING = new Restored(false, null);
  }

  /**
   * Whether an order leaves the legal status as it stands, because a placement order stands.
   *
   * @param spells the legal statuses on record, without what the order itself would set
   * @param revokedOn days on which the court revoked a placement order
   */
  public static boolean isWithoutEffect(
      Made made, List<LegalSpell> spells, Collection<LocalDate> revokedOn) {
    return WITHOUT_EFFECT.contains(made.form())
        && on(made.on(), spells)
            .filter(
                spell ->
                    revokedOn.stream()
                        .noneMatch(on -> !on.isBefore(spell.first()) && !on.isAfter(made.on())))
            .isPresent();
  }

  /** Whether a later order waited for the end of a placement order. */
  static boolean waits(Made placement, Made later) {
    return placement.form() == OrderForm.A70 && WITHOUT_EFFECT.contains(later.form());
  }

  /**
   * What holds once the court revoked the order: what the last care order says, or its discharge,
   * of those made since the placement order; else what held the day before that. Nothing is
   * restored where neither tells, or where the status on record is another already.
   *
   * @param orders every order about the child that stands, in the order of recording
   * @param spells the legal statuses on record
   */
  public static Restored onRevocation(LocalDate day, List<Made> orders, List<LegalSpell> spells) {
    LegalSpell placement = on(day, spells).orElse(null);
    if (placement == null) {
      return Restored.NOTHING;
    }
    return restored(day, placement, orders, spells);
  }

  private static Restored restored(
      LocalDate day, LegalSpell placement, List<Made> orders, List<LegalSpell> spells) {
    Made last =
        orders.stream()
            .filter(order -> WITHOUT_EFFECT.contains(order.form()))
            .filter(order -> !order.on().isBefore(placement.first()) && !order.on().isAfter(day))
            .max(Comparator.comparing(Made::on).thenComparing(UnderPlacementOrder::rank))
            .orElse(null);
    if (last != null) {
      return new Restored(true, last.form().legalStatus());
    }
    return spells.stream()
        .filter(spell -> spell.holdsOn(placement.first().minusDays(1)))
        .map(LegalSpell::code)
        .filter(code -> !Objects.equals(code, STATUS))
        .findFirst()
        .map(code -> new Restored(true, code))
        .orElse(Restored.NOTHING);
  }

  /**
   * What holds from the day of a revocation on, once an order of that day or an earlier one was
   * recorded late or taken back. Worked out again only while the status on record is the one that
   * rested on the orders as they were: who set another one since is not overruled.
   *
   * @param day of the revocation
   * @param rested statuses that the orders gave the day as they were held before
   * @param orders every order about the child that stands now, in the order of recording
   * @param spells the legal statuses on record now
   */
  public static Restored again(
      LocalDate day, List<Restored> rested, List<Made> orders, List<LegalSpell> spells) {
    if (on(day, spells).isPresent()) {
      return onRevocation(day, orders, spells);
    }
    LegalSpell placement =
        on(day.minusDays(1), spells)
            .filter(spell -> day.minusDays(1).equals(spell.last()))
            .orElse(null);
    String known = codeOn(day, spells);
    if (placement == null
        || rested.stream().noneMatch(it -> it.restores() && Objects.equals(it.code(), known))) {
      return Restored.NOTHING;
    }
    Restored now = restored(day, placement, orders, spells);
    return Objects.equals(now.code(), known) ? Restored.NOTHING : now;
  }

  /** What a revocation that is on record gave its day, by the orders as they are held. */
  public static Restored given(LocalDate day, List<Made> orders, List<LegalSpell> spells) {
    return on(day.minusDays(1), spells)
        .map(placement -> restored(day, placement, orders, spells))
        .orElse(Restored.NOTHING);
  }

  /**
   * Days after that of a placement order, recorded late, from which care orders recorded before it
   * had set the status: they have no effect while it stands (ACA 2002 s21(4), s29(1)), so that the
   * child is under the placement order through them. It ends where it was revoked, and before any
   * status that rests on something else: of that nobody can tell here whether the order had ended.
   *
   * @param orders every order about the child that stands
   * @param spells the legal statuses on record
   * @param revokedOn days on which the court revoked a placement order
   */
  public static List<LocalDate> through(
      LocalDate madeOn,
      List<Made> orders,
      List<LegalSpell> spells,
      Collection<LocalDate> revokedOn) {
    return Stream.concat(
            spells.stream().map(LegalSpell::first),
            spells.stream()
                .flatMap(spell -> Stream.ofNullable(spell.last()))
                .map(last -> last.plusDays(1)))
        .filter(change -> change.isAfter(madeOn))
        .distinct()
        .sorted()
        .takeWhile(
            change -> revokedOn.stream().noneMatch(on -> on.isAfter(madeOn) && !on.isAfter(change)))
        .takeWhile(
            change ->
                orders.stream()
                    .filter(order -> WITHOUT_EFFECT.contains(order.form()))
                    .filter(order -> order.on().equals(change))
                    .anyMatch(
                        order ->
                            Objects.equals(order.form().legalStatus(), codeOn(change, spells))))
        .toList();
  }

  /**
   * The legal status of a day on which no placement order was revoked after all, where one stood
   * the day before and the status changed on the day; empty otherwise.
   */
  public static Optional<String> statusBefore(LocalDate day, List<LegalSpell> spells) {
    boolean changed = spells.stream().anyMatch(spell -> spell.first().equals(day));
    return changed ? on(day.minusDays(1), spells).map(LegalSpell::code) : Optional.empty();
  }

  /** Of one day the care order follows the interim one, and its discharge the order. */
  private static int rank(Made made) {
    return switch (made.form()) {
      case C33 -> 0;
      case C32A -> 1;
      default -> 2;
    };
  }

  private static @Nullable String codeOn(LocalDate day, List<LegalSpell> spells) {
    return spells.stream()
        .filter(spell -> spell.holdsOn(day))
        .map(LegalSpell::code)
        .findFirst()
        .orElse(null);
  }

  private static Optional<LegalSpell> on(LocalDate day, List<LegalSpell> spells) {
    return spells.stream()
        .filter(spell -> spell.code().equals(STATUS) && spell.holdsOn(day))
        .findFirst();
  }
}
