package uk.kith.app.web.child;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.LegalStatuses;
import uk.kith.app.web.Pages;
import uk.kith.app.web.PlacementTypes;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.child.NamedHome.Named;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.search.Acceptances;
import uk.kith.app.web.search.StartRights;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Placements;

/** Records by hand where a child lives or lived: what happened outside a search. */
@Path("/children/{child}/placements/new")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class NewPlacementPageResource {

  @Inject Pages pages;
  @Inject Children children;
  @Inject NamedHome homes;
  @Inject Placements placements;
  @Inject AccessPolicy access;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(@PathParam("child") ChildId id) {
    return show(200, child(id), Form.EMPTY, List.of(), List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(@PathParam("child") ChildId id, MultivaluedMap<String, String> typed) {
    ChildView child = child(id);
    Form typedForm = Form.of(typed);
    Named named =
        homes.named(NewPlacementForm.checked(typedForm, types(typedForm)), day(typedForm, "start"));
    Form form = named.form();
    LocalDate first = day(form, "start");
    List<ChildView> moving = goingOn(form, child, first);
    form = StartRights.checked(form, moving, first);
    if (!form.isValid()) {
      return show(400, child, form, named.found(), List.of());
    }
    try {
      placements.record(
          NewPlacementForm.read(form, child.id(), named.home()),
          StartRights.of(form, moving).get(child.id()));
    } catch (Refused e) {
      return show(
          422,
          child,
          form.refused("Rules speak against this. Read below what they say"),
          named.found(),
          e.findings());
    } catch (Conflict e) {
      return show(
          409, child, form.refused(String.valueOf(e.getMessage())), named.found(), List.of());
    } catch (Invalid e) {
      return show(
          400, child, form.refused(String.valueOf(e.getMessage())), named.found(), List.of());
    }
    return pages.done(
        "/children/" + child.id() + "/placements",
        "The placement is recorded",
        form.date("start").findDate().orElseThrow());
  }

  /**
   * R-DATA-05: who stays is asked of, as the child is on the first day; what is over is history.
   */
  private List<ChildView> goingOn(Form form, ChildView child, LocalDate first) {
    return form.date("end").isEmpty()
        ? children.findChildren(List.of(child.id()), first)
        : List.of();
  }

  private LocalDate day(Form form, String field) {
    return form.date(field).findDate().orElse(businessDate.today());
  }

  private List<Choice> types(Form form) {
    return PlacementTypes.on(day(form, "start"), access.maySeeAdopters());
  }

  private ChildView child(ChildId id) {
    return children.getChild(id, businessDate.today());
  }

  private Response show(
      int status, ChildView child, Form form, List<HouseholdView> found, List<Finding> refusing) {
    List<Choice> types = new ArrayList<>(List.of(Choice.of("", "Choose a kind")));
    types.addAll(types(form));
    NewPlacementPage page =
        new NewPlacementPage(
            "/children/" + child.id(),
            Words.fullName(child),
            facts(child),
            types,
            LeavePage.endingsOn(day(form, "end")),
            NamedHome.choices(found),
            lives(child),
            StartRights.asked(goingOn(form, child, day(form, "start"))),
            StartRights.statuses(day(form, "start")),
            Acceptances.views(refusing),
            Acceptances.choices(refusing),
            "/searches/new?child=" + child.id());
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesNewPlacement(
                pages.page("Record a placement", Section.CHILDREN, form), page, form))
        .build();
  }

  private static List<Fact> facts(ChildView child) {
    return List.of(
        Fact.of("Age", Words.age(child)),
        Fact.of(
            "Legal status",
            Objects.requireNonNullElse(
                LegalStatuses.words(child.legalStatus()), "None is recorded")),
        Fact.of("Lives now", Objects.requireNonNullElse(lives(child), "No placement is recorded")));
  }

  private static @Nullable String lives(ChildView child) {
    ChildView.CurrentPlacement lives = child.placement();
    return lives == null
        ? null
        : PlacementTypes.words(lives.type()) + ", since " + Dates.day(lives.start());
  }
}
