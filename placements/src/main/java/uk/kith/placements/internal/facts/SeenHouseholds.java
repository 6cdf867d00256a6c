package uk.kith.placements.internal.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AccessPolicy;

/**
 * Which households the reader may know of: adopters only who may see them, and a household that is
 * restricted against the reader only others (ADR 0037). Whoever may see a child who lives in such a
 * home is told of the placement, and not of the home.
 */
@ApplicationScoped
public class SeenHouseholds {

  @Inject AccessPolicy access;

  /**
   * A condition of a query, beginning with {@code and}; empty for who may see all.
   *
   * @param household name of the row of {@code placements.household} in the query
   */
  public String and(String household) {
    return (access.maySeeAdopters() ? "" : " and " + household + ".kind <> 'ADOPTER'")
        + andUnrestricted(household + ".id");
  }

  /**
   * The same of restrictions alone.
   *
   * @param column that holds a household's id, or null
   */
  public String andUnrestricted(String column) {
    Set<UUID> restricted = access.restricted();
    return restricted.isEmpty()
        ? ""
        : " and (" + column + " = any(" + SeenChildren.array(restricted) + ")) is not true";
  }

  /**
   * An expression in place of a column: null where the household is restricted.
   *
   * @param column that holds a household's id, or null
   */
  public String only(String column) {
    return only(column, column);
  }

  /** The same of another column of the row, such as the postcode. */
  public String only(String column, String other) {
    Set<UUID> restricted = access.restricted();
    return restricted.isEmpty()
        ? other
        : "(case when ("
            + column
            + " = any("
            + SeenChildren.array(restricted)
            + ")) is not true then "
            + other
            + " end)";
  }

  public boolean isRestricted(HouseholdId id) {
    return access.isRestricted(id);
  }
}
