package uk.kith.placements.internal.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.retention.KeepUntil;
import uk.kith.placements.engine.retention.Periods;
import uk.kith.placements.engine.retention.Periods.OfChild;
import uk.kith.placements.engine.retention.RetentionPolicy;
import uk.kith.placements.internal.facts.SeenChildren;

/** How long records of children are kept, by what the register tells of them now. */
@ApplicationScoped
class ChildPeriods {

  /** Reasons with which a placement ends when the child dies, and when an order is made. */
  private static final String DIED = "'E2'";

  private static final String ADOPTED = "'E11', 'E12'";

  /** Another placement in which the child lived after p: then it did not die at the end of p. */
  private static final String LATER =
      "select from placements.placement q where q.child_id = c.id and q.superseded_at is null"
          + " and q.id <> p.id and (q.start_on >= p.end_on or q.end_on is null"
          + " or q.end_on > p.end_on)";

  private static final String COLUMNS =
      "select c.id, c.local_id, c.born, "
          + lastEnd(DIED, " and not exists (" + LATER + ")")
          + " as died, "
          + lastEnd(ADOPTED, "")
          + " as adopted, (select min(h.held_at at time zone 'Europe/London')::date from"
          + " placements.hold h where h.ended_at is null and (h.subject = c.id or h.subject in"
          + " (select p.household_id from placements.placement p where p.child_id = c.id))) as"
          + " held, (exists (select from placements.placement q where q.child_id = c.id and"
          + " q.superseded_at is null and q.end_on is null) or exists (select from"
          + " placements.search_child s where s.child_id = c.id and s.open)) as in_care from"
          + " placements.child c where c.authority = ? and c.merged_into is null";

  @Inject Sql sql;
  @Inject SeenChildren seenChildren;
  @Inject RetentionPolicy policy;
  @Inject LocalAuthority authority;

  /** A record and its period. */
  record Kept(ChildId child, @Nullable String number, KeepUntil keep) {}

  /** The last day on which a placement p of the child ended for one of these reasons. */
  private static String lastEnd(String codes, String and) {
    return "(select max(p.end_on) from placements.placement p where p.child_id = c.id"
        + " and p.superseded_at is null and p.reason_ceased in ("
        + codes
        + ")"
        + and
        + ")";
  }

  private Kept read(ResultSet row) throws SQLException {
    OfChild child =
        new OfChild(
            Sql.findDay(row, "born"),
            Sql.findDay(row, "died"),
            Sql.findDay(row, "adopted"),
            row.getBoolean("in_care"));
    return new Kept(
        new ChildId(Sql.uuid(row, "id")),
        Sql.findText(row, "local_id"),
        Periods.of(child, policy).heldSince(Sql.findDay(row, "held")));
  }

  /** Of one record, if the reader may know of it and it was not merged into another. */
  Optional<KeepUntil> findSeen(ChildId child) {
    return sql
        .list(
            COLUMNS + " and c.id = ?" + seenChildren.and("c.id"),
            this::read,
            authority.code(),
            child)
        .stream()
        .findFirst()
        .map(Kept::keep);
  }

  /**
   * Everybody whose period is over on a day, whoever may know of them. Whose is not, was neither
   * born so long ago nor died or was adopted, so that few rows are read.
   */
  List<Kept> over(LocalDate day) {
    return sql
        .list(
            COLUMNS
                + " and (c.born <= ? or exists (select from placements.placement p"
                + " where p.child_id = c.id and p.superseded_at is null and p.reason_ceased in ("
                + DIED
                + ", "
                + ADOPTED
                + ")))",
            this::read,
            authority.code(),
            day.minusYears(policy.childYears()))
        .stream()
        .filter(each -> each.keep().isOver(day))
        .toList();
  }

  /** Those of the ids of which the reader may know; who is no child on record is among them. */
  Set<ChildId> seen(List<ChildId> ids) {
    Set<ChildId> seen = new HashSet<>(ids);
    Set<UUID> known = new HashSet<>();
    known.addAll(
        sql.list(
            "select c.id from placements.child c where c.id = any(?::uuid[])",
            row -> Sql.uuid(row, "id"),
            ids));
    known.removeAll(
        sql.list(
            "select c.id from placements.child c where c.id = any(?::uuid[])"
                + seenChildren.and("c.id"),
            row -> Sql.uuid(row, "id"),
            ids));
    seen.removeIf(id -> known.contains(id.value()));
    return seen;
  }
}
