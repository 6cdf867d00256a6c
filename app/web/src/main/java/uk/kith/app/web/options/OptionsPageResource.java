package uk.kith.app.web.options;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.AuthorityNames;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.JobId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.OptionRuns;
import uk.kith.matching.api.Options;
import uk.kith.matching.api.RunPages;
import uk.kith.matching.api.RunView;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;

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
  @Inject Options options;
  @Inject Households households;
  @Inject LocalAuthority authority;
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
      @QueryParam("rule") @Nullable RuleId rule,
      @Context UriInfo address) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    RunPages asked =
        new RunPages(
            inRange(possible),
            inRange(approval),
            inRange(notNow),
            rule,
            some(NotNowList.filter(form), today),
            NotNowList.sort(form));
    if (stored != null) {
      return Response.ok(screen.show(id, stored, false, home, asked, form)).build();
    }
    OptionRuns.Begun begun = runs.begin(id, today);
    JobId job = begun.job();
    return job == null
        ? Response.ok(screen.show(id, begun.run(), true, home, asked, form)).build()
        : Response.seeOther(
                URI.create(
                    OptionsMakingResource.href(id, begun.run(), job)
                        + (home == null ? "" : "?home=" + home)))
            .build();
  }

  /** The homes that cannot take the children now and are as the address asks, as a file. */
  @GET
  @Path("not-now/" + Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(
      @PathParam("search") SearchId id,
      @PathParam("format") String format,
      @QueryParam("run") @Nullable RunId stored,
      @QueryParam("rule") @Nullable RuleId rule,
      @Context UriInfo address) {
    if (stored == null) {
      throw new Invalid("run", "required", "Say of which options: run is missing");
    }
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    RunView run = options.getRun(stored);
    if (!run.search().equals(id)) {
      throw new NotFound(stored);
    }
    RunPages asked =
        new RunPages(0, 0, 0, rule, some(NotNowList.filter(form), today), NotNowList.sort(form));
    return Download.of(
        NotNowList.of(id, run.asOf()),
        format,
        taker -> options.exportNotNow(stored, asked, homes -> taker.accept(notNow(homes, today))));
  }

  private List<OptionsPage.NotNow> notNow(List<RunView.Home> homes, LocalDate today) {
    Map<HouseholdId, HouseholdView> found =
        households
            .findHouseholds(homes.stream().map(home -> home.item().householdId()).toList(), today)
            .stream()
            .collect(toMap(home -> home.snapshot().id(), Function.identity()));
    String name = AuthorityNames.shortName(authority);
    return homes.stream()
        .map(RunView.Home::item)
        .filter(item -> found.containsKey(item.householdId()))
        .map(
            item ->
                OptionsPageMaker.notNow(
                    item, OptionsPageMaker.household(found, item.householdId()), name))
        .toList();
  }

  private @Nullable Set<HouseholdId> some(@Nullable HouseholdFilter filter, LocalDate today) {
    return filter == null ? null : households.idsOf(filter, today);
  }

  private static int inRange(int page) {
    return Math.min(Math.max(page, 0), MOST_PAGES);
  }
}
