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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Pounds;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.sufficiency.api.Forecasts;
import uk.kith.sufficiency.api.UnitCosts;
import uk.kith.sufficiency.api.UnitCosts.UnitCost;
import uk.kith.sufficiency.engine.history.Home;

/** What a week in each kind of home costs, and the form that sets it. */
@Path(UnitCostsPageMaker.ADDRESS)
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
public class UnitCostsPageResource {

  @Inject Pages pages;
  @Inject Forecasts forecasts;
  @Inject UnitCosts costs;
  @Inject BusinessDate businessDate;
  @Inject CurrentActor actor;

  @GET
  public JteModel list() {
    return show(Form.EMPTY);
  }

  private JteModel show(Form form) {
    return Pages.TEMPLATES.pagesUnitCosts(
        pages.page("What a week costs", Section.SUFFICIENCY, form),
        UnitCostsPageMaker.page(
            costs.listSet(),
            known(),
            form,
            actor.get().has(Role.COMMISSIONER) || actor.get().has(Role.PLACEMENT_OFFICER)),
        form);
  }

  /** Fees are those of the baseline of the newest forecast. */
  private List<UnitCost> known() {
    return forecasts.findNewest().map(view -> costs.costs(view.baseline().id())).orElse(List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles({Role.COMMISSIONER, Role.PLACEMENT_OFFICER})
  public Response set(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    Home home = form.hidden("home", Home::valueOf);
    Optional<Long> low = Pounds.findPence(form.value("low"));
    Optional<Long> high = Pounds.findPence(form.value("high"));
    form = low.isEmpty() ? form.with("low", "Type pounds a week, such as 450") : form;
    form = high.isEmpty() ? form.with("high", "Type pounds a week, such as 650") : form;
    form =
        form.value("source").isBlank()
            ? form.with("source", "Say where it comes from, such as the budget of a year")
            : form;
    if (low.isPresent() && high.isPresent() && form.isValid()) {
      try {
        costs.set(home, low.get(), high.get(), form.value("source"));
        return Response.seeOther(URI.create(UnitCostsPageMaker.ADDRESS)).build();
      } catch (Invalid e) {
        form = form.with("high", String.valueOf(e.getMessage()));
      }
    }
    return Response.status(Response.Status.BAD_REQUEST).entity(show(form)).build();
  }

  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(@PathParam("format") String format) {
    return TableFile.of(
        ForecastFiles.costs(UnitCostsPageMaker.lines(costs.listSet(), known())),
        UnitCostsPageMaker.ADDRESS,
        businessDate.today(),
        format);
  }
}
