package uk.kith.app.web.outside;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.app.web.AuthorityNames;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.LifeEvents;
import uk.kith.placements.api.PlacementCosts;
import uk.kith.placements.api.PlacementsOutside;
import uk.kith.placements.api.PlacementsOutside.OutsideView;
import uk.kith.placements.engine.outside.LocalOption;
import uk.kith.placements.engine.outside.OutsideReason;

/** The account of one placement outside the area, its reason and its cost. */
@Path("/placements-outside/{placement}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class OutsidePageResource {

  @Inject Pages pages;
  @Inject PlacementsOutside outside;
  @Inject PlacementCosts costs;
  @Inject LifeEvents life;
  @Inject Children children;
  @Inject Households households;
  @Inject LocalAuthority authority;
  @Inject BusinessDate businessDate;
  @Inject CurrentActor actor;

  @GET
  public Response show(@PathParam("placement") PlacementId id) {
    return show(200, id, Form.EMPTY);
  }

  @POST
  @Path("reason")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  public Response reason(
      @PathParam("placement") PlacementId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed).choose("why", OutsidePage.REASONS, "Choose why");
    if (!form.isValid()) {
      return show(400, id, form);
    }
    String explanation = form.value("explanation");
    outside.recordReason(
        id, OutsideReason.valueOf(form.value("why")), explanation.isEmpty() ? null : explanation);
    return pages.done("/placements-outside/" + id, "The reason is recorded");
  }

  @POST
  @Path("cost")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  public Response cost(
      @PathParam("placement") PlacementId id, MultivaluedMap<String, String> typed) {
    Form form = FeeFields.checked(Form.of(typed));
    Optional<LocalDate> from = form.date("from").findDate();
    if (from.isEmpty()) {
      form = form.with("from-day", "Enter the first day of this fee");
    }
    if (from.isEmpty() || !form.isValid()) {
      return show(400, id, form);
    }
    costs.record(id, FeeFields.find(form, from.get()).orElseThrow());
    return pages.done("/placements-outside/" + id, "The fee is recorded");
  }

  private Response show(int status, PlacementId id, Form form) {
    LocalDate today = businessDate.today();
    OutsideView view = outside.getOutside(id, today);
    Actor reader = actor.get();
    OutsidePage page =
        OutsidePageMaker.make(
            view,
            children.getChild(view.child(), today),
            homes(view, today),
            AuthorityNames.shortName(authority),
            life.of(id),
            reader.has(Role.PLACEMENT_OFFICER) || reader.has(Role.PANEL_ADVISER));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesOutside(
                pages.page(page.heading(), Section.CHILDREN, form), page, form))
        .build();
  }

  private Map<HouseholdId, HouseholdView> homes(OutsideView view, LocalDate today) {
    List<HouseholdId> ids =
        Stream.concat(
                Stream.ofNullable(view.household()),
                view.considered().stream().map(LocalOption::household))
            .distinct()
            .toList();
    return households.findHouseholds(ids, today).stream()
        .collect(Collectors.toMap(home -> home.snapshot().id(), Function.identity()));
  }
}
