package uk.kith.placements.internal.life;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.AdoptionOrders;

/** Adoption orders, on the rows of children. */
@UseCase
@AllowedRoles(Role.PANEL_ADVISER)
public class DefaultAdoptionOrders implements AdoptionOrders {

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  @Override
  public void made(ChildId child, LocalDate on) {
    keep(child, on);
  }

  @Override
  public void takenBack(ChildId child) {
    keep(child, null);
  }

  private void keep(ChildId child, @Nullable LocalDate on) {
    sql.update(
        Map.of(),
        "update placements.child set adoption_ordered_on = ?::date where authority = ?"
            + " and id = placements.record_of(?)",
        on,
        authority.code(),
        child);
  }
}
