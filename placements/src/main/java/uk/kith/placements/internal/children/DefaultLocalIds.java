package uk.kith.placements.internal.children;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.LocalIds;
import uk.kith.placements.internal.facts.SeenChildren;

/** Local ids from the register. */
@UseCase
@AllowedRoles(Role.ADMINISTRATOR)
public class DefaultLocalIds implements LocalIds {

  private record Known(ChildId id, String localId) {}

  @Inject Sql sql;
  @Inject SeenChildren seen;
  @Inject LocalAuthority authority;
  @Inject AuditTrail audit;

  @Override
  public Map<ChildId, String> ofChildren(Collection<ChildId> ids) {
    Map<ChildId, String> known =
        sql
            .list(
                "select c.id, c.local_id from placements.child c"
                    + " where c.authority = ? and c.local_id is not null and c.id = any(?)"
                    + seen.and("c.id"),
                row ->
                    new Known(
                        new ChildId(Sql.uuid(row, "id")),
                        Objects.requireNonNull(row.getString("local_id"))),
                authority.code(),
                ids)
            .stream()
            .collect(toMap(Known::id, Known::localId));
    audit.record("local-ids-read", null, Map.of("count", Integer.toString(known.size())));
    return known;
  }
}
