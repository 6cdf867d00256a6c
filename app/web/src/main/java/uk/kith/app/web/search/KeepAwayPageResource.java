package uk.kith.app.web.search;

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
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.app.web.request.ChildNumbers;
import uk.kith.app.web.request.SafetyForm;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.EndKeepAway;
import uk.kith.placements.api.KeepAway;

/**
 * Whom and what to keep a child away from: a page of its own, by need, each look audited, never
 * printed. A placement officer adds to it and ends what is not needed any more.
 */
@Path("/children/{child}/keep-away")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class KeepAwayPageResource {

  @Inject Pages pages;
  @Inject Children children;
  @Inject ChildNumbers numbers;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  /** Whether somebody may open the page. */
  public static boolean opensFor(Actor reader) {
    return Stream.of(
            Role.PLACEMENT_OFFICER, Role.APPROVER, Role.SUPERVISING_WORKER, Role.REVIEWING_OFFICER)
        .anyMatch(reader::has);
  }

  @GET
  public Response show(@PathParam("child") ChildId id) {
    LocalDate today = businessDate.today();
    Map<String, String> days = new HashMap<>();
    for (TypedDate.Part part : TypedDate.of(today).parts()) {
      days.put("from-" + part.name(), part.typed());
      days.put("ended-" + part.name(), part.typed());
    }
    return show(200, id, Form.prefilled(days));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public Response add(@PathParam("child") ChildId id, MultivaluedMap<String, String> typed) {
    SafetyForm.Read read = SafetyForm.read(Form.of(typed));
    SafetyForm.Safety safety = read.safety();
    Form form = read.form();
    if (form.isValid() && safety.isEmpty()) {
      form = form.with("avoid-places", "Enter a place, a child, people or schools");
    }
    LocalDate from = form.date("from").findDate().orElse(null);
    if (from == null) {
      form = form.with("from-day", "Enter the day from which it is so");
    }
    if (from == null || !form.isValid()) {
      return show(400, id, form);
    }
    try {
      Set<ChildId> apart = new HashSet<>();
      safety.numbers().forEach(number -> apart.add(numbers.get("avoid-children", number)));
      children.keepAway(
          id, from, new KeepAway(safety.places(), apart, safety.people(), safety.schools()));
    } catch (Invalid e) {
      return show(400, id, form.with("avoid-children", String.valueOf(e.getMessage())));
    }
    return pages.done("/children/" + id + "/keep-away", "It is recorded", from);
  }

  @POST
  @Path("ended")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public Response end(@PathParam("child") ChildId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    EndKeepAway ended = KeepAwayPage.ended(form);
    if (ended.isEmpty()) {
      form = form.with("end", "Mark what is not needed any more");
    }
    LocalDate from = form.date("ended").findDate().orElse(null);
    if (from == null) {
      form = form.with("ended-day", "Enter the day from which it ends");
    }
    if (from == null || !form.isValid()) {
      return show(400, id, form);
    }
    children.endKeepAway(id, from, ended);
    return pages.done("/children/" + id + "/keep-away", "It is ended", from);
  }

  private Response show(int status, ChildId id, Form form) {
    LocalDate today = businessDate.today();
    ChildView child = children.getChild(id, today);
    KeepAwayPage page =
        KeepAwayPage.of(
            child,
            children.peopleToKeepAwayFrom(child.id(), today),
            children.findChildren(child.snapshot().compatibility().apartFrom(), today),
            actor.get().has(Role.PLACEMENT_OFFICER));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesKeepAway(
                pages.page(
                    "Whom and what to keep " + page.name() + " away from", Section.CHILDREN, form),
                page,
                form))
        .build();
  }
}
