package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.order.StatusAfterOrder;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.court.engine.order.UnderPlacementOrder;
import uk.kith.court.engine.order.UnderPlacementOrder.Restored;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.LegalSpells;
import uk.kith.placements.engine.LegalSpell;

/**
 * The legal status that follows from what the court decided: placements', and set there in the
 * transaction of the decision.
 */
@ApplicationScoped
class StatusOfOrders {

  /** Also statuses that are recorded for days to come. */
  private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

  @Inject Sql sql;
  @Inject LocalAuthority authority;
  @Inject Children children;
  @Inject LegalSpells spells;

  /** An order that sets the status was made. */
  void ordered(ChildId child, Made made) {
    if (!UnderPlacementOrder.isWithoutEffect(made, on(child), revoked(child))) {
      children.setLegalStatus(child, made.on(), made.form().legalStatus());
    }
  }

  /** The court revoked a placement order. */
  void revoked(ChildId child, LocalDate on) {
    Restored restored = UnderPlacementOrder.onRevocation(on, orders(child, null), on(child));
    if (restored.restores()) {
      children.setLegalStatus(child, on, restored.code());
    }
  }

  /**
   * The revocation of a placement order was taken back as a mistake: the order stands, as it did on
   * the day before, until what is recorded of a later day.
   */
  void revocationTakenBack(ChildId child, LocalDate on) {
    UnderPlacementOrder.statusBefore(on, on(child))
        .ifPresent(code -> children.setLegalStatus(child, on, code));
  }

  /**
   * An order was taken back as a mistake.
   *
   * @throws Conflict while something later rests on it
   */
  void takenBack(ChildId child, CourtEntryId order, Made taken) {
    StatusAfterOrder after = StatusAfterOrder.of(taken, orders(child, order), on(child));
    String resting = after.resting();
    if (resting != null) {
      throw new Conflict("status-rests-on-it", resting);
    }
    if (after.corrects()) {
      children.setLegalStatus(child, taken.on(), after.code());
    }
  }

  /**
   * Every order about a child that stands, of whichever case, in the order of recording.
   *
   * @param but left out; null for none
   */
  private List<Made> orders(ChildId child, @Nullable CourtEntryId but) {
    return sql.list(
        """
        select o.form, o.made_on from court.court_order o
          join court.child_in_proceedings c on c.id = o.child_in_proceedings
         where o.authority = ? and c.child = ? and o.id is distinct from ?::uuid
           and o.taken_back_at is null
         order by o.recorded_at, o.id
        """,
        row -> new Made(OrderForm.valueOf(row.getString("form")), Sql.day(row, "made_on")),
        authority.code(),
        child,
        but);
  }

  private List<LocalDate> revoked(ChildId child) {
    return sql.list(
        """
        select c.disposed_on from court.child_in_proceedings c
          join court.proceedings p on p.id = c.proceedings
         where c.authority = ? and c.child = ? and p.kind = 'REVOCATION'
           and c.decision = 'FINAL_ORDER' and c.disposed_on is not null
           and c.taken_back_at is null
        """,
        row -> Sql.day(row, "disposed_on"),
        authority.code(),
        child);
  }

  private List<LegalSpell> on(ChildId child) {
    return spells.of(List.of(child), AFTER_ALL).getOrDefault(child, List.of());
  }
}
