package uk.kith.app.web.action;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ActionId;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Actions;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.engine.action.ActionState;

/** Adds, changes and ends next steps; lists open these forms in their rows. */
@Path("/next-step")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class NextStepResource {

  @Inject Pages pages;
  @Inject Actions actions;
  @Inject Children children;
  @Inject BusinessDate businessDate;

  @GET
  public Response ask(
      @QueryParam("child") List<ChildId> wanted,
      @QueryParam("back") @DefaultValue("/") String back) {
    List<ChildView> known = known(wanted);
    String worker = known.get(0).worker();
    Form form =
        worker == null || known.size() > 1 ? Form.EMPTY : Form.prefilled(Map.of("owner", worker));
    return added(200, known, back, form);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    String back = BackTo.safe(form.value("back"));
    List<ChildView> known = known(form.hiddenOnes("of", ChildId::of));
    Optional<ChildView> chosen =
        known.stream()
            .filter(each -> known.size() == 1 || form.has("child", each.id().toString()))
            .findFirst();
    Form checked =
        StepForm.checked(chosen.isEmpty() ? form.with("child", "Choose the child") : form);
    if (chosen.isEmpty() || !checked.isValid()) {
      return added(400, known, back, checked);
    }
    try {
      actions.set(chosen.get().id(), StepForm.terms(checked), businessDate.today());
    } catch (Invalid e) {
      return added(400, known, back, refused(checked, e));
    }
    return pages.done(back, "The next step is recorded");
  }

  @GET
  @Path("{action}")
  public Response open(
      @PathParam("action") ActionId id, @QueryParam("back") @DefaultValue("/") String back) {
    ActionView action = actions.getAction(id, businessDate.today());
    Map<String, String> now = new LinkedHashMap<>();
    now.put("what", action.what());
    now.put("owner", action.owner());
    put(now, "due", action.dueOn());
    now.put("stands", action.state().name());
    LocalDate ended = action.endedOn();
    put(now, "ended", ended == null ? businessDate.today() : ended);
    return changed(200, action, action.version(), back, Form.prefilled(now));
  }

  @POST
  @Path("{action}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("action") ActionId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    String back = BackTo.safe(form.value("back"));
    long seen = form.hidden("version", Long::parseLong);
    ActionState stands = form.hidden("stands", ActionState::valueOf);
    boolean open = stands == ActionState.OPEN;
    if (open) {
      form = StepForm.checked(form);
    } else if (form.date("ended").findDate().isEmpty()) {
      form = form.with("ended-day", "Enter the day on which it was done or given up");
    }
    ActionView action = actions.getAction(id, businessDate.today());
    if (!form.isValid()) {
      return changed(400, action, seen, back, form);
    }
    try {
      if (open) {
        actions.change(id, seen, StepForm.terms(form));
      } else {
        actions.end(id, seen, stands, form.date("ended").findDate().orElseThrow());
      }
    } catch (Invalid e) {
      return changed(400, action, seen, back, refused(form, e));
    } catch (Conflict e) {
      // Told what it says now, whoever sends it again has seen that.
      return changed(
          409,
          action,
          action.version(),
          back,
          form.refused(
              e.getMessage()
                  + ". Now it says: “"
                  + action.what()
                  + "”, "
                  + action.owner()
                  + ", by "
                  + Dates.day(action.dueOn())));
    }
    return pages.done(back, open ? "The next step is changed" : "The step has ended");
  }

  private static void put(Map<String, String> form, String name, LocalDate day) {
    form.put(name + "-day", String.valueOf(day.getDayOfMonth()));
    form.put(name + "-month", String.valueOf(day.getMonthValue()));
    form.put(name + "-year", String.valueOf(day.getYear()));
  }

  private static Form refused(Form form, Invalid refused) {
    Form wrong = form;
    for (Invalid.FieldError error : refused.errors()) {
      wrong = wrong.with(error.field().equals("on") ? "ended-day" : "due-day", error.message());
    }
    return wrong;
  }

  private List<ChildView> known(List<ChildId> wanted) {
    List<ChildView> known = children.findChildren(wanted, businessDate.today());
    if (known.isEmpty()) {
      throw wanted.isEmpty()
          ? new Invalid("child", "required", "Say whose next step it is")
          : new NotFound(wanted.get(0));
    }
    return known;
  }

  private Response added(int status, List<ChildView> known, String back, Form form) {
    List<Choice> choices =
        Stream.concat(
                known.size() > 1 ? Stream.of(Choice.of("", "Choose")) : Stream.empty(),
                known.stream().map(each -> Choice.of(each.id().toString(), Words.name(each))))
            .toList();
    return shown(
        status,
        new NextStepPage(
            "/next-step",
            BackTo.safe(back),
            Words.and(known.stream().map(Words::fullName).toList()),
            "Add a next step",
            null,
            choices,
            known.size() > 1 ? List.of() : before(known.get(0).id())),
        form);
  }

  private Response changed(int status, ActionView action, long version, String back, Form form) {
    ChildView child = children.getChild(action.child(), businessDate.today());
    return shown(
        status,
        new NextStepPage(
            "/next-step/" + action.id(),
            BackTo.safe(back),
            Words.fullName(child),
            "Change the next step",
            Long.toString(version),
            List.of(),
            before(child.id())),
        form);
  }

  private List<Fact> before(ChildId child) {
    LocalDate today = businessDate.today();
    List<Fact> facts = new ArrayList<>();
    actions
        .ofChild(child, today)
        .forEach(each -> facts.add(Fact.of(ActionWords.when(each, today), ActionWords.what(each))));
    return facts;
  }

  private Response shown(int status, NextStepPage page, Form form) {
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesNextStep(
                pages.page(page.heading(), Section.CHILDREN, form), page, form))
        .build();
  }
}
