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
import uk.kith.app.web.child.NamedHome;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ChildId;
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
import uk.kith.matching.api.FamilyFinding;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.placements.api.HouseholdView;

/** The page of a child on the way to adoption, and the forms of the child itself. */
@Path(AdoptionWords.HREF + "/children/{child}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PANEL_ADVISER)
public class AdoptionChildResource {

  @Inject Pages pages;
  @Inject AdoptionChildScreen screen;
  @Inject AdoptionBoard board;
  @Inject FamilyFinding finding;
  @Inject NamedHome homes;
  @Inject BusinessDate businessDate;

  @GET
  public Response show(
      @PathParam("child") ChildId child,
      @QueryParam(AdoptionChildPage.STEPS) @DefaultValue("") String steps) {
    return screen.show(
        200, child, Form.EMPTY, List.of(), List.of(), steps.equals(AdoptionChildPage.ALL));
  }

  /** Family finding begins, for this child or for brothers and sisters together. */
  @POST
  @Path("begin")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response begin(@PathParam("child") ChildId child, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    Optional<LocalDate> on = form.date("began").findDate();
    if (on.isEmpty()) {
      return screen.show(400, child, form.with("began-day", "Enter when family finding began"));
    }
    try {
      List<ChildId> together = new ArrayList<>(List.of(child));
      together.addAll(form.hiddenOnes("with", ChildId::of));
      finding.start(new FamilyFinding.Start(together, null, on.get()));
    } catch (Conflict e) {
      return screen.show(409, child, form.with("began-day", String.valueOf(e.getMessage())));
    } catch (Invalid e) {
      return screen.show(400, child, form.with("began-day", String.valueOf(e.getMessage())));
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
      return screen.show(
          400, child, form.with("alone-day", "Enter since when it is sought for alone"));
    }
    try {
      finding.separate(child, on.get());
    } catch (Conflict e) {
      return screen.show(409, child, form.with("alone-day", String.valueOf(e.getMessage())));
    } catch (Invalid e) {
      return screen.show(400, child, form.with("alone-day", String.valueOf(e.getMessage())));
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
      return screen.show(400, child, form);
    }
    try {
      finding.join(child, form.hidden("join", ChildId::of), on.get());
    } catch (Conflict e) {
      return screen.show(409, child, form.with("join", String.valueOf(e.getMessage())));
    } catch (Invalid e) {
      return screen.show(400, child, form.with("joined-day", String.valueOf(e.getMessage())));
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
      return screen.show(400, child, form);
    }
    AdoptionChildView view = board.getChild(child, businessDate.today());
    if (view.familyFinding() == null) {
      return screen.show(
          409, child, form.with("family", "Family finding for the child has not begun"));
    }
    try {
      finding.suggest(
          view.familyFinding(),
          form.hidden("family", HouseholdId::of),
          on.get(),
          text(form, "why"),
          acceptance(form, "family-accept-reason"));
    } catch (Conflict e) {
      return screen.show(409, child, form.with("family", String.valueOf(e.getMessage())));
    } catch (Invalid e) {
      return screen.show(400, child, form.with("suggested-day", String.valueOf(e.getMessage())));
    } catch (Refused e) {
      return screen.refused(child, form, e, "suggested-day", "family-accept-reason");
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
    if (form.has("step", AdoptionStep.DISRUPTED.name()) && screen.isWithFamily(child)) {
      next = NextHomeForm.read(form, NextHomeForm.ALL, homes, on.orElse(businessDate.today()));
      form = next.form();
    }
    List<HouseholdView> found = next.found();
    if (on.isEmpty() || !form.isValid()) {
      return screen.show(400, child, form, List.of(), found);
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
      return screen.show(400, child, form.with(at, says), List.of(), found);
    } catch (Conflict e) {
      return screen.show(409, child, form.with("step", String.valueOf(e.getMessage())));
    } catch (Refused e) {
      return screen.refused(child, form, e, "done-day", "step-accept-reason", found);
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
      return screen.show(400, child, form, List.of(), next.found());
    }
    try {
      finding.livesSince(child, home, acceptance(form, "home-accept-reason"));
    } catch (Conflict e) {
      return screen.show(409, child, form.with(NextHomeForm.WHERE, String.valueOf(e.getMessage())));
    } catch (Invalid e) {
      return screen.show(400, child, form.with("home-type", String.valueOf(e.getMessage())));
    } catch (Refused e) {
      return screen.refused(child, form, e, NextHomeForm.WHERE, "home-accept-reason", next.found());
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
      return screen.show(400, child, form);
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
      return screen.show(409, child, form.with("mistake", String.valueOf(e.getMessage())));
    } catch (Invalid e) {
      return screen.show(400, child, form.with("mistake", String.valueOf(e.getMessage())));
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

  static String words(List<Finding> findings) {
    return String.join(" ", findings.stream().map(Finding::text).toList());
  }
}
