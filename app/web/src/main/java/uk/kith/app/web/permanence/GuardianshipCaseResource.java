package uk.kith.app.web.permanence;

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
import java.util.Set;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.court.Mistakes;
import uk.kith.court.api.GuardianshipCases;
import uk.kith.court.api.GuardianshipView;
import uk.kith.court.engine.guardianship.Applicant;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.Heading;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.GuardianshipId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;

/** The page of a case towards special guardianship or child arrangements, and its forms. */
@Path(GuardianshipList.HREF + "/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.REVIEWING_OFFICER
})
public class GuardianshipCaseResource {

  @Inject Pages pages;
  @Inject GuardianshipCases cases;
  @Inject Children children;
  @Inject BusinessDate businessDate;
  @Inject CurrentActor actor;

  @GET
  public Response show(@PathParam("id") GuardianshipId id) {
    return show(200, id, Form.EMPTY);
  }

  @POST
  @Path("step")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
  public Response step(@PathParam("id") GuardianshipId id, MultivaluedMap<String, String> typed) {
    Form form = checked(Form.of(typed));
    Optional<LocalDate> on = form.date("done-on").findDate();
    if (on.isEmpty() || !form.isValid()) {
      return show(400, id, form);
    }
    try {
      cases.record(
          id,
          form.hidden("step", CaseStep::valueOf),
          on.get(),
          form.date("report-by").findDate().orElse(null),
          version(form));
    } catch (Conflict e) {
      return show(409, id, form.overtaken().with("step", String.valueOf(e.getMessage())));
    } catch (Invalid e) {
      return show(400, id, form.with("step", String.valueOf(e.getMessage())));
    }
    return pages.done(href(id), "It is recorded", on.get());
  }

  /** A step as it was typed, with what is wrong: no day that somebody typed is passed over. */
  static Form checked(Form form) {
    Form all = form;
    if (form.value("step").isEmpty()) {
      all = all.with("step", "Choose what was done");
    }
    if (form.date("done-on").findDate().isEmpty()) {
      all = all.with("done-on-day", "Enter when it was done");
    }
    boolean typed = !form.date("report-by").isEmpty();
    boolean unknown = form.date("report-by").findDate().isEmpty();
    if (form.has("step", CaseStep.REPORT_DIRECTED.name()) && unknown) {
      return all.with("report-by-day", "Enter the day by which the court wants the report");
    }
    if (!typed || form.value("step").isEmpty()) {
      return all;
    }
    if (!form.hidden("step", CaseStep::valueOf).mayTellReportDay()) {
      return all.with(
          "report-by-day",
          "Leave it empty, or choose that the court directed the report or asked for it");
    }
    return unknown
        ? all.with("report-by-day", "Enter the day by which the court wants the report")
        : all;
  }

  @POST
  @Path("report")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
  public Response write(@PathParam("id") GuardianshipId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    List<Heading> headings = form.hiddenOnes("headings", Heading::valueOf);
    if (headings.isEmpty()) {
      form = form.with("headings", "Choose at least one heading");
    }
    Optional<LocalDate> on = form.date("written-on").findDate();
    if (on.isEmpty()) {
      form = form.with("written-on-day", "Enter from which day it has content");
    }
    if (on.isEmpty() || !form.isValid()) {
      return show(400, id, form);
    }
    try {
      cases.write(id, headings, on.get(), version(form));
    } catch (Conflict e) {
      return show(409, id, form.overtaken().with("headings", String.valueOf(e.getMessage())));
    } catch (Invalid e) {
      return show(400, id, form.with("written-on-day", String.valueOf(e.getMessage())));
    }
    return pages.done(href(id), "The report’s headings are recorded", on.get());
  }

  @POST
  @Path("carer")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
  public Response describe(
      @PathParam("id") GuardianshipId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    Optional<LocalDate> since = form.date("carer-since").findDate();
    if (since.isEmpty() && !form.date("carer-since").isEmpty()) {
      form = form.with("carer-since-day", "Enter since when, or leave it empty");
    }
    Optional<LocalDate> until = form.date("carer-until").findDate();
    if (until.isEmpty() && !form.date("carer-until").isEmpty()) {
      form = form.with("carer-until-day", "Enter until when, or leave it empty");
    } else if (until.isPresent() && since.isEmpty()) {
      form = form.with("carer-since-day", "Enter also since when");
    } else if (until.isPresent() && until.get().isBefore(since.orElseThrow())) {
      form = form.with("carer-until-day", "It ended before it began");
    }
    Optional<LocalDate> on = form.date("carer-on").findDate();
    if (on.isEmpty()) {
      form = form.with("carer-on-day", "Enter from which day this holds");
    }
    if (on.isEmpty() || !form.isValid()) {
      return show(400, id, form);
    }
    Set<String> holds = Set.copyOf(form.values("carer"));
    Applicant applicant =
        new Applicant(
            holds.contains("guardian"),
            holds.contains("foster"),
            holds.contains("relative"),
            since.map(first -> List.of(new DateRange(first, until.orElse(null)))).orElse(List.of()),
            holds.contains("named"),
            holds.contains("named-consent"),
            holds.contains("in-care"),
            holds.contains("authority-consents"),
            holds.contains("parents-consent"));
    try {
      cases.describe(id, applicant, on.get(), version(form));
    } catch (Conflict e) {
      return show(409, id, form.overtaken().with("carer", String.valueOf(e.getMessage())));
    }
    return pages.done(href(id), "What decides on the ground is recorded", on.get());
  }

  @POST
  @Path("mistakes")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
  public Response takeBack(
      @PathParam("id") GuardianshipId id, MultivaluedMap<String, String> typed) {
    Form form = Mistakes.checked(Form.of(typed));
    if (!form.isValid()) {
      return show(400, id, form);
    }
    ChildId child = cases.getCase(id, businessDate.today()).child();
    try {
      cases.takeBack(id, Mistakes.read(form), version(form));
    } catch (Conflict e) {
      return show(409, id, Mistakes.refused(form, e));
    }
    boolean stands =
        cases.ofChild(child, businessDate.today()).stream().anyMatch(each -> each.id().equals(id));
    return pages.done(
        stands ? href(id) : "/children/" + child + "/permanence",
        stands ? "It is taken back" : "The case is taken back as a whole");
  }

  /** Of the case when the page was made. */
  private static Long version(Form form) {
    return form.hidden("version", Long::valueOf);
  }

  /** Where a case is shown, and what is done in it recorded. */
  public static String href(GuardianshipId id) {
    return GuardianshipList.HREF + "/" + id;
  }

  private Response show(int status, GuardianshipId id, Form form) {
    LocalDate today = businessDate.today();
    GuardianshipView view = cases.getCase(id, today);
    ChildBrief child =
        children.brief(List.of(view.child()), today).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound(id));
    Actor reader = actor.get();
    GuardianshipPage page =
        GuardianshipPage.of(
            view,
            child,
            reader.has(Role.COURT_OFFICER) || reader.has(Role.REVIEWING_OFFICER),
            reader.has(Role.COURT_OFFICER));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesGuardianship(
                pages.page(page.heading(), Section.PERMANENCE, form),
                page,
                Mistakes.of(
                    href(id) + "/mistakes",
                    view.version(),
                    cases.recorded(id),
                    each -> "",
                    page.mayRecord(),
                    "Where care has ended by an order that is taken back, the end of the placement"
                        + " stays as it is recorded there."),
                form))
        .build();
  }
}
