package uk.kith.app.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Jobs.JobView;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;

/** Jobs of the caller's own; an administrator sees all. To anybody else they do not exist. */
@Path("/api/jobs/{id}")
@Produces(MediaType.APPLICATION_JSON)
@AllowedRoles
@ApplicationScoped
public class JobResource {

  @Inject Jobs jobs;
  @Inject SqlJobStore store;
  @Inject CurrentActor actor;

  @GET
  public JobView get(@PathParam("id") JobId id) {
    return own(id);
  }

  /** Asks it to stop; what has ended stays as it is. */
  @DELETE
  public JobView cancel(@PathParam("id") JobId id) {
    own(id);
    jobs.cancel(id);
    return own(id);
  }

  private JobView own(JobId id) {
    Actor caller = actor.get();
    if (!caller.has(Role.ADMINISTRATOR) && !store.isSubmittedBy(id, caller.name())) {
      throw new NotFound(id);
    }
    return jobs.find(id).orElseThrow(() -> new NotFound(id));
  }
}
