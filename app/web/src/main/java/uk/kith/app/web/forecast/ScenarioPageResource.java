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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.kith.app.web.AuthorityNames;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.kernel.BaselineId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ScenarioId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.Forecasts;
import uk.kith.sufficiency.api.ScenarioView;
import uk.kith.sufficiency.api.Scenarios;
import uk.kith.sufficiency.api.StartForecast;
import uk.kith.sufficiency.api.UnitCosts;
import uk.kith.sufficiency.api.UnitCosts.UnitCost;

/** What-ifs side by side, asked in plain words. */
@Path(ScenarioPageMaker.ADDRESS)
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
public class ScenarioPageResource {

  private static final String ONE = "{id: [0-9a-f]{8}-[0-9a-f-]{27}}";

  @Inject Pages pages;
  @Inject Scenarios scenarios;
  @Inject Forecasts forecasts;
  @Inject UnitCosts costs;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;

  @GET
  public JteModel list() {
    return show(ScenarioForm.first(businessDate.today()));
  }

  private Map<BaselineId, List<UnitCost>> known(List<ScenarioView> saved) {
    Map<BaselineId, List<UnitCost>> known = new HashMap<>();
    for (ScenarioView scenario : saved) {
      ForecastView forecast = scenario.forecast();
      if (forecast != null && forecast.result() != null) {
        known.computeIfAbsent(forecast.baseline().id(), costs::costs);
      }
    }
    return known;
  }

  private JteModel show(Form form) {
    List<ScenarioView> saved = scenarios.listScenarios();
    ScenarioPage page =
        ScenarioPageMaker.page(
            saved,
            forecasts.findNewest().orElse(null),
            known(saved),
            form,
            AuthorityNames.shortName(authority));
    return Pages.TEMPLATES.pagesScenarios(
        pages.page("What if", Section.SUFFICIENCY, form), page, form);
  }

  /** Those that are answered. */
  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(@PathParam("format") String format) {
    List<ScenarioView> saved = scenarios.listScenarios();
    return TableFile.of(
        ForecastFiles.scenarios(saved, known(saved)),
        ScenarioPageMaker.ADDRESS,
        businessDate.today(),
        format);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(MultivaluedMap<String, String> typed) {
    ScenarioForm.Read read = ScenarioForm.read(Form.of(typed), businessDate.today());
    Form form = read.form();
    if (!form.isValid()) {
      return refused(Response.Status.BAD_REQUEST, form);
    }
    try {
      return answered(scenarios.save(form.value("name"), read.terms()), form);
    } catch (Invalid e) {
      return refused(
          Response.Status.BAD_REQUEST, form.with("name", String.valueOf(e.getMessage())));
    } catch (Conflict e) {
      return refused(Response.Status.CONFLICT, form.with("name", String.valueOf(e.getMessage())));
    }
  }

  /** It is saved, whether it can be answered or not. */
  private Response answered(ScenarioId id, Form form) {
    return ForecastAnswer.begun(
        form, businessDate.today(), command -> scenarios.start(id, command), this::refused);
  }

  /** The same from today's records, as far ahead as it was asked before. */
  @POST
  @Path(ONE + "/answer")
  public Response again(@PathParam("id") ScenarioId id) {
    int months =
        scenarios.listScenarios().stream()
            .filter(each -> each.id().equals(id))
            .map(ScenarioView::forecast)
            .flatMap(Stream::ofNullable)
            .mapToInt(ForecastView::horizonMonths)
            .findFirst()
            .orElse(StartForecast.USUAL_HORIZON);
    return answered(id, ScenarioForm.again(businessDate.today(), months));
  }

  @POST
  @Path(ONE + "/remove")
  public Response remove(@PathParam("id") ScenarioId id) {
    scenarios.remove(id);
    return Response.seeOther(URI.create(ScenarioPageMaker.ADDRESS)).build();
  }

  private Response refused(Response.Status status, Form form) {
    return Response.status(status).entity(show(form)).build();
  }
}
