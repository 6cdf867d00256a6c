package uk.kith.app.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.asking.FamilyRecorded;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TestLine;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.Options;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.api.RunView;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Considerations;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.Placements;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Verdict.Objection;
import uk.kith.placements.engine.asking.Approvable;
import uk.kith.placements.engine.asking.ApprovalAnswers;
import uk.kith.placements.engine.asking.ApprovalCheck;
import uk.kith.placements.engine.asking.AtTheStart;
import uk.kith.placements.engine.asking.ImpactOnResidents;
import uk.kith.placements.engine.rules.Approvers;

/** The page on which one home is chosen; reserving and approving both show it again. */
@RequestScoped
public class Decision {
  private static final int OK = 200;

  @Inject Pages pages;
  @Inject Searches searches;
  @Inject Options options;
  @Inject Children children;
  @Inject Households households;
  @Inject Placements placements;
  @Inject Considerations considerations;
  @Inject BusinessDate businessDate;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject OwnFamilyFacts family;

  /**
   * What is chosen of a run.
   *
   * @param some of the children of the search; empty for all of them
   */
  record Chosen(RunId run, HouseholdId home, List<ChildId> some) {
    Chosen {
      some = List.copyOf(some);
    }
  }

  /**
   * What the run says of the home is about all children of the search. For some of them the rules
   * are asked again.
   *
   * @param refusing findings for which the decision was just refused; empty the first time
   */
  Response show(int status, SearchId id, Chosen chosen, Form form, List<Finding> refusing) {
    RunId runId = chosen.run();
    HouseholdId home = chosen.home();
    SearchView search = searches.getSearch(id);
    Actor reader = actor.get();
    List<ChildId> some =
        chosen.some().isEmpty() && !reader.has(Role.PLACEMENT_OFFICER)
            ? held(search, home)
            : chosen.some();
    RunView run = options.getRun(runId);
    if (!run.search().equals(id)) {
      throw new NotFound(home);
    }
    OptionsView.Item item = options.getHome(runId, home).item();
    LocalDate today = businessDate.today();
    HouseholdView household = households.getHousehold(home, today);
    if (!search.children().containsAll(some)) {
      throw new NotFound(id);
    }
    int places = search.placesFor(some.isEmpty() ? search.children().size() : some.size());
    String button = "Reserve " + Numbers.words(places, "place");
    List<ChildView> all = children.findChildren(search.children(), today);
    SearchFacts who = new SearchFacts(search, all, today);
    List<Objection> ofSome =
        some.isEmpty() ? List.of() : placements.objections(id, home, Set.copyOf(some), run.asOf());
    List<Fact> facts = new ArrayList<>(who.facts());
    facts.addAll(family.of(search, all, today));
    if (!some.isEmpty()) {
      facts.add(Fact.of("This home for", who.names(some)));
    }
    facts.add(Fact.link("Home", household.name(), "/households/" + home));
    String base = "/searches/" + id;
    ReservePage page =
        new ReservePage(
            base + "/reserve",
            base + "/options?run=" + runId,
            base + "/approve",
            home.toString(),
            runId.toString(),
            some.stream().map(ChildId::toString).toList(),
            "Search " + search.number(),
            (reader.has(Role.PLACEMENT_OFFICER)
                    ? button
                    : "Approvals for " + Numbers.words(places, "place"))
                + " with "
                + household.name(),
            search.isOpen() && options.isStale(runId) ? SearchFacts.stale(run.asOf()) : null,
            base + "/options",
            facts,
            TestLine.of(options.tests(runId, home, some, List.of())),
            refusing.isEmpty()
                ? some.isEmpty() ? views(item) : views(ofSome)
                : Acceptances.views(refusing),
            family(search, all, some.isEmpty() ? search.children() : some, household),
            approvals(
                some.isEmpty() ? needed(item) : needed(ofSome),
                search,
                some.isEmpty() ? search.children() : some,
                household.snapshot()),
            Acceptances.choices(refusing),
            reader.has(Role.APPROVER),
            reader.has(Role.PLACEMENT_OFFICER),
            button);
    Form shown = status == OK ? givenToday(page, today) : form;
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesReserve(
                pages.page(page.heading(), Section.SEARCHES, shown), page, shown))
        .build();
  }

  /** R-PLACE-03: with a home of the family nothing is left to say of why not. */
  private FamilyRecorded family(
      SearchView search, List<ChildView> views, List<ChildId> who, HouseholdView home) {
    Map<ChildId, String> names = new LinkedHashMap<>();
    views.stream()
        .filter(child -> who.contains(child.id()))
        .forEach(child -> names.put(child.id(), Words.name(child)));
    HouseholdKind kind = home.snapshot().kind();
    return FamilyRecorded.of(
            search.id(),
            considerations.getConsidered(search.id()).onlyFor(List.copyOf(names.keySet())),
            names,
            List.of(),
            false)
        .besideHome(kind == HouseholdKind.CONNECTED_PERSON || kind == HouseholdKind.PARENT);
  }

  /**
   * Whoever approves and does not reserve approves for the children for whom the home is held,
   * where those are not all; empty otherwise.
   */
  private static List<ChildId> held(SearchView search, HouseholdId home) {
    List<ChildId> held =
        search.reservations().stream()
            .filter(each -> each.householdId().equals(home))
            .flatMap(each -> each.children().stream())
            .toList();
    return held.size() < search.children().size() ? held : List.of();
  }

  /** Most approvals are recorded on the day on which they are given. */
  private static Form givenToday(ReservePage page, LocalDate today) {
    Map<String, String> days = new HashMap<>();
    for (ReservePage.Approval approval : page.approvals()) {
      String on = approval.rule() + "-on-";
      days.put(on + "day", String.valueOf(today.getDayOfMonth()));
      days.put(on + "month", String.valueOf(today.getMonthValue()));
      days.put(on + "year", String.valueOf(today.getYear()));
    }
    return Form.prefilled(days);
  }

  private static List<FindingView> views(List<Objection> objections) {
    return objections.stream()
        .map(
            each ->
                new FindingView(
                    each.rule().value(),
                    each.finding().text(),
                    each.finding().source(),
                    each.approver()))
        .toList();
  }

  private static Stream<OptionsView.ApprovalNeeded> needed(OptionsView.Item item) {
    return Stream.concat(
        item.approvals().stream(),
        item.findings().stream()
            .map(Finding::rule)
            .filter(AtTheStart.OUTSIDE_AREA::equals)
            .filter(rule -> item.approvals().stream().noneMatch(each -> each.rule().equals(rule)))
            .map(Decision::asIfOutside));
  }

  private static Stream<OptionsView.ApprovalNeeded> needed(List<Objection> objections) {
    return objections.stream()
        .flatMap(
            each ->
                each.approver() != null
                    ? Stream.of(new OptionsView.ApprovalNeeded(each.rule(), each.approver(), false))
                    : each.rule().equals(AtTheStart.OUTSIDE_AREA)
                        ? Stream.of(asIfOutside(each.rule()))
                        : Stream.of());
  }

  /** R-PLACE-21 is a note of a home of which nobody knows where it lies, and of no other. */
  private static OptionsView.ApprovalNeeded asIfOutside(RuleId rule) {
    return new OptionsView.ApprovalNeeded(rule, Approvers.NOMINATED_OFFICER, false);
  }

  private static List<FindingView> views(OptionsView.Item item) {
    return item.findings().stream()
        .map(
            finding ->
                new FindingView(
                    finding.rule().value(),
                    finding.text(),
                    finding.source(),
                    item.approvals().stream()
                        .filter(approval -> approval.rule().equals(finding.rule()))
                        .map(each -> each.by() + (each.given() ? ": approved" : ""))
                        .findFirst()
                        .orElse(null)))
        .toList();
  }

  /** Asked of the search as it is now: the run may be older than an approval. */
  private List<ReservePage.Approval> approvals(
      Stream<OptionsView.ApprovalNeeded> ofRules,
      SearchView search,
      List<ChildId> who,
      HouseholdSnapshot home) {
    // Whether relatives are the parents is known when the placement begins.
    Stream<OptionsView.ApprovalNeeded> ofParents =
        home.kind() == HouseholdKind.CONNECTED_PERSON || home.kind() == HouseholdKind.PARENT
            ? Stream.of(
                new OptionsView.ApprovalNeeded(
                    AtTheStart.WITH_PARENT,
                    "Nominated officer, where this is the parents’ home",
                    false))
            : Stream.of();
    Set<ChildId> moving = Set.copyOf(who);
    boolean others = ImpactOnResidents.residents(home, moving) > 0;
    // In an emergency the assessment may follow, and cannot answer anything before.
    boolean waits = others && search.kind() != SearchKind.EMERGENCY;
    Stream<OptionsView.ApprovalNeeded> ofHomes =
        others
            ? Stream.of(
                new OptionsView.ApprovalNeeded(
                    ImpactOnResidents.RULE, Approvers.REGISTERED_MANAGER, false))
            : Stream.of();
    return Stream.of(ofRules, ofParents, ofHomes)
        .flatMap(needed -> needed)
        .filter(needed -> !(waits && ImpactOnResidents.answers(needed.rule(), moving)))
        .filter(needed -> !isGiven(needed.rule(), search, moving, home))
        .map(
            needed ->
                new ReservePage.Approval(
                    needed.rule().value(),
                    Words.within(Approvable.words(needed.rule())),
                    needed.by(),
                    ApprovalCheck.of(needed.rule()).stream()
                        .map(check -> Choice.of(check.name(), check.words()))
                        .toList()))
        .distinct()
        .toList();
  }

  /** What is not complete, or rests on what was not done, is recorded again. */
  private boolean isGiven(
      RuleId rule, SearchView search, Set<ChildId> moving, HouseholdSnapshot home) {
    ApprovalAnswers given = search.approvedFor(home.id(), moving).get(rule);
    return given != null
        && given.stops(rule, search.kind() == SearchKind.EMERGENCY).isEmpty()
        && ApprovalCheck.isComplete(rule, given.made(), authority.equals(home.where().authority()));
  }
}
