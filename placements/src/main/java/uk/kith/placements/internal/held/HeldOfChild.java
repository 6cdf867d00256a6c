package uk.kith.placements.internal.held;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.HeldRows;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.same.SamePair;

/**
 * What the register holds of a child: the tables of {@code ChildDeletion}, and what others' facts
 * say of it. The caller asked whether the reader may know of the child.
 */
@ApplicationScoped
class HeldOfChild {

  private static final String ALL = "t.*";
  private static final String OF = "t.child_id = any(?::uuid[])";
  private static final String SUBJECT = "t.subject = any(?::uuid[])";
  private static final String SEARCH = "t.search_id = any(?::uuid[])";

  /** Facts that are codes, or the child's own alone. */
  private static final String OWN_KINDS =
      "('heritage', 'ethnic-code', 'needs', 'school', 'legal-status', 'parent')";

  private static final String PLACEMENTS =
      "t.placement_id in (select p.id from placements.placement p"
          + " where p.child_id = any(?::uuid[])";

  private static final String RESERVATIONS =
      "t.reservation_id in (select r.id from placements.reservation r"
          + " where r.search_id = any(?::uuid[]))";

  /** Rows of returns under the number of one of the records. */
  private static final String NUMBERED =
      "exists (select from placements.statutory_return told join placements.child c"
          + " on c.authority = told.authority where told.id = t.return_id and c.local_id = t.child"
          + " and c.id = any(?::uuid[]))";

  /** Rows of a return, and repairs of them, that tell of a placement for adoption. */
  private static final String OF_ADOPTION =
      "(t.part in ('ad1', 'placedAdoption', 'previousPermanence')"
          + " or concat_ws(' ', t.received, t.%s) ~ '\\mA[3-6]\\M')";

  private static final Set<String> CODES = Set.of("part", "rule", "field", "severity", "child");

  @Inject Sql sql;
  @Inject AccessPolicy access;

  void read(Set<UUID> ids, Set<SearchId> searches, HeldRows rows) {
    facts(ids, rows);
    placements(ids, rows);
    searches(ids, searches, rows);
    done(ids, rows);
    told(ids, rows);
    namedByOthers(ids, rows);
  }

  private static void facts(Set<UUID> ids, HeldRows rows) {
    rows.read(
        "placements.child",
        Set.of("local_id", "first_name", "family_name", "folded_name", "sex"),
        "t.id = any(?::uuid[])",
        ids);
    String facts = "placements.child_fact";
    rows.read(facts, Set.of("kind", "value"), OF + " and t.kind in " + OWN_KINDS, ids);
    rows.read(facts, Set.of("kind"), OF + " and t.kind not in " + OWN_KINDS, ids);
    rows.read(
        "placements.sibling_link",
        Set.of("kind"),
        "t.one_id = any(?::uuid[]) or t.other_id = any(?::uuid[])",
        ids,
        ids);
  }

  /** Those for adoption only for who may see adopters, and what hangs on them. */
  private void placements(Set<UUID> ids, HeldRows rows) {
    String may = access.maySeeAdopters() ? "" : " and p.type not in ('A3', 'A4', 'A5', 'A6')";
    rows.read(
        "placements.placement",
        Set.of("type", "reason_started", "reason_ceased", "reason_place_change"),
        "t.id in (select p.id from placements.placement p where p.child_id = any(?::uuid[])"
            + may
            + ")",
        ids);
    for (String table : List.of("placements.placement_cost", "placements.placement_outside")) {
      rows.readColumns(
          table, "t.*, " + homeOf("t.placement_id"), Set.of(), PLACEMENTS + may + ")", ids);
    }
    rows.read("placements.local_option", Set.of("possible", "rule"), PLACEMENTS + may + ")", ids);
    rows.read(
        "placements.held_place",
        Set.of(),
        OF + " and (t.placement_id is null or " + PLACEMENTS + may + "))",
        ids,
        ids);
    rows.readColumns(
        "placements.life_event",
        "t.*, " + homeOf("t.subject_id"),
        Set.of("event", "subject_kind"),
        "t.subject_id = any(?::uuid[]) or (t.subject_kind = 'PLACEMENT' and t.subject_id in"
            + " (select p.id from placements.placement p where p.child_id = any(?::uuid[])"
            + may
            + "))",
        ids,
        ids);
  }

  /** By which what hangs on a placement in a restricted home is known, and curtailed. */
  private static String homeOf(String placement) {
    return "(select p.household_id from placements.placement p where p.id = "
        + placement
        + ") as household_id";
  }

  private static void searches(Set<UUID> ids, Set<SearchId> searches, HeldRows rows) {
    rows.read("placements.search_child", Set.of(), OF, ids);
    rows.read(
        "placements.search",
        Set.of("number", "kind", "together", "outcome"),
        "t.id = any(?::uuid[])",
        searches);
    rows.read("placements.search_consideration", Set.of("kind", "outcome"), SEARCH, searches);
    rows.read("placements.search_call", Set.of(), SEARCH, searches);
    rows.read("placements.referral", Set.of(), SEARCH, searches);
    rows.read(
        "placements.referral_recipient",
        Set.of(),
        "t.referral_id in (select r.id from placements.referral r"
            + " where r.search_id = any(?::uuid[]))",
        searches);
    rows.read(
        "placements.referral_answer",
        Set.of("answer"),
        "t.recipient_id in (select p.id from placements.referral_recipient p"
            + " join placements.referral r on r.id = p.referral_id"
            + " where r.search_id = any(?::uuid[]))",
        searches);
    rows.read("placements.approval", Set.of("rule", "checks", "not_done"), SEARCH, searches);
    rows.read("placements.approval_child", Set.of(), OF, ids);
    rows.read("placements.reservation", Set.of("accepted_rules"), SEARCH, searches);
    rows.readColumns(
        "placements.reservation_held_longer",
        "t.*, (select r.household_id from placements.reservation r where r.id = t.reservation_id)"
            + " as household_id",
        Set.of(),
        RESERVATIONS,
        searches);
    rows.read("placements.local_option", Set.of("possible", "rule"), RESERVATIONS, searches);
  }

  private static void done(Set<UUID> ids, HeldRows rows) {
    rows.read("placements.action", Set.of(), OF, ids);
    String own = "(select a.id from placements.action a where a.child_id = any(?::uuid[])";
    rows.read(
        "placements.action_told",
        Set.of("ended"),
        "t.action_id in " + own + unsealed(rows, " and not a.sealed") + ")",
        ids);
    rows.read(
        "placements.agenda_item",
        Set.of(),
        OF
            + unsealed(
                rows,
                " and t.meeting_id in (select m.id from placements.meeting m where not m.sealed)"),
        ids);
    rows.read(
        "placements.meeting_change",
        Set.of("what"),
        "t.agenda_item_id in (select i.id from placements.agenda_item i"
            + " where i.child_id = any(?::uuid[])"
            + unsealed(
                rows,
                " and i.meeting_id in (select m.id from placements.meeting m where not m.sealed)")
            + ")",
        ids);
    rows.read(
        "placements.meeting",
        Set.of("kind"),
        "t.id in (select i.meeting_id from placements.agenda_item i"
            + " where i.child_id = any(?::uuid[]))"
            + unsealed(rows, " and not t.sealed"),
        ids);
    rows.read(
        "placements.finding_acceptance",
        CODES,
        SUBJECT
            + " or t.field = any(?::text[]) or t.fact in (select t.fact"
            + " from placements.return_finding t where "
            + NUMBERED
            + ")",
        ids,
        ids.stream().map(id -> SamePair.fieldOf(new ChildId(id))).toList(),
        ids);
    rows.read("placements.hold", Set.of("kind"), SUBJECT, ids);
    rows.read(
        "placements.hold_review",
        Set.of(),
        "t.hold in (select h.id from placements.hold h where h.subject = any(?::uuid[]))",
        ids);
    rows.read("placements.deletion_record", Set.of(), SUBJECT, ids);
  }

  private static String unsealed(HeldRows rows, String condition) {
    return rows.tellsSealed() ? "" : condition;
  }

  /**
   * What returns and the case system told of the child. They tell where it lived: of a child who
   * lived in a home that is restricted against the reader, which rows there are.
   */
  private void told(Set<UUID> ids, HeldRows rows) {
    boolean whole = !livedInRestrictedHome(ids);
    toldOrOfAdoption(
        "placements.return_row",
        whole ? ALL : "t.return_id, t.part, t.number, t.child",
        OF_ADOPTION.replace("%s", "held"),
        ids,
        rows);
    toldOrOfAdoption(
        "placements.return_finding",
        whole ? ALL : "t.return_id, t.number, t.rule, t.part, t.sealed",
        "t.sealed",
        ids,
        rows);
    toldOrOfAdoption(
        "placements.return_repair",
        whole ? ALL : "t.return_id, t.number, t.rule, t.part, t.field",
        OF_ADOPTION.replace("%s", "repaired"),
        ids,
        rows);
    rows.readColumns(
        "placements.case_difference",
        whole ? ALL : "t.id, t.child_id, t.aspect, t.sealed",
        Set.of("aspect"),
        OF,
        ids);
    rows.read("placements.return_child_before", Set.of("sex"), OF, ids);
    rows.read("placements.case_child", Set.of("first_name", "family_name", "sex"), OF, ids);
    rows.read("placements.case_history", Set.of("part", "code"), OF, ids);
  }

  /** Cells tell of homes and of adopters, too: they are nobody's own, and marked. */
  private static void toldOrOfAdoption(
      String table, String columns, String ofAdoption, Set<UUID> ids, HeldRows rows) {
    rows.readColumns(table, columns, CODES, NUMBERED + " and not " + ofAdoption, ids);
    rows.readAdoptionColumns(table, columns, NUMBERED + " and " + ofAdoption, ids);
  }

  private boolean livedInRestrictedHome(Set<UUID> ids) {
    return sql.count(
            "select count(*) from placements.placement p where p.child_id = any(?::uuid[])"
                + " and p.household_id = any(?::uuid[])",
            ids,
            access.restricted())
        > 0;
  }

  /** Facts of other persons in which the child is named: whom they are to be kept apart from. */
  private static void namedByOthers(Set<UUID> ids, HeldRows rows) {
    for (UUID id : ids) {
      String child = id.toString();
      rows.readNamed(
          "placements.child_fact",
          "t.id, t.child_id, t.kind, t.valid_from, t.valid_until",
          "strpos(t.value, ?) > 0 and t.child_id <> all(?::uuid[])",
          child,
          ids);
      rows.readNamed(
          "placements.household_fact",
          "t.id, t.household_id, t.kind, t.valid_from, t.valid_until",
          "strpos(t.value, ?) > 0",
          child);
      rows.readNamed(
          "placements.life_event",
          "t.id, t.subject_id, t.event, t.on_day",
          "strpos(t.details, ?) > 0 and t.subject_id <> all(?::uuid[])",
          child,
          ids);
    }
  }
}
