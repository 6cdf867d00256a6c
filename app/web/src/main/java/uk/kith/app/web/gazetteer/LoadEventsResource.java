package uk.kith.app.web.gazetteer;

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
import uk.kith.placements.api.PostcodeDirectory;
import uk.kith.placements.api.PostcodeDirectory.LoadId;

/** How far the load of a directory is, as it happens. */
@Path("/gazetteer/loads/{id}/events")
@ApplicationScoped
@AllowedRoles({Role.ADMINISTRATOR, Role.PLACEMENT_OFFICER})
public class LoadEventsResource {

  @Inject PostcodeDirectory directory;
  @Inject ProgressStream stream;

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void follow(@PathParam("id") LoadId id, @Context SseEventSink sink, @Context Sse sse) {
    directory.getLoad(id);
    stream.follow(sink, sse, () -> Progress.of(GazetteerPages.load(directory.getLoad(id))));
  }
}
