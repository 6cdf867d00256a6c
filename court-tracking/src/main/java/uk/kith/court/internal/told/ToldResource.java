package uk.kith.court.internal.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.kith.court.api.ToldByCaseSystem;
import uk.kith.court.api.ToldByCaseSystem.ToldOfChild;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.CaseSystem;
import uk.kith.placements.api.CaseSystem.DifferenceView;
import uk.kith.placements.api.Children;

/** What the case system tells of a child before the court and of its permanence. */
@Path("/api/children/{id}/told-by-case-system")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class ToldResource {

  @Inject ToldByCaseSystem told;
  @Inject CaseSystem cases;
  @Inject Children children;

  /**
   * What is told.
   *
   * @param differences where Kith says otherwise, as the newest extract left it
   */
  public record Told(List<ToldOfChild> items, List<DifferenceView> differences) {}

  @GET
  @Operation(
      summary =
          "Pre-proceedings and permanence of a child as the case system tells them, and where Kith"
              + " says otherwise")
  public Told get(@PathParam("id") ChildId id) {
    if (children.visible(List.of(id)).isEmpty()) {
      throw new NotFound(id);
    }
    return new Told(told.of(List.of(id)), cases.differencesOf(List.of(id)));
  }
}
