package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.MadeTwice;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.order.StatusAfterOrder;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.court.engine.order.UnderPlacementOrder;
import uk.kith.court.engine.order.UnderPlacementOrder.Restored;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.Finding;
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

  /** What speaks against an order of which the child has another that stands. */
  List<Finding> twice(ChildId child, CourtOrder order) {
    return twice(child, order, List.of());
  }

  /**
   * The same.
   *
   * @param besides orders that are to be recorded with it
   */
  List<Finding> twice(ChildId child, CourtOrder order, List<Made> besides) {
    return MadeTwice.findings(
        order,
        Stream.concat(orders(child, null).stream(), besides.stream()).toList(),
        revoked(child));
  }

  /** Whether the status that an order sets is on record from its very day, told by others. */
  boolean isOnRecord(ChildId child, Made made) {
    return on(child).stream()
        .anyMatch(
            spell ->
                spell.first().equals(made.on()) && spell.code().equals(made.form().legalStatus()));
  }

  /** An order that sets the status was made. */
  void ordered(ChildId child, Made made) {
    List<Made> before = orders(child, null).stream().filter(each -> !each.equals(made)).toList();
    List<LocalDate> revoked = revoked(child);
    List<LegalSpell> spells = on(child);
    Rested rested = Rested.of(made.on(), revoked, before, spells);
    if (!UnderPlacementOrder.isWithoutEffect(made, spells, revoked)) {
      children.setLegalStatus(child, made.on(), made.form().legalStatus());
      if (made.form() == OrderForm.A70) {
        UnderPlacementOrder.through(made.on(), before, spells, revoked)
            .forEach(day -> children.setLegalStatus(child, day, made.form().legalStatus()));
      }
    }
    restoreAgain(child, rested, Stream.concat(before.stream(), Stream.of(made)).toList());
  }

  /** What revocations of a day or later gave their days, by the orders as they were held. */
  private record Rested(Map<LocalDate, List<Restored>> given) {

    static Rested of(
        LocalDate from, List<LocalDate> revoked, List<Made> orders, List<LegalSpell> spells) {
      Map<LocalDate, List<Restored>> given = new TreeMap<>();
      revoked.stream()
          .filter(on -> !on.isBefore(from))
          .forEach(on -> given.put(on, List.of(UnderPlacementOrder.given(on, orders, spells))));
      return new Rested(given);
    }

    /** The same, and the status that an order gave which is taken back. */
    Rested or(@Nullable String code) {
      Map<LocalDate, List<Restored>> all = new TreeMap<>();
      given.forEach(
          (on, each) ->
              all.put(
                  on, Stream.concat(each.stream(), Stream.of(new Restored(true, code))).toList()));
      return new Rested(all);
    }
  }

  /** The statuses that revocations restored rest on the orders as they are held now. */
  private void restoreAgain(ChildId child, Rested rested, List<Made> orders) {
    rested
        .given()
        .forEach(
            (day, before) -> {
              Restored now = UnderPlacementOrder.again(day, before, orders, on(child));
              if (now.restores()) {
                children.setLegalStatus(child, day, now.code());
              }
            });
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
    List<Made> left = orders(child, order);
    List<LegalSpell> spells = on(child);
    List<Made> before = Stream.concat(left.stream(), Stream.of(taken)).toList();
    Rested rested = Rested.of(taken.on(), revoked(child), before, spells);
    StatusAfterOrder after = StatusAfterOrder.of(taken, left, spells);
    String resting = after.resting();
    if (resting != null) {
      throw new Conflict("status-rests-on-it", resting);
    }
    if (after.corrects()) {
      children.setLegalStatus(child, taken.on(), after.code());
    }
    if (taken.form().setsLegalStatus()) {
      restoreAgain(child, rested.or(taken.form().legalStatus()), left);
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
