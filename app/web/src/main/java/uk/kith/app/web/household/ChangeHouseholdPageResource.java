package uk.kith.app.web.household;

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
import java.time.LocalDate;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Pages;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.request.UnknownPostcodes;
import uk.kith.app.web.search.Acceptances;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.KnownHousehold;
import uk.kith.placements.api.RecordHousehold;

/** The page on which what is known of a household is changed: only what was touched is recorded. */
@Path("/households/{household}/change")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
public class ChangeHouseholdPageResource {

  @Inject Pages pages;
  @Inject HouseholdFormScreen screen;
  @Inject Households households;
  @Inject UnknownPostcodes unknown;
  @Inject AccessPolicy access;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(@PathParam("household") HouseholdId id) {
    LocalDate today = businessDate.today();
    KnownHousehold home = households.getKnown(id, today);
    return screen.show(200, page(home, today), screen.filled(home.known(), today));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(
      @PathParam("household") HouseholdId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    LocalDate shown = form.hidden("shown", Dates::read);
    long version = form.hidden("version", Long::parseLong);
    KnownHousehold home = households.getKnown(id, shown);
    if (home.view().version() != version) {
      return overtaken(id, form);
    }
    HouseholdFields.Read read = screen.fields(form, home.known()).read();
    RecordHousehold changed = read.household();
    LocalDate from = form.date("from").findDate().orElse(null);
    if (from == null || changed == null) {
      return screen.show(400, page(home, shown), read.form());
    }
    if (changed.equals(home.known())) {
      return screen.show(
          400,
          page(home, shown),
          read.form()
              .refused("Nothing is changed yet: change a field, or go back to the home’s page"));
    }
    try {
      households.change(id, version, from, home.known(), changed, Acceptances.of(form));
    } catch (Refused e) {
      return screen.show(
          422,
          page(home, shown).refusing(e.findings()),
          Acceptances.checked(read.form())
              .refused("A rule speaks against this. Read below what it says"));
    } catch (Conflict e) {
      return e.code().equals("local-id-taken")
          ? screen.show(
              409, page(home, shown), read.form().with("number", HouseholdForm.NUMBER_TAKEN))
          : overtaken(id, form);
    }
    return pages.done(
        "/households/" + id, unknown.after("What is known is recorded", changed.postcode()), from);
  }

  private Response overtaken(HouseholdId id, Form typed) {
    LocalDate today = businessDate.today();
    KnownHousehold now = households.getKnown(id, today);
    return screen.show(
        409,
        page(now, today),
        screen
            .fields(typed, now.known())
            .compared()
            .refused(
                "Somebody changed this household meanwhile, and nothing of yours is recorded yet."
                    + " Read what is recorded now, change what you typed where it is to stay, and"
                    + " record again"));
  }

  private HouseholdForm page(KnownHousehold home, LocalDate shown) {
    return HouseholdForm.of(home.view(), shown.toString(), access.maySeeAdopters());
  }
}
