package uk.kith.app.web.casesystem;

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
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.CaseSystem;
import uk.kith.placements.api.CaseSystem.ReadingId;

/** How far the reading of an extract is, as it happens. */
@Path("/case-system/readings/{id}/events")
@ApplicationScoped
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class ReadingEventsResource {

  @Inject CaseSystem cases;
  @Inject ProgressStream stream;

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void follow(@PathParam("id") ReadingId id, @Context SseEventSink sink, @Context Sse sse) {
    cases.getReading(id);
    stream.follow(sink, sse, () -> Progress.of(CaseSystemPages.reading(cases.getReading(id))));
  }
}
