package uk.kith.app.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.Placements;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;

/** Holds reserved places longer, with a reason (R-PLACE-38). */
@Path("/searches/{search}/hold-longer")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class HoldLongerPageResource {
  private static final String KEPT = "kept";
  private static final String GONE =
      "The places are held no longer: the time ran out, or somebody gave them back or started the"
          + " placement. Reserve them again";

  @Inject Pages pages;
  @Inject Searches searches;
  @Inject SearchScreen screen;
  @Inject SearchNames names;
  @Inject Households households;
  @Inject Placements placements;
  @Inject EndedHoldScreen ended;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(
      @PathParam("search") SearchId id,
      @QueryParam("reservation") @Nullable ReservationId reservation) {
    if (reservation == null) {
      throw new Invalid("reservation", "required", "Choose a reservation on the search’s page");
    }
    SearchView search = searches.getSearch(id);
    SearchView.Reservation held = find(search, reservation).orElse(null);
    return held == null ? ended.show(search, reservation) : show(200, search, held, Form.EMPTY);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response hold(@PathParam("search") SearchId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    SearchView search = searches.getSearch(id);
    ReservationId reservation = form.hidden("reservation", ReservationId::of);
    SearchView.Reservation held = find(search, reservation).orElse(null);
    if (held == null) {
      return screen.show(409, id, form.refused(GONE));
    }
    LocalDate until = form.date("until").findDate().orElse(null);
    if (until == null) {
      form = form.with("until-day", "Enter the day until which the places are held");
    }
    form = form.require("reason", "Say why the places are held longer");
    if (until == null || !form.isValid()) {
      return show(400, search, held, form);
    }
    try {
      Instant end =
          placements.holdLonger(
              id, held.id(), until, form.value("reason"), KeptNames.of(form, KEPT));
      return pages.done("/searches/" + id, "The places are held until " + Dates.moment(end));
    } catch (Refused e) {
      return show(422, search, held, KeptNames.refused(form, KEPT, e));
    } catch (Conflict e) {
      return screen.show(409, id, form.refused(String.valueOf(e.getMessage())));
    } catch (Invalid e) {
      Invalid.FieldError error = e.errors().get(0);
      return show(
          400,
          search,
          held,
          form.with(error.field().equals("until") ? "until-day" : "reason", error.message()));
    }
  }

  private Response show(int status, SearchView search, SearchView.Reservation held, Form form) {
    LocalDate today = businessDate.today();
    HoldLongerPage page =
        new HoldLongerPage(
            "Search " + search.number() + ", " + names.of(List.of(search), today).get(search),
            "/searches/" + search.id(),
            held.id().toString(),
            Numbers.sentence(Numbers.words(held.places(), "place"))
                + " with "
                + households.getHousehold(held.householdId(), today).name(),
            Dates.moment(held.expiresAt()));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesHoldLonger(
                pages.page("Hold the places longer", Section.SEARCHES, form), page, form))
        .build();
  }

  private static Optional<SearchView.Reservation> find(SearchView search, ReservationId id) {
    return search.reservations().stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
