package uk.kith.app.web.adoption;

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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.AdoptionBoard;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.api.FamilyFinding;
import uk.kith.matching.engine.adoption.FamilyStep;
import uk.kith.matching.engine.adoption.Preferences;
import uk.kith.matching.engine.adoption.UpTo;
import uk.kith.matching.engine.adoption.Willingness;
import uk.kith.placements.api.LifeEvents;
import uk.kith.placements.api.LifeEvents.RecordEvent;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.ssda903.Adopters;

/** The page of a family of adopters, and what is recorded of it. */
@Path(FamilyList.ADDRESS + "/{family}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PANEL_ADVISER)
public class FamilyPageResource {

  private static final String RANGE =
      "Enter both ends of what they prefer, and a stretch that goes beyond them";

  @Inject Pages pages;
  @Inject AdoptionBoard board;
  @Inject FamilyFinding finding;
  @Inject LifeEvents events;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(@PathParam("family") HouseholdId family) {
    return show(200, family, Form.EMPTY);
  }

  @POST
  @Path("step")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response step(
      @PathParam("family") HouseholdId family, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed).require("step", "Choose what was done");
    Optional<LocalDate> on = form.date("done").findDate();
    if (on.isEmpty()) {
      form = form.with("done-day", "Enter when it was done");
    }
    if (on.isEmpty() || !form.isValid()) {
      return show(400, family, form);
    }
    try {
      finding.record(family, form.hidden("step", FamilyStep::valueOf), on.get(), null);
    } catch (Invalid e) {
      return show(400, family, form.with("done-day", String.valueOf(e.getMessage())));
    }
    return pages.done(FamilyList.ADDRESS + "/" + family, "It is recorded", on.get());
  }

  /** A step of their way to approval, kept in the household's record. */
  @POST
  @Path("way")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response way(
      @PathParam("family") HouseholdId family, MultivaluedMap<String, String> typed) {
    List<Choice> steps =
        Stream.concat(FamilyPage.WAY.stream(), FamilyPage.AFTER_APPROVAL.stream()).toList();
    Form form = Form.of(typed).choose("way", steps, "Choose how far they have come");
    LifeEvent event = form.isValid() ? form.hidden("way", LifeEvent::valueOf) : null;
    if (event != null && event.isDecisionOnAdopters()) {
      form = form.require("way-by", "Say who decided: name and office");
    }
    if (event == LifeEvent.ADOPTER_STAGE_ONE_EXPLAINED
        || event == LifeEvent.ADOPTER_STAGE_TWO_EXPLAINED) {
      form = form.require("way-why", "Say the good reason for the longer stage");
    }
    if (event != null && event.isAgainstAdopters()) {
      form = form.require("way-why", "Say the decision maker’s reasons");
    }
    Optional<LocalDate> on = form.date("came").findDate();
    if (on.isEmpty()) {
      form = form.with("came-day", "Enter when it was");
    }
    if (on.isEmpty() || event == null || !form.isValid()) {
      return show(400, family, form);
    }
    LifeDetails details =
        event.takes(LifeDetails.Part.OFFICER)
            ? LifeDetails.by(AdoptionChildResource.text(form, "way-by"))
            : LifeDetails.NONE;
    try {
      events.record(
          new RecordEvent(
              family,
              event,
              on.get(),
              details,
              AdoptionChildResource.text(form, "way-why"),
              AdoptionChildResource.acceptance(form, "accept-reason")));
    } catch (Invalid e) {
      return show(400, family, form.with("came-day", String.valueOf(e.getMessage())));
    } catch (Refused e) {
      return show(
          422,
          family,
          form.with(
              "accept-reason",
              "Rules speak against it: say why it is recorded all the same, or go back"),
          AdoptionWords.findings(e.findings()));
    }
    return pages.done(FamilyList.ADDRESS + "/" + family, "It is recorded", on.get());
  }

  /** Who adopts, from the day on which it was recorded. */
  @POST
  @Path("adopters")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response adopters(
      @PathParam("family") HouseholdId family, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed).require("adopters", "Choose who adopts");
    if (!form.isValid()) {
      return show(400, family, form);
    }
    LocalDate today = businessDate.today();
    Adopters who = form.hidden("adopters", Adopters::valueOf);
    finding.record(family, FamilyStep.WHO_ADOPTS, today, who.name());
    return pages.done(FamilyList.ADDRESS + "/" + family, "Who adopts is recorded", today);
  }

  /** Ethnicity and disability of each adopter, as they say; what is left alone stays. */
  @POST
  @Path("about")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response about(
      @PathParam("family") HouseholdId family, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    LocalDate today = businessDate.today();
    boolean any = false;
    for (Map.Entry<FamilyStep, String> asked : FamilyPage.ASKED.entrySet()) {
      String answer = form.value(asked.getValue());
      if (asked.getKey().answers().contains(answer)) {
        finding.record(family, asked.getKey(), today, answer);
        any = true;
      }
    }
    if (!any) {
      return show(
          400, family, form.with(FamilyPage.ASKED.values().iterator().next(), "Choose an answer"));
    }
    return pages.done(FamilyList.ADDRESS + "/" + family, "It is recorded", today);
  }

  /** What they would accept, and how far they would stretch: all of it at once. */
  @POST
  @Path("preferences")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response preferences(
      @PathParam("family") HouseholdId family, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    for (String range : List.of("ages", "number")) {
      for (String end : List.of("-least", "-most", "-least-stretch", "-most-stretch")) {
        String field = range + end;
        if (!form.value(field).isEmpty() && form.findNumber(field).isEmpty()) {
          form = form.with(field, "Enter a whole number");
        }
      }
    }
    if (!form.isValid()) {
      return show(400, family, form);
    }
    LocalDate today = businessDate.today();
    Optional<UpTo> ages = range(form, "ages");
    Optional<UpTo> number = range(form, "number");
    if (ages.isEmpty() || number.isEmpty()) {
      String field = ages.isEmpty() ? "ages-least" : "number-least";
      return show(400, family, form.with(field, RANGE));
    }
    Map<NeedKind, Willingness> needs = new EnumMap<>(NeedKind.class);
    for (NeedKind kind : NeedKind.values()) {
      if (!form.value(FamilyPage.field(kind)).isEmpty()) {
        needs.put(kind, form.hidden(FamilyPage.field(kind), Willingness::valueOf));
      }
    }
    finding.prefer(family, today, new Preferences(ages.get(), number.get(), needs));
    return pages.done(
        FamilyList.ADDRESS + "/" + family, "What they would accept is recorded", today);
  }

  /** Empty when the numbers are no range with a stretch beyond it. */
  private static Optional<UpTo> range(Form form, String name) {
    try {
      return Optional.of(
          new UpTo(
              form.findNumber(name + "-least").orElse(null),
              form.findNumber(name + "-most").orElse(null),
              form.findNumber(name + "-least-stretch").orElse(null),
              form.findNumber(name + "-most-stretch").orElse(null)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Response show(int status, HouseholdId id, Form form) {
    return show(status, id, form, List.of());
  }

  private Response show(int status, HouseholdId id, Form form, List<FindingView> against) {
    LocalDate today = businessDate.today();
    AdoptiveFamilyView family = board.getFamily(id, today);
    FamilyPage page = FamilyPage.of(family, today);
    Form said = status == 200 ? Form.prefilled(FamilyPage.said(family.preferences())) : form;
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesAdoptionFamily(
                pages.page(page.name(), Section.ADOPTION, form),
                page,
                FamilyWay.of(events.of(id), today),
                against,
                said))
        .build();
  }
}
