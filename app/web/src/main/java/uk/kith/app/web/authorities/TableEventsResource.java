package uk.kith.app.web.authorities;

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
import uk.kith.sufficiency.api.YearlyTableLoads;
import uk.kith.sufficiency.api.YearlyTableLoads.LoadId;

/** How far the load of yearly tables is, as it happens. */
@Path(TablesPages.ADDRESS + "/loads/{id}/events")
@ApplicationScoped
@AllowedRoles({Role.ADMINISTRATOR, Role.COMMISSIONER})
public class TableEventsResource {

  @Inject YearlyTableLoads loads;
  @Inject ProgressStream stream;

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void follow(@PathParam("id") LoadId id, @Context SseEventSink sink, @Context Sse sse) {
    loads.getLoad(id);
    stream.follow(sink, sse, () -> Progress.of(TablesPages.load(loads.getLoad(id))));
  }
}
