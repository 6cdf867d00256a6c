package uk.kith.app.web.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.DeletedHomes;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.PlacementTypes;
import uk.kith.app.web.Words;
import uk.kith.app.web.asking.AskedView;
import uk.kith.app.web.child.RecordedPage;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.TestLine;
import uk.kith.app.web.search.KeepAwayFacts;
import uk.kith.app.web.search.OpenChecks;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.matching.api.DecisionView;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.LifeEvents.EventView;
import uk.kith.placements.api.PlacementAccounts.Decided;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.PlacementTest;
import uk.kith.placements.engine.asking.Approvable;
import uk.kith.placements.engine.asking.KindInLaw;

/** Makes the page from the register and the decision; a pure function. */
final class WhyPageMaker {

  private static final String NOT_IN_REGISTER = "a home that is not in the register";
  private static final String DELETED = Words.within(DeletedHomes.WORDS);

  private final ChildView child;
  private final ChildView then;
  private final Map<HouseholdId, HouseholdView> homes;
  private final List<Fact> apart;
  private final LocalDate today;

  static final String REQUEST = "What was looked for";

  /** Ends the names of facts that were no part of the decision: they are another by now. */
  static final String NOW = " now";

  private static final String WISHES = "What the child wishes";

  /**
   * @param then the child as it stood when it was decided; as now when no decision is recorded
   * @param homes those of the placements that the reader may see
   */
  WhyPageMaker(
      ChildView child, ChildView then, Map<HouseholdId, HouseholdView> homes, LocalDate today) {
    this(child, then, homes, List.of(), today);
  }

  /**
   * @param apart decisions by which it was looked for apart from others of the family (R-MATCH-16)
   */
  WhyPageMaker(
      ChildView child,
      ChildView then,
      Map<HouseholdId, HouseholdView> homes,
      List<Fact> apart,
      LocalDate today) {
    this.apart = List.copyOf(apart);
    this.child = child;
    this.then = then;
    this.homes = homes;
    this.today = today;
  }

  /**
   * @param accounts newest first; at least one
   * @param chosen the choice that the newest placement rests on; null when none is recorded
   * @param match that a placement for adoption rests on; null of others, and when none is recorded
   * @param tests the five tests of that choice, of this child alone (R-PLACE-04)
   * @param outside whether the newest placement is outside the area
   * @param search from which it began; null when there was none
   * @param asked of the search; null when there was none
   * @param done in the life of the newest placement
   */
  WhyPage make(
      List<PlacementAccount> accounts,
      @Nullable DecisionView chosen,
      @Nullable MatchBehind match,
      List<PlacementTest> tests,
      boolean outside,
      @Nullable SearchView search,
      @Nullable AskedView asked,
      List<EventView> done) {
    PlacementAccount now = accounts.get(0);
    Decided decided = now.decision();
    LocalDate end = now.end();
    return new WhyPage(
        "/children/" + child.id(),
        "?placement=" + now.id(),
        Words.fullName(child),
        "Why " + Words.name(child) + lives(now.start(), end) + home(now),
        facts(now, search),
        decided == null
            ? match == null ? List.of() : match.reasons()
            : decided.reasons().lines().toList(),
        decided == null
            ? match == null
                ? "No decision is recorded: the placement came from a return, or was recorded"
                    + " afterwards."
                : match.decidedBy()
            : "Decided by " + decided.by() + " on " + Dates.moment(decided.at()) + rank(chosen),
        accepted(now),
        now.considerations(),
        background(now),
        TestLine.of(tests),
        (search == null ? List.<SearchView.Approval>of() : search.approvals())
            .stream()
                .filter(each -> each.householdId().equals(now.household()))
                .filter(each -> each.covers(List.of(child.id())))
                .map(WhyPageMaker::approved)
                .toList(),
        done.stream()
            .filter(each -> each.withdrawnWhy() == null)
            .sorted(Comparator.comparing(EventView::on).reversed())
            .map(each -> Fact.of(Dates.day(each.on()), done(each)))
            .toList(),
        chosen == null || decided == null
            ? null
            : "/searches/" + decided.search() + "/options?run=" + chosen.run(),
        decided == null ? null : "/searches/" + decided.search(),
        outside ? "/placements-outside/" + now.id() : null,
        match == null ? null : match.href(),
        asked,
        accounts.stream().skip(1).map(this::earlier).toList());
  }

  private static WhyPage.Approved approved(SearchView.Approval approval) {
    List<String> lines = new ArrayList<>();
    lines.add(approval.by() + ", " + approval.post() + ", on " + Dates.day(approval.on()));
    lines.add(approval.reasons());
    String open = OpenChecks.said(approval, "Open then: ");
    if (!open.isEmpty()) {
      lines.add(open);
    }
    return new WhyPage.Approved(Approvable.words(approval.rule()), approval.rule().value(), lines);
  }

  private static String done(EventView event) {
    List<String> said = new ArrayList<>(List.of(event.words()));
    said.addAll(RecordedPage.details(event));
    return String.join(". ", said);
  }

  private List<Fact> facts(PlacementAccount now, @Nullable SearchView search) {
    List<Fact> facts = new ArrayList<>();
    HouseholdView home = view(now);
    facts.add(
        home == null
            ? Fact.of("Home", home(now))
            : Fact.link("Home", home.name(), "/households/" + home.snapshot().id()));
    LocalDate end = now.end();
    facts.add(
        Fact.of(
            "Since", Dates.day(now.start()) + (end == null ? "" : ", until " + Dates.day(end))));
    facts.add(Fact.of("Kind of placement", PlacementTypes.words(now.type())));
    if (home != null
        && !PlacementCodes.isWithParent(now.type())
        && !PlacementCodes.isForAdoption(now.type())) {
      KindInLaw.of(home.snapshot())
          .ifPresent(
              kind -> facts.add(Fact.of("As the law names it", Numbers.sentence(kind.inWords()))));
    }
    if (search != null) {
      facts.add(Fact.of(REQUEST, LookedFor.inWords(search)));
      facts.addAll(apart);
    }
    List<Fact> before = ofChild(then);
    facts.addAll(before);
    // What is another by now is told beside it.
    ofChild(child).stream()
        .filter(fact -> !before.contains(fact))
        .forEach(fact -> facts.add(Fact.of(fact.name() + NOW, fact.value())));
    return facts;
  }

  private static List<Fact> ofChild(ChildView child) {
    String wishes = child.wishes();
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of(WISHES, wishes == null ? "Nothing is recorded" : wishes));
    facts.addAll(KeepAwayFacts.of(List.of(child)));
    return facts;
  }

  /** Null without a note, and where it stands among the reasons of the decision already. */
  private static @Nullable String background(PlacementAccount now) {
    String note = now.heritage();
    Decided decided = now.decision();
    return note == null || (decided != null && decided.reasons().contains(note.strip()))
        ? null
        : note;
  }

  private static String rank(@Nullable DecisionView chosen) {
    return chosen == null ? "" : ", number " + chosen.rank() + " in the order of options shown";
  }

  private static @Nullable String accepted(PlacementAccount now) {
    List<String> said = new ArrayList<>();
    Decided decided = now.decision();
    if (decided != null && !decided.accepted().isEmpty()) {
      said.add(inSpite(decided.accepted(), decided.acceptedReason()));
    }
    if (!now.accepted().isEmpty()) {
      said.add(inSpite(now.accepted(), now.acceptedReason()));
    }
    return said.isEmpty() ? null : String.join(" ", said);
  }

  private static String inSpite(List<RuleId> rules, String reason) {
    return "In spite of "
        + rules.stream().map(WhyPageMaker::named).collect(Collectors.joining(", "))
        + ": "
        + reason
        + (reason.endsWith(".") ? "" : ".");
  }

  /** Who reads the record later need not know the numbers of rules. */
  private static String named(RuleId rule) {
    return rule.value()
        + Approvable.find(rule)
            .map(what -> " (to be approved: " + Words.within(what) + ")")
            .orElse("");
  }

  private String lives(LocalDate start, @Nullable LocalDate end) {
    return start.isAfter(today)
        ? " is to live with "
        : end == null || end.isAfter(today) ? " lives with " : " lived with ";
  }

  private WhyPage.Earlier earlier(PlacementAccount account) {
    HouseholdView home = view(account);
    Decided decided = account.decision();
    LocalDate end = account.end();
    return new WhyPage.Earlier(
        Numbers.sentence(home(account)),
        home == null ? null : "/households/" + home.snapshot().id(),
        Dates.day(account.start()),
        end == null ? "" : Dates.day(end),
        decided == null
            ? "No decision is recorded"
            : decided.reasons().lines().findFirst().orElse(""),
        decided == null ? null : "/children/" + child.id() + "/why?placement=" + account.id());
  }

  private @Nullable HouseholdView view(PlacementAccount account) {
    HouseholdId id = account.household();
    return id == null ? null : homes.get(id);
  }

  private String home(PlacementAccount account) {
    HouseholdView home = view(account);
    return home == null
        ? DeletedHomes.isDeleted(account.household()) ? DELETED : NOT_IN_REGISTER
        : home.name();
  }
}
