package uk.kith.app.web.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.asking.FamilyRecorded;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.JobPage;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.matching.api.CarerWanted;
import uk.kith.matching.api.OptionsView.ApprovalNeeded;
import uk.kith.matching.api.PlanResult;
import uk.kith.matching.api.PlanView;
import uk.kith.matching.engine.plan.Plan;
import uk.kith.placements.api.Considerations.Considered;

/** Makes the page of a plan; pure functions. */
final class PlanPageMaker {

  private PlanPageMaker() {}

  static String href(PlanView plan) {
    return PlanList.ADDRESS + "/" + plan.id();
  }

  static JobPage job(PlanView plan) {
    boolean running = JobPage.isUnfinished(plan.status());
    return new JobPage(
        href(plan),
        running
            ? "Making the plan"
            : plan.status() == Jobs.Status.DONE ? "The plan is made" : "The plan was not made",
        "",
        JobPage.message(plan.status(), plan.message()),
        running,
        plan.progress(),
        new JobPage.Back(PlanList.ADDRESS, "Plans"),
        "plan",
        "Make another plan");
  }

  static PlanPage page(
      PlanView plan,
      PlanResult result,
      List<CarerWanted> wanted,
      PlanNames.Known known,
      Map<SearchId, Considered> considered,
      boolean stale,
      Form form,
      int page) {
    String href = href(plan);
    Sort<PlannedList.Key> sort = Sorting.asked(form, PlannedList.Key.class, PlannedList.USUAL);
    List<PlannedList.Planned> rows = PlannedList.asked(PlannedList.of(result, known), form, sort);
    List<@Nullable String> filters = new ArrayList<>();
    filters.add(PlannedList.inWords(form));
    return new PlanPage(
        href,
        "Plan by the facts of " + Dates.day(plan.asOf()),
        (plan.searches().isEmpty()
                ? "For all who wait"
                : "For " + Numbers.many(plan.searches().size(), "search", "searches"))
            + ". Made "
            + Dates.moment(plan.askedAt())
            + " for "
            + plan.askedBy(),
        stale,
        plan.status() == Jobs.Status.CANCELLED,
        PlanWords.reached(result),
        result.sentence(),
        result.proof(),
        PlanWords.notes(result),
        family(result, considered, known),
        ListPage.of(
            PlannedList.list(href, plan.asOf()),
            Page.of(rows, page, ListPage.ROWS),
            sort,
            form,
            List.of(PlannedList.SHOWN),
            filters,
            List.of()),
        result.unplaced().stream().map(each -> without(each, result, known)).toList(),
        CarerPageMaker.few(href, wanted, known),
        alone(href, result, known),
        same(result),
        children(result, known),
        workings(plan, result.workings()));
  }

  /** In the order of the names. */
  static List<PlanPage.Family> family(
      PlanResult plan, Map<SearchId, Considered> considered, PlanNames.Known known) {
    Map<SearchId, Set<ChildId>> children = new HashMap<>();
    plan.assignments()
        .forEach(
            each ->
                children
                    .computeIfAbsent(each.search(), search -> new HashSet<>())
                    .addAll(each.children()));
    plan.unplaced()
        .forEach(
            each ->
                children
                    .computeIfAbsent(each.search(), search -> new HashSet<>())
                    .add(each.child()));
    List<PlanPage.Family> family = new ArrayList<>();
    children.forEach(
        (search, theirs) -> {
          Considered said = considered.get(search);
          String says = said == null ? null : FamilyRecorded.inWords(said);
          if (says != null) {
            family.add(
                new PlanPage.Family(PlanWords.names(theirs, known), "/searches/" + search, says));
          }
        });
    family.sort(Comparator.comparing(PlanPage.Family::names).thenComparing(PlanPage.Family::href));
    return family;
  }

  private static PlanPage.Without without(
      PlanResult.Unplaced child, PlanResult plan, PlanNames.Known known) {
    return new PlanPage.Without(
        PlanWords.name(child.child(), known),
        "/searches/" + child.search(),
        PlanWords.possible(child, plan),
        child.nearest().stream().map(each -> nearly(each, known)).toList());
  }

  private static PlanPage.Nearly nearly(PlanResult.Nearly nearly, PlanNames.Known known) {
    List<FindingView> inTheWay = new ArrayList<>();
    nearly
        .inTheWay()
        .forEach(f -> inTheWay.add(new FindingView(f.rule().value(), f.text(), f.source(), null)));
    for (ApprovalNeeded needed : nearly.approvals()) {
      String what = PlanWords.approvals(List.of(needed));
      if (what != null) {
        inTheWay.add(
            new FindingView(needed.rule().value(), "To be approved besides: " + what, "", null));
      }
    }
    return new PlanPage.Nearly(
        PlanWords.home(nearly.householdId(), known),
        "/households/" + nearly.householdId(),
        inTheWay);
  }

  private static List<PlanPage.Alone> alone(String href, PlanResult plan, PlanNames.Known known) {
    Map<ChildId, HouseholdId> planned = new HashMap<>();
    plan.assignments()
        .forEach(each -> each.children().forEach(c -> planned.put(c, each.householdId())));
    List<PlanPage.Alone> alone = new ArrayList<>();
    for (PlanResult.Alone each : plan.alone()) {
      HouseholdId best = each.best();
      Integer score = each.score();
      if (each.differs() && best != null && score != null) {
        HouseholdId here = planned.get(each.child());
        alone.add(
            new PlanPage.Alone(
                PlanWords.name(each.child(), known),
                here == null ? "No home" : PlanWords.home(here, known),
                PlanWords.home(best, known),
                Numbers.score(score),
                href + "/why-not?child=" + each.child() + "&household=" + best));
      }
    }
    return alone;
  }

  private static String same(PlanResult plan) {
    long same =
        plan.alone().stream().filter(each -> !each.differs() && each.best() != null).count();
    return Numbers.many(same, "child", "children")
        + (same == 1 ? " has" : " have")
        + " in the plan the home that would be best for the child alone";
  }

  static List<Choice> children(PlanResult plan, PlanNames.Known known) {
    Set<ChildId> all = new HashSet<>();
    return Stream.concat(
            plan.assignments().stream().flatMap(each -> each.children().stream()),
            plan.unplaced().stream().map(PlanResult.Unplaced::child))
        .filter(all::add)
        .map(child -> Choice.of(child.toString(), PlanWords.name(child, known)))
        .sorted(Comparator.comparing(Choice::text))
        .toList();
  }

  private static List<Fact> workings(PlanView plan, Plan.Workings workings) {
    return List.of(
        Fact.link(
            "Policy that made it",
            "Version " + plan.policyVersion(),
            "/policy/versions/" + plan.policyVersion()),
        Fact.of("Ways to place a child or group", Numbers.count(workings.options())),
        Fact.of("Left when the bound had ruled the others out", Numbers.count(workings.left())),
        Fact.of(
            "Parts decided for themselves",
            Numbers.count(workings.parts())
                + ": "
                + Numbers.count(workings.bySearch())
                + " by search, "
                + Numbers.count(workings.bySolver())
                + " by a solver, "
                + Numbers.count(workings.unfinished())
                + " not finished"),
        Fact.of("Bound", workings.bound()));
  }
}
