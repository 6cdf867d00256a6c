package uk.kith.placements.internal.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.DuplicateChildren;
import uk.kith.placements.api.DuplicateChildren.Compared;
import uk.kith.placements.api.DuplicateChildren.Likely;

/** Records that may be of the same child as one, over HTTP. */
@Path("/api/children/{id}/duplicates")
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
public class DuplicatesResource {

  @Inject DuplicateChildren duplicates;
  @Inject BusinessDate businessDate;

  @GET
  @Operation(
      summary = "Records that may be of the same child",
      description =
          "The same date of birth, name and sex, or the same pupil number; without those of which it"
              + " was accepted, as a finding of data quality, that they are not the same child."
              + " Those of everybody are the findings of rule R-DATA-15.")
  public List<Likely> likely(@PathParam("id") ChildId id) {
    return duplicates.likelyOf(id, businessDate.today());
  }

  @GET
  @Path("{other}")
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  @Operation(
      summary = "Two records before they are merged",
      description =
          "All numbers of both, what is alike, and what stands against merging them; a record that"
              + " was merged is the one that it is now.")
  public Compared compare(@PathParam("id") ChildId id, @PathParam("other") ChildId other) {
    return duplicates.compare(id, other, businessDate.today());
  }
}
