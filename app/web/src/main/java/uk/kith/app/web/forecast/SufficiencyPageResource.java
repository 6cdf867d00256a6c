package uk.kith.app.web.forecast;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.AuthorityNames;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.kernel.ForecastId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Role;
import uk.kith.sufficiency.api.BaselineView;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.Forecasts;
import uk.kith.sufficiency.api.IndicatorBoard;
import uk.kith.sufficiency.api.PublishedForecast;
import uk.kith.sufficiency.api.StartForecast;
import uk.kith.sufficiency.api.StatementContent.Table;
import uk.kith.sufficiency.api.UnitCosts;

/** The newest forecast, the beginning of another, and any as a file. */
@Path(ForecastPageMaker.ADDRESS)
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
public class SufficiencyPageResource {

  private static final String ONE = "{id: [0-9a-f]{8}-[0-9a-f-]{27}}";

  @Inject Pages pages;
  @Inject Forecasts forecasts;
  @Inject IndicatorBoard board;
  @Inject UnitCosts costs;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;

  @GET
  public JteModel newest() {
    return show(forecasts.findNewest(), Form.EMPTY);
  }

  @GET
  @Path(ONE)
  public Response one(@PathParam("id") ForecastId id) {
    ForecastView view = forecasts.getForecast(id);
    if (view.result() == null) {
      return Response.ok(
              Pages.TEMPLATES.pagesJob(
                  pages.page(ForecastPageMaker.job(view).heading(), Section.SUFFICIENCY),
                  ForecastPageMaker.job(view)))
          .build();
    }
    return switch (view.question().kind()) {
      case AS_NOW -> Response.ok(show(Optional.of(view), Form.EMPTY)).build();
      case SCENARIO -> Response.seeOther(URI.create(ScenarioPageMaker.ADDRESS)).build();
      case RECRUITMENT -> Response.seeOther(URI.create(RecruitmentPageMaker.ADDRESS)).build();
    };
  }

  private JteModel show(Optional<ForecastView> made, Form form) {
    String name = AuthorityNames.shortName(authority);
    ForecastView view = made.orElse(null);
    ForecastResult result = view == null ? null : view.result();
    if (view == null || result == null) {
      return Pages.TEMPLATES.pagesSufficiencyNone(
          pages.page("Sufficiency", Section.SUFFICIENCY, form),
          ForecastPageMaker.horizons(StartForecast.USUAL_HORIZON),
          name,
          form);
    }
    ForecastPage page = page(view, result);
    return Pages.TEMPLATES.pagesSufficiency(
        pages.page(page.heading(), Section.SUFFICIENCY, form), page, form);
  }

  private ForecastPage page(ForecastView view, ForecastResult result) {
    return ForecastPageMaker.page(
        view,
        published(view, result),
        forecasts.getBackTest(view.baseline().id()),
        forecasts.getLearned(view.baseline().id()).published(),
        costs.costs(view.baseline().id()),
        AuthorityNames.shortName(authority),
        businessDate.today());
  }

  /** Pages are printed and handed on: they tell everybody the same. */
  private PublishedForecast published(ForecastView view, ForecastResult result) {
    BaselineView baseline = view.baseline();
    return PublishedForecast.of(
        result, board.publishedWhereTheyLived(baseline.asOf()), baseline.recordedFrom());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response start(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    return ForecastAnswer.begun(form, businessDate.today(), forecasts::start, this::refused);
  }

  private Response refused(Response.Status status, Form form) {
    return Response.status(status).entity(show(forecasts.findNewest(), form)).build();
  }

  @POST
  @Path(ONE + "/cancel")
  public Response cancel(@PathParam("id") ForecastId id) {
    forecasts.cancel(id);
    return Response.seeOther(URI.create(ForecastPageMaker.ADDRESS + "/" + id)).build();
  }

  /** Every month of a forecast, few children withheld. */
  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(
      @PathParam("format") String format, @QueryParam("forecast") @Nullable ForecastId id) {
    ForecastView found = made(id);
    List<ForecastList.Month> months =
        ForecastList.months(found.baseline().asOf(), published(found, result(found)).result());
    return Download.of(
        ForecastList.of(found, AuthorityNames.shortName(authority)),
        format,
        taker -> taker.accept(months));
  }

  /** Another table of a forecast. */
  @GET
  @Path("tables/{table:" + ForecastFiles.TABLES + "}/" + Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response table(
      @PathParam("table") String which,
      @PathParam("format") String format,
      @QueryParam("forecast") @Nullable ForecastId id) {
    ForecastView found = made(id);
    Table table = ForecastFiles.of(which, page(found, result(found)));
    if (table == null) {
      throw new NotFoundException();
    }
    return TableFile.of(
        table, ForecastPageMaker.ADDRESS + "/tables/" + which, found.baseline().asOf(), format);
  }

  private ForecastView made(@Nullable ForecastId id) {
    return id == null
        ? forecasts.findNewest().orElseThrow(SufficiencyPageResource::none)
        : forecasts.getForecast(id);
  }

  private static ForecastResult result(ForecastView view) {
    ForecastResult result = view.result();
    if (result == null) {
      throw none();
    }
    return result;
  }

  private static Conflict none() {
    return new Conflict("no-forecast", "There is no forecast yet");
  }
}
