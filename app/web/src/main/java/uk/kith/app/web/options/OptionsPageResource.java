package uk.kith.app.web.options;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.JobId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.OptionRuns;
import uk.kith.matching.api.RunPages;

/**
 * Every household for one search, in pages. A look without a run makes and stores one, unless
 * nothing has changed since the last; of very many homes it leads to a page that tells how far that
 * is. The pages of a run lead to itself.
 */
@Path("/searches/{search}/options")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class OptionsPageResource {
  private static final int MOST_PAGES = 1_000_000;

  @Inject OptionsScreen screen;
  @Inject OptionRuns runs;
  @Inject BusinessDate businessDate;

  /**
   * @param stored a run that was shown before; null for one of the facts as they are now
   * @param home an option whose page is shown; null for the pages asked for
   * @param possible page of the homes possible, from 0
   * @param approval page of those possible with approval, from 0
   * @param notNow page of those not possible, from 0
   * @param rule of those not possible the ones alone of which it speaks first; null for all
   */
  @GET
  public Response show(
      @PathParam("search") SearchId id,
      @QueryParam("run") @Nullable RunId stored,
      @QueryParam("home") @Nullable HouseholdId home,
      @QueryParam("possible") @DefaultValue("0") int possible,
      @QueryParam("approval") @DefaultValue("0") int approval,
      @QueryParam("not-now") @DefaultValue("0") int notNow,
      @QueryParam("rule") @Nullable RuleId rule) {
    RunPages asked = new RunPages(inRange(possible), inRange(approval), inRange(notNow), rule);
    if (stored != null) {
      return Response.ok(screen.show(id, stored, home, asked, Form.EMPTY)).build();
    }
    OptionRuns.Begun begun = runs.begin(id, businessDate.today());
    JobId job = begun.job();
    return job == null
        ? Response.ok(screen.showNew(id, begun.run(), home, asked)).build()
        : Response.seeOther(
                URI.create(
                    OptionsMakingResource.href(id, begun.run(), job)
                        + (home == null ? "" : "?home=" + home)))
            .build();
  }

  private static int inRange(int page) {
    return Math.min(Math.max(page, 0), MOST_PAGES);
  }
}
