package uk.kith.placements.internal.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.internal.children.SqlChildren;

/**
 * Children whom adopters adopted and who are no longer in care: they live on in the home, and each
 * has one of the places for which its adopters were approved (R-PLACE-35). Of foster carers who
 * adopted, the child is one of their own, whom the places of fostering do not count (R-PLACE-10).
 */
@ApplicationScoped
class AdoptedHere {

  private static final int FULL_AGE = 18;

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /** A child whose placement with adopters ended with the order. */
  private record Adopted(HouseholdId household, Birth birth, Sex sex) {}

  /**
   * Of households on a day; who adopted nobody is absent. Nobody is told who it is: the child has
   * another identity since.
   *
   * @param ids null for all
   */
  Map<HouseholdId, List<Resident>> of(@Nullable Collection<HouseholdId> ids, LocalDate asOf) {
    String query =
        "select p.household_id, c.id, c.born, c.due, c.stated_age, c.stated_on, c.sex"
            + " from placements.placement p"
            + " join placements.household h on h.id = p.household_id and h.kind = ?"
            + " join placements.child c on c.id = p.child_id"
            + " where p.authority = ? and p.superseded_at is null"
            + " and p.reason_ceased in ('E11', 'E12') and p.end_on <= ?"
            + " and not exists (select from placements.placement n where n.child_id = p.child_id"
            + " and n.superseded_at is null and n.start_on >= p.end_on and n.start_on <= ?)"
            + (ids == null ? "" : " and p.household_id = any(?)")
            + " order by p.end_on, c.id";
    List<Object> arguments =
        new ArrayList<>(List.of(HouseholdKind.ADOPTER.name(), authority.code(), asOf, asOf));
    if (ids != null) {
      arguments.add(ids);
    }
    Map<HouseholdId, List<Resident>> adopted = new HashMap<>();
    for (Adopted each : sql.list(query, AdoptedHere::read, arguments.toArray())) {
      int age = each.birth().ageOn(asOf);
      if (age < FULL_AGE) {
        adopted
            .computeIfAbsent(each.household(), id -> new ArrayList<>())
            .add(
                new Resident(
                    Resident.Kind.OWN_CHILD, null, age, each.sex(), Compatibility.ANY, null, null));
      }
    }
    return adopted;
  }

  private static Adopted read(ResultSet row) throws SQLException {
    return new Adopted(
        new HouseholdId(row.getObject("household_id", UUID.class)),
        SqlChildren.readBirth(row),
        Sex.valueOf(row.getString("sex")));
  }
}
