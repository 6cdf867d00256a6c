package uk.kith.app.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlanId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.PlanResult;
import uk.kith.matching.api.PlanView;
import uk.kith.matching.api.Plans;
import uk.kith.matching.api.WhyNotView;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;

/** "Why not this home for this child": the question in the address, and the answer. */
@Path(PlanList.ADDRESS + "/{id}/why-not")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class WhyNotPageResource {

  private static final String CHILD = "child";
  private static final String HOME = "home";
  private static final String HOUSEHOLD = "household";

  /** Homes of one name that are told apart by their numbers. */
  private static final int SEVERAL = 2;

  @Inject Pages pages;
  @Inject Plans plans;
  @Inject PlanNames names;
  @Inject Households households;

  @GET
  public Response ask(@PathParam("id") PlanId id, @Context UriInfo address) {
    PlanView plan = plans.getPlan(id);
    PlanResult result = plan.result();
    if (result == null) {
      throw new Conflict("no-plan", "There is no plan yet");
    }
    Form form = Form.of(address.getQueryParameters());
    PlanNames.Known known = names.of(result, plan.asOf());
    List<Choice> children = PlanPageMaker.children(result, known);
    form = form.choose(CHILD, children, "Choose a child");
    HouseholdView home = null;
    if (form.value(HOUSEHOLD).isEmpty()) {
      List<HouseholdView> found = found(form.value(HOME), plan.asOf());
      home = found.size() == 1 ? found.get(0) : null;
      form = home == null ? form.with(HOME, unclear(form.value(HOME), found)) : form;
    } else {
      HouseholdId asked = form.hidden(HOUSEHOLD, HouseholdId::of);
      home = households.getHousehold(asked, plan.asOf());
    }
    WhyNotPage.Answer answer = null;
    if (form.isValid() && home != null) {
      ChildId child = form.hidden(CHILD, ChildId::of);
      answer = answer(plans.whyNot(id, child, home.snapshot().id()), child, home, plan.asOf());
    }
    WhyNotPage page =
        new WhyNotPage(PlanPageMaker.href(plan), "The plan", form.marked(CHILD, children), answer);
    String title = answer == null ? "Why not another home?" : answer.question();
    return Response.status(form.isValid() ? 200 : 400)
        .entity(
            Pages.TEMPLATES.pagesPlanWhyNot(pages.page(title, Section.SEARCHES, form), page, form))
        .build();
  }

  private List<HouseholdView> found(String text, LocalDate asOf) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<HouseholdView> found =
        households
            .listHouseholds(new HouseholdFilter(false, null, null, null, text), asOf, 0, 50)
            .items();
    List<HouseholdView> exactly =
        found.stream()
            .filter(
                home ->
                    home.name().equalsIgnoreCase(text)
                        || home.snapshot().localId().equalsIgnoreCase(text))
            .toList();
    return exactly.isEmpty() ? found : exactly;
  }

  private static String unclear(String text, List<HouseholdView> found) {
    return text.isEmpty()
        ? "Enter the name or the number of a home"
        : found.size() < SEVERAL
            ? "No home has this name or number"
            : "Several homes have this name; enter the number of one of them";
  }

  private WhyNotPage.Answer answer(
      WhyNotView why, ChildId child, HouseholdView home, LocalDate asOf) {
    Set<ChildId> who = new HashSet<>(Set.of(child));
    Set<HouseholdId> where = new HashSet<>(Set.of(home.snapshot().id()));
    why.moves()
        .forEach(
            move -> {
              who.add(move.child());
              Stream.of(move.from(), move.to()).flatMap(Stream::ofNullable).forEach(where::add);
            });
    PlanNames.Known known = names.of(who, where, asOf);
    String name = PlanWords.name(child, known);
    List<FindingView> findings = new ArrayList<>();
    why.findings()
        .forEach(
            f ->
                findings.add(
                    new FindingView(
                        f.rule().value(),
                        f.text(),
                        f.source(),
                        why.approvals().stream()
                            .filter(needed -> needed.rule().equals(f.rule()))
                            .map(needed -> needed.by())
                            .findFirst()
                            .orElse(null))));
    return new WhyNotPage.Answer(
        "Why is " + name + " not with " + home.name() + "?",
        WhyNotWords.says(why, name, home.name()),
        why.possible() ? PlanWords.lost(why.loss()) : List.of(),
        why.moves().stream()
            .map(
                move ->
                    new WhyNotPage.Moved(
                        PlanWords.name(move.child(), known),
                        homeOf(move.from(), known),
                        homeOf(move.to(), known)))
            .toList(),
        findings,
        "/households/" + home.snapshot().id());
  }

  private static String homeOf(@Nullable HouseholdId id, PlanNames.Known known) {
    return id == null ? "No home" : PlanWords.home(id, known);
  }
}
