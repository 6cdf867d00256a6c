package uk.kith.placements.internal.facts;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.RecordNumbers;

/** Numbers from the register. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class DefaultRecordNumbers implements RecordNumbers {

  @Inject Sql sql;
  @Inject AccessPolicy access;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;

  @Override
  public Optional<Numbered<ChildId>> findChild(String number) {
    return sql
        .list(
            "select kept.id, kept.local_id from placements.child kept where kept.id ="
                + " (select placements.record_of(c.id) from placements.child c"
                + " where c.authority = ? and (c.local_id = ? or c.id = ?)"
                + " order by c.merged_into is not null, c.id limit 1)"
                + (access.maySeeAdopters()
                    ? ""
                    : " and not exists (select from placements.adopted_child a"
                        + " where a.child_id = kept.id)"),
            row -> new Numbered<>(new ChildId(Sql.uuid(row, "id")), Sql.findText(row, "local_id")),
            authority.code(),
            number,
            id(number))
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Numbered<HouseholdId>> findHousehold(String number) {
    if (!access.mayReadHouseholds() && !actor.get().has(Role.INFORMATION_GOVERNANCE)) {
      return Optional.empty();
    }
    return sql
        .list(
            "select h.id, h.local_id from placements.household h"
                + " where h.authority = ? and (h.local_id = ? or h.id = ?)"
                + (access.maySeeAdopters() ? "" : " and h.kind <> 'ADOPTER'")
                + " order by h.kind = 'ADOPTER', h.id limit 1",
            row ->
                new Numbered<>(new HouseholdId(Sql.uuid(row, "id")), Sql.findText(row, "local_id")),
            authority.code(),
            number,
            id(number))
        .stream()
        .findFirst();
  }

  @Override
  @AllowedRoles(Role.INFORMATION_GOVERNANCE)
  public Map<UUID, String> ofIds(Collection<UUID> ids) {
    Map<UUID, String> numbers = new HashMap<>();
    sql.list(
            "select c.id, c.local_id from placements.child c"
                + " where c.authority = ? and c.local_id is not null and c.id = any(?::uuid[])"
                + (access.maySeeAdopters()
                    ? ""
                    : " and not exists (select from placements.adopted_child a"
                        + " where a.child_id = c.id)")
                + " union all select h.id, h.local_id from placements.household h"
                + " where h.authority = ? and h.id = any(?::uuid[])"
                + (access.maySeeAdopters() ? "" : " and h.kind <> 'ADOPTER'"),
            row -> Map.entry(Sql.uuid(row, "id"), row.getString("local_id")),
            authority.code(),
            ids,
            authority.code(),
            ids)
        .forEach(each -> numbers.put(each.getKey(), each.getValue()));
    return numbers;
  }

  /** Null when it is none. */
  private static @Nullable UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
