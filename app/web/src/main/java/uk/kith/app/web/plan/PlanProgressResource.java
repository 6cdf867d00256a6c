package uk.kith.app.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import uk.kith.app.web.ProgressStream;
import uk.kith.app.web.ProgressStream.Progress;
import uk.kith.kernel.PlanId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.Plans;

/** How far a plan is, as it happens. */
@Path(PlanList.ADDRESS + "/{id}/events")
@ApplicationScoped
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class PlanProgressResource {

  @Inject Plans plans;
  @Inject ProgressStream stream;

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void follow(@PathParam("id") PlanId id, @Context SseEventSink sink, @Context Sse sse) {
    plans.getState(id);
    stream.follow(sink, sse, () -> Progress.of(PlanPageMaker.job(plans.getState(id))));
  }
}
