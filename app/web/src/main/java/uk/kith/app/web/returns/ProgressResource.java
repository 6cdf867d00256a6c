package uk.kith.app.web.returns;

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
import uk.kith.placements.api.Returns;
import uk.kith.placements.api.Returns.UploadId;

/** How far an import is, as it happens. */
@Path("/returns/uploads/{id}/events")
@ApplicationScoped
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.INFORMATION_GOVERNANCE})
public class ProgressResource {

  @Inject Returns returns;
  @Inject ProgressStream stream;

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void follow(@PathParam("id") UploadId id, @Context SseEventSink sink, @Context Sse sse) {
    returns.getUpload(id);
    stream.follow(sink, sse, () -> Progress.of(ReturnPages.upload(returns.getUpload(id))));
  }
}
