package uk.kith.app.web.court;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.casesystem.ToldSections;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.BeforeCourtCorrections;
import uk.kith.court.api.PreProceedingsRegister;
import uk.kith.court.api.PreProceedingsView;
import uk.kith.court.api.PreProceedingsView.ChildBeforeCourt;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.court.engine.gateway.GatewayPolicy;
import uk.kith.court.engine.gateway.Step;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PreProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildView;

/** The page of a family's pre-proceedings, and the forms that record what was done. */
@Path("/pre-proceedings/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class BeforeCourtResource {

  @Inject Pages pages;
  @Inject PreProceedingsRegister register;
  @Inject BeforeCourtCorrections corrections;
  @Inject NamedLines named;
  @Inject ToldSections told;
  @Inject GatewayPolicy policy;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(@PathParam("id") PreProceedingsId id) {
    return show(200, id, Form.EMPTY);
  }

  @POST
  @Path("letter")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles(Role.COURT_OFFICER)
  public Response letter(
      @PathParam("id") PreProceedingsId id, MultivaluedMap<String, String> typed) {
    return step(
        id,
        BeforeCourtForms.checkedLetter(Form.of(typed)),
        "letter",
        BeforeCourtForms::letter,
        "The letter is recorded");
  }

  @POST
  @Path("meeting")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles(Role.COURT_OFFICER)
  public Response meeting(
      @PathParam("id") PreProceedingsId id, MultivaluedMap<String, String> typed) {
    return step(
        id,
        BeforeCourtForms.checkedMeeting(Form.of(typed)),
        "meeting",
        form -> BeforeCourtForms.step(form, "meeting-kind", "meeting-on"),
        "The meeting is recorded");
  }

  @POST
  @Path("review")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles(Role.COURT_OFFICER)
  public Response review(
      @PathParam("id") PreProceedingsId id, MultivaluedMap<String, String> typed) {
    return step(
        id,
        BeforeCourtForms.checkedReview(Form.of(typed)),
        "review",
        form -> Step.of(Step.Kind.REVIEW, form.date("review-on").findDate().orElseThrow()),
        "The review is recorded");
  }

  @POST
  @Path("outcome")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles(Role.COURT_OFFICER)
  public Response outcome(
      @PathParam("id") PreProceedingsId id, MultivaluedMap<String, String> typed) {
    return step(
        id,
        BeforeCourtForms.checkedOutcome(Form.of(typed)),
        "outcome",
        form -> BeforeCourtForms.step(form, "outcome-kind", "outcome-on"),
        "The outcome is recorded");
  }

  @POST
  @Path("offer")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles(Role.COURT_OFFICER)
  public Response offer(
      @PathParam("id") PreProceedingsId id, MultivaluedMap<String, String> typed) {
    Form form = BeforeCourtForms.checkedOffer(Form.of(typed));
    if (!form.isValid()) {
      return show(400, id, form);
    }
    FamilyMeeting meeting = BeforeCourtForms.offer(form);
    return recorded(
        id,
        form,
        "offer-on",
        version ->
            register.recordFamilyMeeting(
                id, BeforeCourtForms.chosen(form, "offer"), meeting, version),
        meeting.offeredOn() == null ? businessDate.today() : meeting.offeredOn(),
        "The offer is recorded");
  }

  @POST
  @Path("mistakes")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedRoles(Role.COURT_OFFICER)
  public Response takeBack(
      @PathParam("id") PreProceedingsId id, MultivaluedMap<String, String> typed) {
    Form form = Mistakes.checked(Form.of(typed));
    if (!form.isValid()) {
      return show(400, id, form);
    }
    try {
      corrections.takeBack(id, Mistakes.read(form), form.hidden("version", Long::valueOf));
    } catch (Conflict e) {
      return show(409, id, Mistakes.refused(form, e));
    }
    return pages.done(
        corrections.recorded(id).entries().isEmpty()
            ? "/pre-proceedings"
            : "/pre-proceedings/" + id,
        "It is taken back");
  }

  private Response step(
      PreProceedingsId id,
      Form form,
      String prefix,
      Function<Form, Step> read,
      String confirmation) {
    if (!form.isValid()) {
      return show(400, id, form);
    }
    Step step = read.apply(form);
    String field = step.kind() == Step.Kind.LETTER ? "letter-sent" : prefix + "-on";
    return recorded(
        id,
        form,
        field,
        version -> register.record(id, BeforeCourtForms.chosen(form, prefix), step, version),
        step.on(),
        confirmation);
  }

  private Response recorded(
      PreProceedingsId id,
      Form form,
      String field,
      Consumer<Long> command,
      LocalDate on,
      String confirmation) {
    try {
      command.accept(form.hidden("version", Long::valueOf));
    } catch (Conflict e) {
      return show(409, id, form.overtaken().with(field + "-day", String.valueOf(e.getMessage())));
    } catch (Invalid e) {
      boolean held = e.errors().stream().anyMatch(each -> each.field().equals("heldOn"));
      return show(
          400,
          id,
          form.with((held ? "offer-held" : field) + "-day", String.valueOf(e.getMessage())));
    }
    return pages.done("/pre-proceedings/" + id, confirmation, on);
  }

  private Response show(int status, PreProceedingsId id, Form form) {
    LocalDate today = businessDate.today();
    PreProceedingsView view = register.getPreProceedings(id, today);
    Map<ChildId, ChildView> found =
        named.find(view.children().stream().map(ChildBeforeCourt::child).toList(), today);
    Map<ChildId, String> names = names(view, found);
    BeforeCourtPage page =
        BeforeCourtMaker.make(view, found, policy, actor.get().has(Role.COURT_OFFICER));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesBeforeCourt(
                pages.page(page.heading(), Section.COURT, form),
                page,
                told.beforeCourt(names),
                Mistakes.of(
                    page.href() + "/mistakes",
                    view.version(),
                    corrections.recorded(id),
                    child -> names.getOrDefault(child, "a child whose start was taken back"),
                    page.forms() != null,
                    "With an outcome the pre-proceedings are open again. What the case system told"
                        + " is corrected there."),
                form))
        .build();
  }

  /** In the order of the page. */
  private static Map<ChildId, String> names(
      PreProceedingsView view, Map<ChildId, ChildView> children) {
    Map<ChildId, String> names = new LinkedHashMap<>();
    for (ChildBeforeCourt each : view.children()) {
      ChildView child = children.get(each.child());
      if (child != null) {
        names.put(each.child(), Words.name(child));
      }
    }
    return names;
  }
}
