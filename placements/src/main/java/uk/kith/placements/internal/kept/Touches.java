package uk.kith.placements.internal.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.TouchLog;
import uk.kith.placements.api.RegisterTouches;

/** Which children and households transactions touched. */
@ApplicationScoped
public class Touches extends TouchLog implements RegisterTouches {

  /**
   * A placement stands for its child and its household, a search for its children, a child also for
   * the household in which it is or was placed or where a place is held for it and for the record
   * into which it was merged, and a household also for the children placed there. A parent who is a
   * child on record stands for its own children too.
   */
  private static final String SUBJECTS =
      """
      with recursive touched as (
        select subject_id from logged
        union
        select c.merged_into from touched t join placements.child c on c.id = t.subject_id
         where c.merged_into is not null)
      select subject_id from touched
      union
      select s.child_id from touched t join placements.search_child s
          on s.search_id = t.subject_id
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
      select h.household_id from touched t join placements.held_place h
          on h.child_id = t.subject_id and h.placement_id is null and h.released_at is null
      union
      select p.child_id from touched t join placements.placement p
          on p.household_id = t.subject_id and p.superseded_at is null
      """;

  private static final String SIBLINGS =
      """
      select one_id as id from placements.sibling_link
       where superseded_at is null and other_id = any(?)
      union
      select other_id from placements.sibling_link where superseded_at is null and one_id = any(?)
      """;

  @Inject Sql sql;

  /** Brothers and sisters too: what is said of a child tells who they are. */
  @Override
  public Set<UUID> around(Set<UUID> ids) {
    Set<UUID> all = new HashSet<>(super.around(ids));
    all.addAll(sql.list(SIBLINGS, row -> Sql.uuid(row, "id"), ids, ids));
    return all;
  }

  public Touches() {
    super("placements.touched", SUBJECTS);
  }
}
