package uk.kith.placements.internal.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Sql;

/**
 * Which children the reader may know of. The old record of a child who was adopted (a placement
 * that ended with E11 or E12) exists only for who may see adopters; to everybody else it is absent,
 * on every day (ADR 0018). Counts that lead to no child go on counting it.
 */
@ApplicationScoped
public class SeenChildren {

  @Inject Sql sql;
  @Inject AccessPolicy access;
  @Inject LocalAuthority authority;

  /**
   * A condition of a query, beginning with {@code and}; empty for who may see everybody.
   *
   * @param column that holds a child's id
   */
  public String and(String column) {
    return access.maySeeAdopters()
        ? ""
        : " and not exists (select from placements.adopted_child adopted"
            + " where adopted.child_id = "
            + column
            + ")";
  }

  /**
   * The same of a child's number, as returns tell it.
   *
   * @param column that holds the number; it is never null
   */
  public String andNumber(String column) {
    return access.maySeeAdopters()
        ? ""
        : " and "
            + column
            + " not in (select adopted.local_id from placements.adopted_number adopted"
            + " where adopted.authority = '"
            + authority.code()
            + "')";
  }

  public boolean isSeen(ChildId id) {
    return access.maySeeAdopters()
        || sql.count("select count(*) from placements.adopted_child where child_id = ?", id) == 0;
  }

  /** Those of whom the reader is told nothing. */
  public Set<ChildId> hidden() {
    return access.maySeeAdopters()
        ? Set.of()
        : new HashSet<>(
            sql.list(
                "select child_id from placements.adopted_child",
                row -> new ChildId(Sql.uuid(row, "child_id"))));
  }

  /** The numbers, as returns tell them, of whom the reader is told nothing. */
  public Set<String> hiddenNumbers() {
    return access.maySeeAdopters()
        ? Set.of()
        : new HashSet<>(
            sql.list(
                "select local_id from placements.adopted_number where authority = ?",
                row -> row.getString("local_id"),
                authority.code()));
  }
}
