package uk.kith.placements.internal.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Sql;

/** Whom transactions touched since somebody last looked, on whatever instance they ran. */
@ApplicationScoped
public class Touches {

  /** Touched in place of everybody. */
  private static final UUID EVERYBODY = new UUID(0, 0);

  /** A look and the rows that it names are of one statement, so that none is missed between. */
  private static final String NOW =
      "select pg_current_snapshot()::text as look,"
          + " pg_current_xact_id_if_assigned() is not null as writing, ";

  /**
   * A placement stands for its child and its household, a child also for the household in which it
   * is or was placed and for the record into which it was merged, and a household also for the
   * children placed there. A parent who is a child on record stands for its own children too.
   */
  private static final String SINCE =
      """
      array(
        with recursive touched as (
          select subject_id from placements.touched
           where transaction >= pg_snapshot_xmin(?::pg_snapshot)
             and not pg_visible_in_snapshot(transaction, ?::pg_snapshot)
          union
          select c.merged_into from touched t join placements.child c on c.id = t.subject_id
           where c.merged_into is not null)
        select subject_id from touched
        union
        select s.id from touched t join placements.placement p
            on p.id = t.subject_id and p.superseded_at is null
          cross join lateral (values (p.child_id), (p.household_id)) s (id) where s.id is not null
        union
        select f.child_id from touched t join placements.child_fact f
            on (f.value::jsonb ->> 'parent')::uuid = t.subject_id
           and f.kind = 'own-parent' and f.superseded_at is null
        union
        select p.household_id from touched t join placements.placement p
            on p.child_id = t.subject_id and p.superseded_at is null
         where p.household_id is not null
        union
        select p.child_id from touched t join placements.placement p
            on p.household_id = t.subject_id and p.superseded_at is null) as subjects
      """;

  @Inject Sql sql;
  @Inject BusinessDate businessDate;

  /**
   * A look at the register.
   *
   * @param look what was visible, to be handed in at the next look
   * @param writing the caller's own transaction has changed something: what it reads from now on
   *     must not be kept for others, since it may yet be undone
   * @param subjects ids of children and households touched since the look before
   */
  record News(String look, boolean writing, Set<UUID> subjects) {

    boolean isOfEverybody() {
      return subjects.contains(EVERYBODY);
    }
  }

  /** Whether answers of a day are kept: of the business date, which most reads ask for. */
  boolean isKept(LocalDate day) {
    return day.equals(businessDate.today());
  }

  /** A first look: nothing was touched since. */
  News first() {
    return sql.list(NOW + "array[]::uuid[] as subjects", Touches::read).get(0);
  }

  News since(String look) {
    return sql.list(NOW + SINCE, Touches::read, look, look).get(0);
  }

  /** Forgets what no answer needs any more; answers are kept for a day. */
  void prune() {
    sql.update(Map.of(), "delete from placements.touched where at < now() - interval '3 days'");
  }

  private static News read(ResultSet row) throws SQLException {
    UUID[] subjects = (UUID[]) row.getArray("subjects").getArray();
    return new News(
        row.getString("look"), row.getBoolean("writing"), Set.copyOf(List.of(subjects)));
  }
}
