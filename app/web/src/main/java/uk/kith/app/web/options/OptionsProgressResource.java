package uk.kith.app.web.options;

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
import uk.kith.kernel.JobId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.OptionRuns;

/** How far the options of a search are, as it happens. */
@Path("/searches/{search}/options/making/{run}/{job}/events")
@ApplicationScoped
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class OptionsProgressResource {

  @Inject OptionRuns runs;
  @Inject ProgressStream stream;

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void follow(
      @PathParam("search") SearchId search,
      @PathParam("run") RunId run,
      @PathParam("job") JobId job,
      @Context SseEventSink sink,
      @Context Sse sse) {
    runs.getState(search, run, job);
    stream.follow(
        sink,
        sse,
        () ->
            Progress.of(OptionsMakingResource.page(search, run, runs.getState(search, run, job))));
  }
}
