package uk.kith.court.engine.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.LegalSpell;

/**
 * The legal status of a child once an order that was recorded by mistake is taken back. The order
 * set the status from its day on (R-COURT-39); what held the day before holds on, unless another
 * order of the same day says otherwise, a placement order first (R-COURT-33). Where something later
 * rests on the order nothing is guessed: whoever knows takes that back, or sets the status, first.
 *
 * @param corrects whether the status from the day of the order on is to be {@code code}
 * @param code of the return; null when the child is not looked after, and when nothing is corrected
 * @param resting what rests on the order, in a sentence; null when nothing does
 */
public record StatusAfterOrder(boolean corrects, @Nullable String code, @Nullable String resting) {

  private static final StatusAfterOrder STAYS = new StatusAfterOrder(false, null, null);

  /** An order by its form and its day. */
  public record Made(OrderForm form, LocalDate on) {}

  /**
   * @param others every other order about the child that stands, in the order of recording
   * @param spells the legal statuses on record, past and to come
   */
  public static StatusAfterOrder of(Made taken, List<Made> others, List<LegalSpell> spells) {
    LocalDate day = taken.on();
    String set = taken.form().legalStatus();
    if (!taken.form().setsLegalStatus() || !Objects.equals(on(day, spells), set)) {
      return STAYS; // the status on record is another's
    }
    Made sameDay =
        setting(others)
            .filter(other -> other.on().equals(day))
            .reduce((first, last) -> first.form() == OrderForm.A70 ? first : last)
            .orElse(null);
    String left = sameDay == null ? on(day.minusDays(1), spells) : sameDay.form().legalStatus();
    if (Objects.equals(left, set)) {
      return STAYS;
    }
    String resting = laterOrder(taken, others).or(() -> laterStatus(day, spells)).orElse(null);
    return new StatusAfterOrder(resting == null, resting == null ? left : null, resting);
  }

  private static Stream<Made> setting(List<Made> orders) {
    return orders.stream().filter(order -> order.form().setsLegalStatus());
  }

  private static Optional<String> laterOrder(Made taken, List<Made> others) {
    LocalDate day = taken.on();
    return setting(others)
        .filter(other -> other.on().isAfter(day))
        .findFirst()
        .map(
            later ->
                UnderPlacementOrder.waits(taken, later)
                    ? waiting(taken, later)
                    : changed(later, day));
  }

  /** A placement order that never was suspended nothing: the later order had effect of its day. */
  private static String waiting(Made taken, Made later) {
    return "A later order has had no effect on the legal status while this placement order stood,"
        + " of "
        + later.on()
        + ": "
        + later.form().words().toLowerCase(Locale.UK)
        + ". Without the placement order it has. First set the legal status that is right from "
        + taken.on()
        + " on, and the one that is right from "
        + later.on()
        + " on, then take the placement order back";
  }

  private static String changed(Made later, LocalDate day) {
    return "A later order changed the legal status again, of "
        + later.on()
        + ": "
        + later.form().words().toLowerCase(Locale.UK)
        + ". If that is a mistake too, take it back first. If it stands, first set the"
        + " legal status that is right from "
        + day
        + " on";
  }

  /** The first day on which the status on record changes after the order. */
  private static Optional<String> laterStatus(LocalDate day, List<LegalSpell> spells) {
    return Stream.concat(
            spells.stream().map(LegalSpell::first),
            spells.stream()
                .flatMap(spell -> Stream.ofNullable(spell.last()))
                .map(last -> last.plusDays(1)))
        .filter(change -> change.isAfter(day))
        .min(LocalDate::compareTo)
        .map(
            change ->
                "The legal status on record changed again on "
                    + change
                    + " and may rest on this order. First set the legal status that is right from "
                    + day
                    + " on, then take the order back");
  }

  private static @Nullable String on(LocalDate day, List<LegalSpell> spells) {
    return spells.stream()
        .filter(spell -> spell.holdsOn(day))
        .map(LegalSpell::code)
        .findFirst()
        .orElse(null);
  }
}
