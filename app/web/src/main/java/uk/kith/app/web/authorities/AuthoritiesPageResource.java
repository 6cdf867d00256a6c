package uk.kith.app.web.authorities;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.sufficiency.api.AuthorityForecast;
import uk.kith.sufficiency.api.AuthorityForecasts;
import uk.kith.sufficiency.api.AuthorityForecasts.Choices;

/** Any authority forecast from the yearly tables, as a page and as files. */
@Path(AuthoritiesPageMaker.ADDRESS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.COMMISSIONER,
  Role.ADMINISTRATOR,
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class AuthoritiesPageResource {

  private static final String NEIGHBOURS = "neighbours";

  @Inject Pages pages;
  @Inject AuthorityForecasts forecasts;
  @Inject LocalAuthority own;
  @Inject CurrentActor actor;

  @GET
  public JteModel show(@Context UriInfo address) {
    Form form = Form.of(address.getQueryParameters());
    LocalAuthority area = area(form);
    Choices choices = forecasts.findChoices(from(form)).orElse(null);
    Integer from = from(form);
    AuthoritiesPage page =
        AuthoritiesPageMaker.page(
            choices,
            area,
            from != null || choices == null ? (from == null ? 0 : from) : choices.usualYear(),
            forecasts.findForecast(area, from),
            mayLoad());
    return Pages.TEMPLATES.pagesAuthorities(
        pages.page(page.heading() + ", from the yearly tables", Section.SUFFICIENCY), page);
  }

  private LocalAuthority area(Form form) {
    return form.value("authority").isEmpty() ? own : form.hidden("authority", LocalAuthority::new);
  }

  private static @Nullable Integer from(Form form) {
    return form.value("from").isEmpty() ? null : form.hidden("from", Integer::valueOf);
  }

  private boolean mayLoad() {
    return actor.get().roles().contains(Role.COMMISSIONER)
        || actor.get().roles().contains(Role.ADMINISTRATOR);
  }

  /** The authority and its neighbours, every year. */
  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    AuthorityForecast forecast = forecast(form);
    return Download.of(
        AuthorityFile.list(forecast.fromYear()),
        format,
        taker -> taker.accept(AuthorityFile.lines(forecast)));
  }

  private AuthorityForecast forecast(Form form) {
    Optional<AuthorityForecast> found = forecasts.findForecast(area(form), from(form));
    return found.orElseThrow(NotFoundException::new);
  }

  @GET
  @Path(NEIGHBOURS)
  @AllowedRoles({Role.COMMISSIONER, Role.ADMINISTRATOR})
  public JteModel neighbours(@Context UriInfo address) {
    return choose(Form.of(address.getQueryParameters()), null);
  }

  private JteModel choose(Form asked, @Nullable Form typed) {
    AuthorityForecast forecast = forecast(asked);
    Choices choices = forecasts.findChoices(forecast.fromYear()).orElseThrow();
    NeighboursPage page = NeighboursPage.of(forecast, choices, typed);
    return Pages.TEMPLATES.pagesNeighbours(
        pages.page(page.heading(), Section.SUFFICIENCY, page.form()), page);
  }

  @POST
  @Path(NEIGHBOURS)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles({Role.COMMISSIONER, Role.ADMINISTRATOR})
  public Response chooseNeighbours(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    AuthorityForecast forecast = forecast(form);
    try {
      forecasts.chooseNeighbours(
          forecast.authority(), form.hiddenOnes(NEIGHBOURS, LocalAuthority::new));
    } catch (Invalid e) {
      return Response.status(Response.Status.BAD_REQUEST)
          .entity(choose(form, form.with(NEIGHBOURS, String.valueOf(e.getMessage()))))
          .build();
    }
    return pages.done(
        AuthoritiesPageMaker.ADDRESS + AuthoritiesPageMaker.query(forecast),
        form.values(NEIGHBOURS).isEmpty()
            ? "No neighbours are chosen any more"
            : "The neighbours of " + forecast.name() + " are chosen");
  }
}
