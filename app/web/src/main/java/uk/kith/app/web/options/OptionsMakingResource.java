package uk.kith.app.web.options;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.JobPage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.JobId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Jobs.JobView;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.OptionRuns;

/** How far the options of a search are; it leads on to them once they are there. */
@Path("/searches/{search}/options/making/{run}/{job}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class OptionsMakingResource {

  @Inject Pages pages;
  @Inject OptionRuns runs;

  /**
   * @param home an option whose page is shown; null for the first ones
   */
  @GET
  public Response show(
      @PathParam("search") SearchId search,
      @PathParam("run") RunId run,
      @PathParam("job") JobId job,
      @QueryParam("home") @Nullable HouseholdId home) {
    JobView state = runs.getState(search, run, job);
    if (state.status() == Jobs.Status.DONE) {
      return Response.seeOther(
              URI.create(
                  options(search)
                      + "?run="
                      + run
                      + (home == null ? "" : "&home=" + home + "#home-" + home)))
          .build();
    }
    JobPage page = page(search, run, state);
    return Response.ok(Pages.TEMPLATES.pagesJob(pages.page(page.heading(), Section.SEARCHES), page))
        .build();
  }

  @POST
  @Path("cancel")
  public Response cancel(
      @PathParam("search") SearchId search,
      @PathParam("run") RunId run,
      @PathParam("job") JobId job) {
    runs.cancel(search, run, job);
    return Response.seeOther(URI.create(href(search, run, job))).build();
  }

  static String href(SearchId search, RunId run, JobId job) {
    return options(search) + "/making/" + run + "/" + job;
  }

  private static String options(SearchId search) {
    return "/searches/" + search + "/options";
  }

  static JobPage page(SearchId search, RunId run, JobView state) {
    boolean running = JobPage.isUnfinished(state.status());
    return new JobPage(
        href(search, run, state.id()),
        running ? "Looking at every home" : "The homes were not looked at",
        running
            ? "Kith works out what the law says of each home, and how well it meets what the"
                + " children need. Nobody is rung. It takes some seconds."
            : "",
        JobPage.message(state.status(), state.message()),
        running,
        state.progress(),
        running
            ? new JobPage.Back("/searches/" + search, "The search")
            : new JobPage.Back(options(search), "The options of the search"),
        "look",
        "Look again");
  }
}
