package uk.kith.app.web.why;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.document.Document;
import uk.kith.app.document.DocumentFiles;
import uk.kith.app.web.why.WhyScreen.Why;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.Options;
import uk.kith.matching.api.RunView;
import uk.kith.placements.api.Calls;
import uk.kith.placements.api.Calls.CallView;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.PlacementAccounts;
import uk.kith.placements.api.PlacementAccounts.Decided;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.Verdict.Possible;

/** The record of the decision behind a placement, as Word or PDF, to be filed. */
@Path("/children/{child}/why/record.{format:docx|pdf}")
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class DecisionRecordResource {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String WORD = "docx";
  private static final int BATCH = 500;

  @Inject WhyScreen screen;
  @Inject Searches searches;
  @Inject Options options;
  @Inject Calls calls;
  @Inject Households households;
  @Inject PlacementAccounts accounts;
  @Inject BusinessDate businessDate;
  @Inject CurrentActor actor;

  @GET
  public Response write(
      @PathParam("child") ChildId id,
      @PathParam("format") String format,
      @QueryParam("placement") @Nullable PlacementId placement) {
    Why why = screen.read(id, null, placement);
    Decided decided = why.now().decision();
    HouseholdId home = why.now().household();
    if (decided == null || home == null) {
      throw new NotFound(why.now().id());
    }
    RunView run = why.chosen() == null ? null : options.findRun(why.chosen().run()).orElse(null);
    List<RunView.Home> could = run == null ? List.of() : could(run);
    List<CallView> rung = calls.listCalls(decided.search());
    LocalDate today = businessDate.today();
    Document document =
        new DecisionRecord(
                why.child(),
                why.page(),
                searches.getSearch(decided.search()),
                home,
                homes(could, rung, today))
            .make(
                LocalDateTime.ofInstant(decided.at(), LONDON),
                run,
                could,
                rung,
                actor.get().name(),
                today);
    accounts.noteWrittenOut(why.now().id(), format);
    return format.equals(WORD) ? DocumentFiles.word(document) : DocumentFiles.pdf(document);
  }

  /** In the order shown. */
  private List<RunView.Home> could(RunView run) {
    List<RunView.Home> could = new ArrayList<>();
    for (Possible group : List.of(Possible.YES, Possible.WITH_APPROVAL)) {
      for (int page = 0; page * BATCH < run.count(group); page++) {
        could.addAll(options.listHomes(run.runId(), group, null, page, BATCH));
      }
    }
    return could;
  }

  private Map<HouseholdId, HouseholdView> homes(
      List<RunView.Home> could, List<CallView> rung, LocalDate today) {
    List<HouseholdId> ids =
        Stream.concat(
                could.stream().map(home -> home.item().householdId()),
                rung.stream().map(CallView::household))
            .distinct()
            .toList();
    return households.findHouseholds(ids, today).stream()
        .collect(Collectors.toMap(each -> each.snapshot().id(), Function.identity()));
  }
}
