package uk.kith.app.web.permanence;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.PermanenceRegister;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.api.ReviewCalendar;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.PermanenceStep;
import uk.kith.court.engine.permanence.ReturnHorizon;
import uk.kith.court.engine.permanence.ReviewReason;
import uk.kith.court.engine.permanence.ReviewRequest;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;

/** A child's way to permanence: every route, the plan, what was done, and reviews. */
@Path("/children/{child}/permanence")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.REVIEWING_OFFICER
})
public class ChildPermanenceResource {

  @Inject Pages pages;
  @Inject PermanenceRegister register;
  @Inject ReviewCalendar calendar;
  @Inject ChildPermanenceShown shown;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(@PathParam("child") ChildId id) {
    return shown.show(200, id, Form.EMPTY);
  }

  @GET
  @Path("{route}")
  @AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
  public JteModel ask(@PathParam("child") ChildId id, @PathParam("route") Route route) {
    PermanenceView view = register.getPermanence(id, businessDate.today());
    return form(view, route, RoutePage.prefilled(view.proposed(route)));
  }

  @POST
  @Path("{route}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
  public Response mark(
      @PathParam("child") ChildId id,
      @PathParam("route") Route route,
      MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed).choose("status", RoutePage.STATUSES, "Choose how the route stands");
    String reason = form.value("reason");
    if (form.has("status", RouteStatus.RULED_OUT.name()) && reason.isEmpty()) {
      form = form.with("reason", "Say why the route is ruled out");
    }
    Optional<LocalDate> on = form.date("on").findDate();
    if (on.isEmpty()) {
      form = form.with("on-day", "Enter from which day this holds");
    }
    if (on.isEmpty() || !form.isValid()) {
      return Response.status(400).entity(form(id, route, form)).build();
    }
    String when = form.value("horizon");
    String relative = form.value("relative");
    RouteMark mark =
        new RouteMark(
            route,
            RouteStatus.valueOf(form.value("status")),
            on.get(),
            reason.isEmpty() ? null : reason,
            route != Route.RETURN_HOME || when.isEmpty()
                ? null
                : form.hidden("horizon", ReturnHorizon::valueOf),
            !RouteMark.takesRelative(route) || relative.isEmpty()
                ? null
                : Boolean.valueOf(relative));
    try {
      register.mark(id, List.of(mark), form.hidden("version", Long::valueOf));
    } catch (Conflict e) {
      Form again = form.overtaken().refused(String.valueOf(e.getMessage()));
      return Response.status(409).entity(form(id, route, again)).build();
    }
    return pages.done("/children/" + id + "/permanence", route.words() + " is recorded", on.get());
  }

  @POST
  @Path("record/plan")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
  public Response plan(@PathParam("child") ChildId id, MultivaluedMap<String, String> typed) {
    Form form =
        Form.of(typed)
            .choose("primary", ChildPermanencePage.ROUTES, "Choose the route that comes first");
    Optional<LocalDate> on = form.date("plan").findDate();
    if (on.isEmpty()) {
      form = form.with("plan-day", "Enter from which day the plan holds");
    }
    if (on.isEmpty() || !form.isValid()) {
      return shown.show(400, id, form);
    }
    String without = form.value("without");
    register.plan(
        id,
        new PermanencePlan(
            on.get(),
            Route.valueOf(form.value("primary")),
            form.has("pathway", "true"),
            without.isEmpty() ? null : without));
    return pages.done("/children/" + id + "/permanence", "The plan is recorded", on.get());
  }

  @POST
  @Path("record/step")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
  public Response step(@PathParam("child") ChildId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed).choose("step", ChildPermanencePage.STEPS, "Choose what was done");
    Optional<LocalDate> on = form.date("done-on").findDate();
    if (on.isEmpty()) {
      form = form.with("done-on-day", "Enter when it was done");
    }
    if (on.isEmpty() || !form.isValid()) {
      return shown.show(400, id, form);
    }
    String note = form.value("note");
    try {
      register.record(
          id, PermanenceStep.valueOf(form.value("step")), on.get(), note.isEmpty() ? null : note);
    } catch (Invalid e) {
      return shown.show(400, id, form.with("done-on-day", String.valueOf(e.getMessage())));
    }
    return pages.done("/children/" + id + "/permanence", "It is recorded", on.get());
  }

  @POST
  @Path("record/review")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
  public Response review(@PathParam("child") ChildId id, MultivaluedMap<String, String> typed) {
    Form form =
        Form.of(typed)
            .choose(
                "review-reason",
                ChildPermanencePage.REVIEW_REASONS,
                "Choose why the review is to be earlier");
    Optional<LocalDate> asked = form.date("review-asked").findDate();
    Optional<LocalDate> by = form.date("review-by").findDate();
    if (asked.isEmpty()) {
      form = form.with("review-asked-day", "Enter when it was asked for");
    }
    if (by.isEmpty()) {
      form = form.with("review-by-day", "Enter the day by which it is to be held");
    } else if (asked.isPresent() && by.get().isBefore(asked.get())) {
      form = form.with("review-by-day", "It cannot be held before it was asked for");
    }
    if (asked.isEmpty() || by.isEmpty() || !form.isValid()) {
      return shown.show(400, id, form);
    }
    String note = form.value("review-note");
    try {
      calendar.request(
          id,
          new ReviewRequest(
              ReviewReason.valueOf(form.value("review-reason")), asked.get(), by.get()),
          note.isEmpty() ? null : note);
    } catch (Invalid e) {
      return shown.show(400, id, form.with("review-asked-day", String.valueOf(e.getMessage())));
    }
    return pages.done(
        "/children/" + id + "/permanence", "The earlier review is asked for", asked.get());
  }

  private JteModel form(ChildId id, Route route, Form form) {
    return form(register.getPermanence(id, businessDate.today()), route, form);
  }

  private JteModel form(PermanenceView view, Route route, Form form) {
    RoutePage page =
        RoutePage.of(
            "/children/" + view.child().id(),
            Names.of(view.child()),
            route,
            view.proposed(route),
            view.version());
    return Pages.TEMPLATES.pagesRoute(
        pages.page(page.heading(), Section.PERMANENCE, form), page, form);
  }
}
