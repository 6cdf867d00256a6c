package uk.kith.app.web.household;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.request.UnknownPostcodes;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.RecordHousehold;
import uk.kith.placements.api.Searches;

/** The page on which a household or home is recorded. */
@Path("/households/new")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
public class NewHouseholdPageResource {

  @Inject Pages pages;
  @Inject HouseholdFormScreen screen;
  @Inject Households households;
  @Inject UnknownPostcodes unknown;
  @Inject AccessPolicy access;
  @Inject Searches searches;
  @Inject Children children;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(
      @QueryParam("provider") @DefaultValue("") String provider,
      @QueryParam("search") @Nullable SearchId search,
      @QueryParam("kind") @DefaultValue("") String kind) {
    HouseholdForm page = HouseholdForm.ofNew(access.maySeeAdopters());
    Form first =
        search != null && !kind.isBlank()
            ? page.connected(kind, search, numbers(search))
            : provider.isBlank() && search == null
                ? page.begun(kind)
                : HouseholdForm.offered(provider.strip(), search);
    return screen.show(200, page, first);
  }

  private List<String> numbers(SearchId search) {
    return children.brief(searches.getSearch(search).children(), businessDate.today()).stream()
        .map(ChildBrief::localId)
        .filter(Objects::nonNull)
        .sorted()
        .toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(MultivaluedMap<String, String> typed) {
    HouseholdForm page = HouseholdForm.ofNew(access.maySeeAdopters());
    Form form = Form.of(typed);
    HouseholdFields.Read read = screen.fields(form, null).read();
    RecordHousehold household = read.household();
    if (household == null) {
      return screen.show(400, page, read.form());
    }
    HouseholdId id;
    try {
      id = households.record(household);
    } catch (Conflict e) {
      return screen.show(409, page, read.form().with("number", HouseholdForm.NUMBER_TAKEN));
    }
    return pages.done(
        form.value("search").isEmpty()
            ? "/households/" + id
            : "/searches/" + form.hidden("search", SearchId::of) + "/options",
        unknown.after("The home is recorded", household.postcode()),
        household.approvedFrom());
  }
}
