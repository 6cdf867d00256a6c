package uk.kith.app.web.adoption;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.child.NamedHome;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.PermanenceRegister;
import uk.kith.court.api.PermanenceView;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.AdoptionBoard;
import uk.kith.matching.api.AdoptionChildView;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.api.FamilyFinding;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.PlacementCodes;

/** The page of a child on the way to adoption, and the forms of the child itself. */
@Path(AdoptionWords.HREF + "/children/{child}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PANEL_ADVISER)
public class AdoptionChildResource {

  @Inject Pages pages;
  @Inject AdoptionBoard board;
  @Inject PermanenceRegister permanence;
  @Inject FamilyFinding finding;
  @Inject Children children;
  @Inject NamedHome homes;
  @Inject CarersField carers;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(
      @PathParam("child") ChildId child,
      @QueryParam(AdoptionChildPage.STEPS) @DefaultValue("") String steps) {
    return show(200, child, Form.EMPTY, List.of(), List.of(), steps.equals(AdoptionChildPage.ALL));
  }

  /** Family finding begins, for this child or for brothers and sisters together. */
  @POST
  @Path("begin")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response begin(@PathParam("child") ChildId child, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    Optional<LocalDate> on = form.date("began").findDate();
    if (on.isEmpty()) {
      return show(400, child, form.with("began-day", "Enter when family finding began"));
    }
    try {
      List<ChildId> together = new ArrayList<>(List.of(child));
      together.addAll(form.hiddenOnes("with", ChildId::of));
      finding.start(new FamilyFinding.Start(together, null, on.get()));
    } catch (Conflict e) {
      return show(409, child, form.with("began-day", String.valueOf(e.getMessage())));
    } catch (Invalid e) {
      return show(400, child, form.with("began-day", String.valueOf(e.getMessage())));
    }
    return pages.done(href(child), "Family finding has begun", on.get());
  }

  /** A family is sought for this child alone from now on (R-ADOPT-08). */
  @POST
  @Path("own-search")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response separate(
      @PathParam("child") ChildId child, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    Optional<LocalDate> on = form.date("alone").findDate();
    if (on.isEmpty()) {
      return show(400, child, form.with("alone-day", "Enter since when it is sought for alone"));
    }
    try {
      finding.separate(child, on.get());
    } catch (Conflict e) {
      return show(409, child, form.with("alone-day", String.valueOf(e.getMessage())));
    } catch (Invalid e) {
      return show(400, child, form.with("alone-day", String.valueOf(e.getMessage())));
    }
    return pages.done(href(child), "A family is sought for this child alone", on.get());
  }

  /** One family is sought for this child and a brother or sister (R-MATCH-16). */
  @POST
  @Path("joined-search")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response join(@PathParam("child") ChildId child, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed).require("join", "Choose with whom");
    Optional<LocalDate> on = form.date("joined").findDate();
    if (on.isEmpty()) {
      form = form.with("joined-day", "Enter since when one family is sought");
    }
    if (on.isEmpty() || !form.isValid()) {
      return show(400, child, form);
    }
    try {
      finding.join(child, form.hidden("join", ChildId::of), on.get());
    } catch (Conflict e) {
      return show(409, child, form.with("join", String.valueOf(e.getMessage())));
    } catch (Invalid e) {
      return show(400, child, form.with("joined-day", String.valueOf(e.getMessage())));
    }
    return pages.done(href(child), "One family is sought for them together", on.get());
  }

  @POST
  @Path("suggest")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response suggest(@PathParam("child") ChildId child, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed).require("family", "Choose a family");
    Optional<LocalDate> on = form.date("suggested").findDate();
    if (on.isEmpty()) {
      form = form.with("suggested-day", "Enter when it was suggested");
    }
    if (on.isEmpty() || !form.isValid()) {
      return show(400, child, form);
    }
    AdoptionChildView view = board.getChild(child, businessDate.today());
    if (view.familyFinding() == null) {
      return show(409, child, form.with("family", "Family finding for the child has not begun"));
    }
    try {
      finding.suggest(
          view.familyFinding(),
          form.hidden("family", HouseholdId::of),
          on.get(),
          text(form, "why"),
          acceptance(form, "family-accept-reason"));
    } catch (Conflict e) {
      return show(409, child, form.with("family", String.valueOf(e.getMessage())));
    } catch (Invalid e) {
      return show(400, child, form.with("suggested-day", String.valueOf(e.getMessage())));
    } catch (Refused e) {
      return refused(child, form, e, "suggested-day", "family-accept-reason");
    }
    return pages.done(href(child), "The family is suggested", on.get());
  }

  @POST
  @Path("step")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response step(@PathParam("child") ChildId child, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed).require("step", "Choose what was done");
    Optional<LocalDate> on = form.date("done").findDate();
    if (on.isEmpty()) {
      form = form.with("done-day", "Enter when it was done");
    }
    NextHomeForm next = new NextHomeForm(form, null, List.of());
    if (form.has("step", AdoptionStep.DISRUPTED.name()) && isWithFamily(child)) {
      next = NextHomeForm.read(form, NextHomeForm.ALL, homes, on.orElse(businessDate.today()));
      form = next.form();
    }
    List<HouseholdView> found = next.found();
    if (on.isEmpty() || !form.isValid()) {
      return show(400, child, form, List.of(), found);
    }
    try {
      finding.record(
          child,
          new FamilyFinding.Done(
              form.hidden("step", AdoptionStep::valueOf),
              on.get(),
              text(form, "answer"),
              text(form, "note"),
              next.home(),
              CarersField.read(form),
              acceptance(form, "step-accept-reason")));
    } catch (Invalid e) {
      String field = e.errors().isEmpty() ? "" : e.errors().get(0).field();
      String at =
          switch (field) {
            case "note" -> "note";
            case "on" -> "done-day";
            case "home" -> NextHomeForm.WHERE;
            case "carers" -> CarersField.CARERS;
            default -> "answer";
          };
      String says =
          field.equals("answer")
              ? AdoptionChildPage.mayAnswer(form.hidden("step", AdoptionStep::valueOf))
              : String.valueOf(e.getMessage());
      return show(400, child, form.with(at, says), List.of(), found);
    } catch (Conflict e) {
      return show(409, child, form.with("step", String.valueOf(e.getMessage())));
    } catch (Refused e) {
      return refused(child, form, e, "done-day", "step-accept-reason", found);
    }
    return pages.done(href(child), "It is recorded", on.get());
  }

  /** Where the child lives since a disruption, which was not known then (R-DATA-03). */
  @POST
  @Path("home")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response home(@PathParam("child") ChildId child, MultivaluedMap<String, String> typed) {
    LocalDate since = AdoptionChildPage.homeMissing(board.getChild(child, businessDate.today()));
    NextHomeForm next =
        NextHomeForm.read(
            Form.of(typed),
            NextHomeForm.KNOWN,
            homes,
            since == null ? businessDate.today() : since);
    Form form = next.form();
    FamilyFinding.NextHome home = next.home();
    if (home == null) {
      return show(400, child, form, List.of(), next.found());
    }
    try {
      finding.livesSince(child, home, acceptance(form, "home-accept-reason"));
    } catch (Conflict e) {
      return show(409, child, form.with(NextHomeForm.WHERE, String.valueOf(e.getMessage())));
    } catch (Invalid e) {
      return show(400, child, form.with("home-type", String.valueOf(e.getMessage())));
    } catch (Refused e) {
      return refused(child, form, e, NextHomeForm.WHERE, "home-accept-reason", next.found());
    }
    return pages.done(href(child), "It is recorded where the child lives");
  }

  /** Something was recorded by mistake. */
  @POST
  @Path("take-back")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response takeBack(
      @PathParam("child") ChildId child, MultivaluedMap<String, String> typed) {
    Form form =
        Form.of(typed)
            .require("mistake", "Choose what was recorded by mistake")
            .require("mistake-why", "Say why it is taken back");
    if (!form.isValid()) {
      return show(400, child, form);
    }
    try {
      if (form.has("mistake", AdoptionChildPage.OWN_SEARCH)) {
        finding.rejoin(child, form.value("mistake-why"));
      } else {
        finding.withdraw(
            child,
            form.hidden("mistake", said -> AdoptionStep.valueOf(said.split(" ", 2)[0])),
            form.hidden("mistake", AdoptionChildResource::dayOf),
            form.value("mistake-why"));
      }
    } catch (Conflict e) {
      return show(409, child, form.with("mistake", String.valueOf(e.getMessage())));
    } catch (Invalid e) {
      return show(400, child, form.with("mistake", String.valueOf(e.getMessage())));
    }
    return pages.done(href(child), "It is taken back");
  }

  private static LocalDate dayOf(String said) {
    return day(said.substring(said.indexOf(' ') + 1));
  }

  /** A day that a page wrote into its own form. */
  static LocalDate day(String said) {
    try {
      return LocalDate.parse(said);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static String href(ChildId child) {
    return AdoptionWords.HREF + "/children/" + child;
  }

  static @Nullable String text(Form form, String field) {
    return form.value(field).isEmpty() ? null : form.value(field);
  }

  /**
   * What the form accepts, with the reason of its own field; nothing without one, so that the rules
   * are told again.
   */
  static Acceptance acceptance(Form form, String reason) {
    Set<RuleId> accepted = Set.copyOf(form.hiddenOnes("accept", RuleId::of));
    return form.value(reason).isEmpty()
        ? Acceptance.NONE
        : new Acceptance(accepted, form.value(reason));
  }

  /** What cannot be stands at its day; what can be accepted asks for the reason. */
  private Response refused(ChildId child, Form form, Refused e, String day, String reason) {
    return refused(child, form, e, day, reason, List.of());
  }

  private Response refused(
      ChildId child, Form form, Refused e, String day, String reason, List<HouseholdView> found) {
    List<Finding> never = e.findings().stream().filter(Finding::hardBlock).toList();
    return never.isEmpty()
        ? show(
            422,
            child,
            form.with(
                reason, "Rules speak against it: say why it is recorded all the same, or go back"),
            AdoptionWords.findings(e.findings()),
            found)
        : show(422, child, form.with(day, words(never)), List.of(), found);
  }

  static String words(List<Finding> findings) {
    return String.join(" ", findings.stream().map(Finding::text).toList());
  }

  /** Brothers and sisters whom the reader may see, with whom a family could be sought. */
  private List<Choice> siblings(ChildId child, LocalDate today) {
    List<ChildId> ids =
        children.getChild(child, today).siblings().stream().map(ChildView.Sibling::id).toList();
    return children.brief(ids, today).stream()
        .map(each -> Choice.of(each.id().toString(), AdoptionWords.name(each)))
        .toList();
  }

  /** Brothers and sisters who are sought for in a search of their own, and not linked. */
  private List<Choice> joinable(ChildId child, LocalDate today) {
    List<ChildId> ids =
        children.getChild(child, today).siblings().stream().map(ChildView.Sibling::id).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    FamilyFindingId own =
        board.lines(List.of(child), today).stream()
            .findFirst()
            .map(AdoptionLine::familyFinding)
            .orElse(null);
    return board.lines(ids, today).stream()
        .filter(line -> line.stage().isBeforePlacement() && !line.isLinked())
        .filter(line -> line.familyFinding() != null && !line.familyFinding().equals(own))
        .map(line -> Choice.of(line.child().id().toString(), AdoptionWords.name(line.child())))
        .toList();
  }

  /**
   * Whether the register has the child with a family that is to adopt it: who was moved already is
   * asked for no home after a disruption (R-ADOPT-28).
   */
  private boolean isWithFamily(ChildId child) {
    return children.findChildren(List.of(child), businessDate.today()).stream()
        .map(ChildView::placement)
        .anyMatch(now -> now != null && PlacementCodes.isForAdoption(now.type()));
  }

  private Response show(int status, ChildId child, Form form) {
    return show(status, child, form, List.of(), List.of());
  }

  /** A form that is shown again offers every step: what was chosen stays chosen. */
  private Response show(
      int status, ChildId child, Form form, List<FindingView> against, List<HouseholdView> found) {
    return show(status, child, form, against, found, true);
  }

  private Response show(
      int status,
      ChildId child,
      Form form,
      List<FindingView> against,
      List<HouseholdView> found,
      boolean everyStep) {
    LocalDate today = businessDate.today();
    List<AdoptiveFamilyView> families = board.families(today);
    AdoptionChildPage page =
        AdoptionChildPage.of(
            board.getChild(child, today),
            families,
            siblings(child, today),
            joinable(child, today),
            carers.choices(child, families, today),
            permanence.findPermanence(child, today).map(PermanenceView::findings).orElse(List.of()),
            isWithFamily(child),
            everyStep);
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesAdoptionChild(
                pages.page("Adoption of " + page.name(), Section.ADOPTION, form),
                page,
                against,
                NamedHome.choices(found),
                form))
        .build();
  }
}
