package uk.kith.app.web.household;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import uk.kith.app.web.AuthorityNames;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Lists;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.engine.HouseholdKind;

/** The list of households and homes, and the page of one. */
@Path("/households")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class HouseholdsPageResource {
  @Inject Pages pages;
  @Inject Households households;
  @Inject AccessPolicy access;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    String text = form.value("text");
    HouseholdFilter filter =
        new HouseholdFilter(
            form.has("places", "vacant"),
            Arrays.stream(HouseholdKind.values())
                .filter(kind -> form.has("kind", kind.name()))
                .findFirst()
                .orElse(null),
            form.has("whose", "mine") ? actor.get().name() : null,
            null,
            text.isEmpty() ? null : text);
    LocalDate today = businessDate.today();
    return Pages.TEMPLATES.pagesList(
        pages.page("Households", Section.HOUSEHOLDS),
        Lists.households(
            households.listHouseholds(filter, today, page, ListPage.ROWS),
            form,
            today,
            AuthorityNames.shortName(authority),
            access.maySeeAdopters()));
  }

  @GET
  @Path("{id}")
  public JteModel one(@PathParam("id") HouseholdId id) {
    LocalDate today = businessDate.today();
    HouseholdView view = households.getHousehold(id, today);
    Actor reader = actor.get();
    boolean mayConfirm =
        (reader.has(Role.SUPERVISING_WORKER) || reader.has(Role.PLACEMENT_OFFICER))
            && access.mayKeepPlaces(view.supervisingWorker());
    return Pages.TEMPLATES.pagesHousehold(
        pages.page(view.name(), Section.HOUSEHOLDS),
        new HouseholdPageMaker(view, today, AuthorityNames.shortName(authority))
            .make(households.history(id), mayConfirm));
  }

  @POST
  @Path("{id}/confirm")
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.SUPERVISING_WORKER})
  public Response confirm(@PathParam("id") HouseholdId id) {
    LocalDate today = businessDate.today();
    households.confirmPlaces(id, today);
    return pages.done(
        "/households/" + id, "The places are confirmed as they stand on " + Dates.day(today));
  }
}
