package uk.kith.placements.internal.held;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.HeldRows;

/**
 * What the register holds of the people of a household. Children who live or lived there are other
 * persons: of their rows the days are read, and marked. The caller asked whether the reader may
 * know of the household; rows that name an adopted child are absent for who may not know of it.
 */
@ApplicationScoped
class HeldOfHousehold {

  private static final String OF = "t.household_id = ?";

  /** Facts that are codes and numbers, or of the household alone. */
  private static final String OWN_KINDS =
      "('terms', 'not-available', 'address', 'offer', 'registration', 'bedrooms', 'confirmed')";

  private static final String PLACEMENTS =
      "t.placement_id in (select p.id from placements.placement p where p.household_id = ?)";
  private static final String RESERVATIONS =
      "t.reservation_id in (select r.id from placements.reservation r where r.household_id = ?)";

  void read(HouseholdId household, HeldRows rows) {
    rows.read(
        "placements.household",
        Set.of("local_id", "name", "kind", "agency"),
        "t.id = ?",
        household);
    String facts = "placements.household_fact";
    rows.read(facts, Set.of("kind", "value"), OF + " and t.kind in " + OWN_KINDS, household);
    rows.read(facts, Set.of("kind"), OF + " and t.kind not in " + OWN_KINDS, household);
    rows.read(
        "placements.life_event", Set.of("event", "subject_kind"), "t.subject_id = ?", household);
    rows.readNamed(
        "placements.life_event",
        "t.id, t.event, t.on_day, " + childOf("t.subject_id"),
        "t.subject_kind = 'PLACEMENT' and t.subject_id in (select p.id from placements.placement p"
            + " where p.household_id = ?)",
        household);
    placements(household, rows);
    searches(household, rows);
    rows.read("placements.finding_acceptance", Set.of("part", "rule"), "t.subject = ?", household);
    rows.read("placements.hold", Set.of("kind"), "t.subject = ?", household);
    rows.read(
        "placements.hold_review",
        Set.of(),
        "t.hold in (select h.id from placements.hold h where h.subject = ?)",
        household);
    rows.read("placements.deletion_record", Set.of(), "t.subject = ?", household);
    rows.readNamed(
        "placements.child_fact",
        "t.id, t.child_id, t.kind, t.valid_from, t.valid_until",
        "strpos(t.value, ?) > 0",
        household.toString());
  }

  private static void placements(HouseholdId household, HeldRows rows) {
    rows.readNamed(
        "placements.placement",
        "t.id, t.child_id, t.type, t.start_on, t.end_on, t.superseded_at",
        OF,
        household);
    rows.readNamed(
        "placements.placement_cost",
        "t.id, t.placement_id, t.valid_from, t.weekly_fee_pence, t.superseded_at, "
            + childOf("t.placement_id"),
        PLACEMENTS,
        household);
    rows.readNamed(
        "placements.placement_outside",
        "t.id, t.placement_id, t.recorded_at, " + childOf("t.placement_id"),
        PLACEMENTS,
        household);
    rows.read("placements.held_place", Set.of(), OF, household);
  }

  /** By which a row of an adopted child is known, and left out. */
  private static String childOf(String placement) {
    return "(select p.child_id from placements.placement p where p.id = "
        + placement
        + ") as child_id";
  }

  private static void searches(HouseholdId household, HeldRows rows) {
    String children =
        ", (select array_agg(s.child_id) from placements.search_child s"
            + " where s.search_id = t.search_id) as children";
    rows.readColumns(
        "placements.search_call", "t.*" + children, Set.of("answer", "declined"), OF, household);
    rows.readColumns(
        "placements.approval",
        "t.*" + children,
        Set.of("rule", "checks", "not_done"),
        OF,
        household);
    rows.readNamed(
        "placements.approval_child",
        "t.id, t.approval_id, t.child_id",
        "t.approval_id in (select a.id from placements.approval a where a.household_id = ?)",
        household);
    rows.readColumns(
        "placements.reservation", "t.*" + children, Set.of("accepted_rules"), OF, household);
    String ofReservation =
        "(select array_agg(s.child_id) from placements.search_child s"
            + " join placements.reservation r on r.search_id = s.search_id"
            + " where r.id = t.reservation_id)";
    rows.readColumns(
        "placements.reservation_held_longer",
        "t.*, " + ofReservation + " as children",
        Set.of(),
        RESERVATIONS,
        household);
    rows.readColumns(
        "placements.local_option",
        "t.*, coalesce("
            + ofReservation
            + ", (select array[p.child_id] from placements.placement p where p.id = t.placement_id))"
            + " as children",
        Set.of("possible", "rule"),
        OF,
        household);
  }
}
