package uk.kith.app.web.forecast;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.PlacementsOutside;
import uk.kith.sufficiency.api.CarersForWaiting;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.ScenarioTerms;
import uk.kith.sufficiency.api.Scenarios;
import uk.kith.sufficiency.api.StartForecast;
import uk.kith.sufficiency.api.UnitCosts;

/** What one more home of each kind is worth. */
@Path(RecruitmentPageMaker.ADDRESS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.COMMISSIONER,
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class RecruitmentPageResource {

  /** Those to whom the ledger of placements outside is a page. */
  private static final List<Role> LEDGER =
      List.of(Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.APPROVER, Role.COMMISSIONER);

  @Inject Pages pages;
  @Inject Scenarios scenarios;
  @Inject UnitCosts costs;
  @Inject PlacementsOutside outside;
  @Inject CarersForWaiting waiting;
  @Inject AccessPolicy access;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel newest() {
    return show(ScenarioForm.firstHome(StartForecast.USUAL_HORIZON));
  }

  private JteModel show(Form form) {
    ForecastView view = scenarios.findRecruitment().orElse(null);
    RecruitmentPage page =
        RecruitmentPageMaker.page(
            view,
            view == null ? List.of() : costs.costs(view.baseline().id()),
            costs.listSet(),
            waiting(),
            outside.publishedLedger(),
            LEDGER.stream().anyMatch(actor.get()::has),
            form);
    return Pages.TEMPLATES.pagesRecruitmentWorth(
        pages.page("What recruiting is worth", Section.SUFFICIENCY, form), page, form);
  }

  /** Who reads records of children is told by the plan of whom they may know. */
  private @Nullable WaitingPart waiting() {
    return actor.get().has(Role.COMMISSIONER) && !access.mayReadChildren()
        ? WaitingPart.of(waiting.find().orElse(null))
        : null;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    return ForecastAnswer.begun(
        form,
        businessDate.today(),
        command -> scenarios.startRecruitment(List.of(), command),
        this::refused);
  }

  /** One home of the reader's own beside the usual ones. */
  @POST
  @Path("own")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response askOwn(MultivaluedMap<String, String> typed) {
    ProfileForm.Read read = ProfileForm.read(Form.of(typed));
    if (!read.form().isValid()) {
      return refused(Response.Status.BAD_REQUEST, read.form());
    }
    List<ScenarioTerms.Profile> profiles = new ArrayList<>(scenarios.usualProfiles());
    if (!profiles.contains(read.profile())) {
      profiles.add(read.profile());
    }
    return ForecastAnswer.begun(
        read.form(),
        businessDate.today(),
        command -> scenarios.startRecruitment(profiles, command),
        this::refused);
  }

  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(@PathParam("format") String format) {
    ForecastView view = scenarios.findRecruitment().orElseThrow(RecruitmentPageResource::none);
    ForecastResult result = view.result();
    if (result == null) {
      throw none();
    }
    return TableFile.of(
        ForecastFiles.recruits(view.question(), result, costs.costs(view.baseline().id())),
        RecruitmentPageMaker.ADDRESS,
        view.baseline().asOf(),
        format);
  }

  @GET
  @Path("waiting/" + Download.PATH)
  @Produces(MediaType.WILDCARD)
  @AllowedRoles(Role.COMMISSIONER)
  public Response downloadWaiting(@PathParam("format") String format) {
    CarersForWaiting.Table found =
        waiting
            .find()
            .orElseThrow(() -> new Conflict("no-table", "There is no such table for you"));
    return TableFile.of(
        WaitingPart.table(found), RecruitmentPageMaker.ADDRESS + "/waiting", found.asOf(), format);
  }

  private static Conflict none() {
    return new Conflict("no-forecast", "Nobody has asked yet what one more home would change");
  }

  private Response refused(Response.Status status, Form form) {
    return Response.status(status).entity(show(form)).build();
  }
}
