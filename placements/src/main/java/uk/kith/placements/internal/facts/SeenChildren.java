package uk.kith.placements.internal.facts;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Sql;

/**
 * Which children the reader may know of. The old record of a child who was adopted (a placement
 * that ended with E11 or E12, or an adoption order that is recorded) exists only for who may see
 * adopters, and a record restricted against the reader only for others (ADR 0037); to everybody
 * else it is absent, on every day (ADR 0018). Counts that lead to no child go on counting it.
 */
@ApplicationScoped
public class SeenChildren {

  /** The authority's own numbers of records, and of those merged into them. */
  private static final String NUMBERS =
      """
      with recursive same (id) as (
        select unnest(?::uuid[])
        union
        select c.id from placements.child c join same s on c.merged_into = s.id)
      select c.local_id from same s join placements.child c on c.id = s.id
       where c.local_id is not null and c.authority = ?
      """;

  @Inject Sql sql;
  @Inject AccessPolicy access;
  @Inject LocalAuthority authority;

  /**
   * A condition of a query, beginning with {@code and}; empty for who may see everybody.
   *
   * @param column that holds a child's id
   */
  public String and(String column) {
    return (access.maySeeAdopters()
            ? ""
            : " and not exists (select from placements.adopted_child adopted"
                + " where adopted.child_id = "
                + column
                + ")")
        + andUnrestricted(column);
  }

  /**
   * The same of restrictions alone, for counts that go on with those who were adopted since.
   *
   * @param column that holds a child's id
   */
  public String andUnrestricted(String column) {
    return andUnrestricted(column, access.restricted());
  }

  /**
   * The same, whoever asks.
   *
   * @param restricted records that are not to be told of
   */
  public static String andUnrestricted(String column, Set<UUID> restricted) {
    return restricted.isEmpty()
        ? ""
        : " and (" + column + " = any(" + array(restricted) + ")) is not true";
  }

  /**
   * A condition of a query: nobody of a search is restricted. What was written of all its children
   * together, such as a referral, would tell of the one.
   *
   * @param column that holds the search's id
   */
  public String andNobodyRestrictedIn(String column) {
    Set<UUID> restricted = access.restricted();
    return restricted.isEmpty()
        ? ""
        : " and not exists (select from placements.search_child of where of.search_id = "
            + column
            + " and of.child_id = any("
            + array(restricted)
            + "))";
  }

  /** Ids alone, so that nothing that people type gets into a query. */
  static String array(Set<UUID> ids) {
    return ids.stream().map(UUID::toString).sorted().collect(joining(",", "'{", "}'::uuid[]"));
  }

  /**
   * The same of a child's number, as returns tell it.
   *
   * @param column that holds the number; it is never null
   */
  public String andNumber(String column) {
    Set<UUID> restricted = access.restricted();
    return (access.maySeeAdopters()
            ? ""
            : " and "
                + column
                + " not in (select adopted.local_id from placements.adopted_number adopted"
                + " where adopted.authority = '"
                + authority.code()
                + "')")
        + (restricted.isEmpty()
            ? ""
            : " and "
                + column
                + " not in (with recursive same (id) as (select unnest("
                + array(restricted)
                + ") union select c.id from placements.child c join same s on c.merged_into = s.id)"
                + " select c.local_id from same s join placements.child c on c.id = s.id"
                + " where c.local_id is not null and c.authority = '"
                + authority.code()
                + "')");
  }

  public boolean isSeen(ChildId id) {
    return !access.isRestricted(id)
        && (access.maySeeAdopters()
            || sql.count("select count(*) from placements.adopted_child where child_id = ?", id)
                == 0);
  }

  /** Those of whom the reader is told nothing. */
  public Set<ChildId> hidden() {
    Set<ChildId> hidden = new HashSet<>();
    access.restricted().forEach(id -> hidden.add(new ChildId(id)));
    if (!access.maySeeAdopters()) {
      hidden.addAll(
          sql.list(
              "select child_id from placements.adopted_child",
              row -> new ChildId(Sql.uuid(row, "child_id"))));
    }
    return hidden;
  }

  /** The numbers, as returns tell them, of whom the reader is told nothing. */
  public Set<String> hiddenNumbers() {
    Set<String> hidden = new HashSet<>();
    Set<UUID> restricted = access.restricted();
    if (!restricted.isEmpty()) {
      hidden.addAll(
          sql.list(NUMBERS, row -> row.getString("local_id"), restricted, authority.code()));
    }
    if (!access.maySeeAdopters()) {
      hidden.addAll(
          sql.list(
              "select local_id from placements.adopted_number where authority = ?",
              row -> row.getString("local_id"),
              authority.code()));
    }
    return hidden;
  }
}
