package uk.kith.app.web.forecast;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Pounds;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ForecastId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.Scenarios;
import uk.kith.sufficiency.api.StartForecast;
import uk.kith.sufficiency.api.UnitCosts;
import uk.kith.sufficiency.engine.history.Home;

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

  @Inject Pages pages;
  @Inject Scenarios scenarios;
  @Inject UnitCosts costs;
  @Inject BusinessDate businessDate;
  @Inject CurrentActor actor;

  @GET
  public JteModel newest() {
    return show(Form.EMPTY);
  }

  private JteModel show(Form form) {
    ForecastView view = scenarios.findRecruitment().orElse(null);
    RecruitmentPage page =
        RecruitmentPageMaker.page(
            view,
            view == null ? List.of() : costs.costs(view.baseline().id()),
            form,
            actor.get().has(Role.COMMISSIONER) || actor.get().has(Role.PLACEMENT_OFFICER));
    return Pages.TEMPLATES.pagesRecruitmentWorth(
        pages.page("What recruiting is worth", Section.SUFFICIENCY, form), page, form);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    try {
      ForecastId id =
          scenarios.startRecruitment(
              List.of(),
              StartForecast.usual(
                  businessDate.today(),
                  form.findNumber("months").orElse(StartForecast.USUAL_HORIZON)));
      return Response.seeOther(URI.create(ForecastPageMaker.ADDRESS + "/" + id)).build();
    } catch (Invalid e) {
      return refused(
          Response.Status.BAD_REQUEST, form.with("months", String.valueOf(e.getMessage())));
    } catch (Conflict e) {
      return refused(Response.Status.CONFLICT, form.refused(String.valueOf(e.getMessage())));
    }
  }

  @POST
  @Path("costs")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles({Role.COMMISSIONER, Role.PLACEMENT_OFFICER})
  public Response cost(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    Home home = form.hidden("home", Home::valueOf);
    Optional<Long> low = Pounds.findPence(form.value("low"));
    Optional<Long> high = Pounds.findPence(form.value("high"));
    form = low.isEmpty() ? form.with("low", "Type pounds a week, such as 450") : form;
    form = high.isEmpty() ? form.with("high", "Type pounds a week, such as 650") : form;
    if (low.isPresent() && high.isPresent() && form.isValid()) {
      try {
        costs.set(home, low.get(), high.get());
        return Response.seeOther(URI.create(RecruitmentPageMaker.ADDRESS)).build();
      } catch (Invalid e) {
        form = form.with("high", String.valueOf(e.getMessage()));
      }
    }
    return refused(Response.Status.BAD_REQUEST, form);
  }

  private Response refused(Response.Status status, Form form) {
    return Response.status(status).entity(show(form)).build();
  }
}
