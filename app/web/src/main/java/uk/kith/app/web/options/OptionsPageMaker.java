package uk.kith.app.web.options;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.asking.FamilyRecorded;
import uk.kith.app.web.component.Count;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.search.KeepAwayFacts;
import uk.kith.app.web.search.SearchFacts;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Whereabouts;
import uk.kith.matching.api.NotNowSort;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.api.RunLook;
import uk.kith.matching.api.RunView;
import uk.kith.matching.engine.Criterion;
import uk.kith.placements.api.Calls.CallView;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Considerations.Considered;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Verdict.Possible;

/**
 * Makes the options page from what is shown of a stored run and the register; a pure function of
 * both.
 */
final class OptionsPageMaker {
  private final SearchView search;
  private final RunLook look;
  private final RunView run;
  private final SearchFacts facts;
  private final PartedPairs parted;
  private final List<Fact> family;
  private final Map<HouseholdId, HouseholdView> households;
  private final String authority;
  private final OptionCards cards;
  private final List<String> toAsk;
  private final Choosing choosing;
  private final Considered considered;
  private final Map<ChildId, String> names;

  /**
   * @param family parents and own children who are not looked for with them
   * @param considered what was considered in the search
   * @param calls those of the search, newest first; null when the reader does not ring
   */
  OptionsPageMaker(
      SearchView search,
      RunLook look,
      List<ChildView> children,
      List<Fact> family,
      Collection<HouseholdView> households,
      String authority,
      @Nullable List<CallView> calls,
      DuePolicy policy,
      Set<ChildId> relatives,
      Considered considered,
      Choosing choosing) {
    this.search = search;
    this.considered = considered;
    this.names = new LinkedHashMap<>();
    children.forEach(child -> names.put(child.id(), Words.name(child)));
    this.choosing = choosing;
    this.look = look;
    this.run = look.run();
    this.facts = new SearchFacts(search, children, run.asOf());
    this.parted = new PartedPairs(facts, children);
    this.family = List.copyOf(family);
    this.households =
        households.stream()
            .collect(Collectors.toMap(view -> view.snapshot().id(), Function.identity()));
    this.authority = authority;
    Set<Criterion> unknown = unknown(children);
    this.toAsk = toAsk(children, unknown);
    this.cards =
        new OptionCards(
            search,
            run,
            authority,
            this.households,
            calls,
            policy,
            KeepAwayFacts.questions(children),
            unknown,
            relatives,
            choosing);
  }

  static HouseholdView household(Map<HouseholdId, HouseholdView> households, HouseholdId id) {
    HouseholdView household = households.get(id);
    if (household == null) {
      throw new IllegalArgumentException("household " + id + " of the run was not loaded");
    }
    return household;
  }

  /**
   * @param stale facts have changed since the run
   * @param form what the address asks for, with the run
   * @param adopters whether the reader may see them
   */
  OptionsPage make(boolean stale, Form form, boolean adopters) {
    OptionsLinks links =
        new OptionsLinks(run, look.pages(), look.notNowCount(), NotNowList.asked(form));
    List<OptionsView.Split> splits = run.splits().stream().filter(this::isVisible).toList();
    String searchHref = "/searches/" + search.id();
    int notNow = run.count(Possible.NO);
    return new OptionsPage(
        searchHref,
        "Search " + search.number(),
        "Search opened on " + Dates.day(search.openedOn()),
        "Options for " + facts.names(),
        childWord(),
        themWord(),
        stale ? SearchFacts.stale(run.asOf()) : null,
        facts(),
        List.of(
            new Count(Numbers.count(run.count(Possible.YES)), "possible", "#possible"),
            new Count(
                Numbers.count(run.count(Possible.WITH_APPROVAL)),
                "with approval",
                "#with-approval"),
            new Count(Numbers.count(notNow), "not now", "#not-now")),
        Numbers.many(run.count(), "household or home", "households and homes") + " considered",
        family(look.family()),
        recorded(look.family()),
        cards(look.possible(), look.asked()),
        links.pager(Possible.YES),
        choosing == Choosing.RESERVES ? searchHref + "#referrals" : null,
        cards(look.withApproval(), look.asked()),
        links.pager(Possible.WITH_APPROVAL),
        splits.stream().map(this::split).toList(),
        PartedPairs.warning(search.kind(), splits),
        cards.apart(splits),
        notNow == 0 ? List.of() : links.reasons(),
        look.notNow().stream()
            .map(home -> notNow(home.item(), household(households, home.item().householdId())))
            .toList(),
        notNow == 0 ? "No rule stands against any home." : notNowIntro(look),
        links.pager(Possible.NO),
        notNow == 0
            ? null
            : new OptionsPage.NotNowFilters(
                searchHref + "/options",
                form,
                NotNowList.selects(adopters, authority),
                NotNowList.kept(form),
                NotNowList.tools(search.id(), run.asOf(), form)));
  }

  private static String notNowIntro(RunLook look) {
    if (look.notNow().isEmpty()) {
      return "No home is as you ask. Take a filter away to see more.";
    }
    boolean near =
        look.pages().sort().equals(NotNowSort.USUAL)
            && look.notNow().get(0).item().distanceMiles() != null;
    return Numbers.many(look.notNowCount(), "home")
        + ", each with what stands against it today"
        + (near ? ", nearest first." : ".");
  }

  /** Of distances nobody can say anything while it is not known where the children come from. */
  private static Set<Criterion> unknown(List<ChildView> children) {
    Set<Criterion> unknown = EnumSet.noneOf(Criterion.class);
    if (children.stream().allMatch(child -> child.home().position() == null)) {
      unknown.add(Criterion.LOCALITY);
    }
    if (children.stream().allMatch(OptionsPageMaker::hasNoSchoolOnTheMap)) {
      unknown.add(Criterion.CONTINUITY);
    }
    return unknown;
  }

  private static boolean hasNoSchoolOnTheMap(ChildView child) {
    Whereabouts school = child.school();
    return school == null || school.position() == null;
  }

  /** R-MATCH-12: what is not known of the children is asked once, and not of every home. */
  private static List<String> toAsk(List<ChildView> children, Set<Criterion> unknown) {
    List<String> questions = new ArrayList<>();
    if (unknown.contains(Criterion.LOCALITY)) {
      questions.add("the postcode of home");
    }
    if (unknown.contains(Criterion.CONTINUITY)) {
      questions.add("the postcode of the school, if any");
    }
    List<String> needs =
        Arrays.stream(NeedKind.values())
            .filter(kind -> kind != NeedKind.PARENT_AND_CHILD)
            .filter(
                kind ->
                    children.stream()
                        .anyMatch(child -> child.snapshot().needs().level(kind) == null))
            .map(NeedKind::words)
            .toList();
    if (!needs.isEmpty()) {
      questions.add("how much need there is in " + Words.and(needs));
    }
    return questions;
  }

  private String childWord() {
    return search.children().size() == 1 ? "child" : "children";
  }

  private String themWord() {
    return switch (search.children().size()) {
      case 1 -> "the child";
      case 2 -> "both children";
      default -> "all " + Numbers.word(search.children().size()) + " children";
    };
  }

  private List<OptionCard> cards(List<RunView.Home> homes, @Nullable HouseholdId asked) {
    return homes.stream().map(home -> card(home, asked)).toList();
  }

  private OptionCard card(RunView.Home home, @Nullable HouseholdId asked) {
    OptionCard card = cards.card(home.rank(), home.item());
    return home.item().householdId().equals(asked) ? card.askedFor() : card;
  }

  private List<Fact> facts() {
    List<Fact> all = new ArrayList<>(facts.facts());
    all.addAll(family);
    if (!toAsk.isEmpty()) {
      all.add(
          Fact.of("To ask about the " + childWord(), Numbers.sentence(String.join("; ", toAsk))));
    }
    all.add(
        Fact.link(
            "As of",
            Dates.day(run.asOf()) + ", policy version " + run.policyVersion(),
            "/policy/versions/" + run.policyVersion()));
    return all;
  }

  private List<OptionsPage.Considered> family(List<RunView.Home> family) {
    return family.stream()
        .map(RunView.Home::item)
        .map(
            item -> {
              HouseholdView household = household(households, item.householdId());
              return new OptionsPage.Considered(
                  household.name(),
                  "/households/" + item.householdId(),
                  Words.kind(household.snapshot().kind()),
                  Words.where(item.local(), household.snapshot().where(), authority),
                  Numbers.miles(item.distanceMiles()),
                  state(item.possible()),
                  item.findings().isEmpty()
                      ? "No rule stands against it. Shown among the options below."
                      : String.join(" ", item.findings().stream().map(Finding::text).toList()));
            })
        .toList();
  }

  /** R-PLACE-03: also of those of whom no household is on record yet. */
  private FamilyRecorded recorded(List<RunView.Home> family) {
    return FamilyRecorded.of(
        search.id(),
        considered,
        names,
        family.stream()
            .map(home -> household(households, home.item().householdId()).name())
            .toList(),
        choosing == Choosing.RESERVES);
  }

  private static String state(Possible possible) {
    return switch (possible) {
      case YES -> "Possible";
      case WITH_APPROVAL -> "With approval";
      case NO -> "Not now";
    };
  }

  private boolean isVisible(OptionsView.Split split) {
    return split.parts().stream().allMatch(part -> households.containsKey(part.householdId()));
  }

  private OptionsPage.SplitRow split(OptionsView.Split split) {
    List<OptionsPage.SplitHome> homes =
        split.parts().stream()
            .map(part -> cards.splitHome(part, facts.names(part.children())))
            .toList();
    return new OptionsPage.SplitRow(homes, parted.of(split), cost(split.cost()), partHref(split));
  }

  /** The fewer children leave. */
  private @Nullable String partHref(OptionsView.Split split) {
    if (choosing != Choosing.RESERVES
        || split.parts().size() != 2
        || search.kind() == SearchKind.PARENT_AND_CHILD) {
      return null;
    }
    return split.parts().stream()
        .min(Comparator.comparingInt(part -> part.children().size()))
        .map(
            part ->
                part.children().stream()
                    .map(child -> "child=" + child)
                    .collect(Collectors.joining("&", "/searches/" + search.id() + "/part?", "")))
        .orElse(null);
  }

  private static String cost(int points) {
    if (points == 0) {
      return "Nothing";
    }
    return points > 0
        ? Numbers.score(points) + " of 100 points"
        : "Nothing: " + Numbers.score(-points) + " points better apart";
  }

  private OptionsPage.NotNow notNow(OptionsView.Item item, HouseholdView household) {
    return notNow(item, household, authority);
  }

  /** The rule says that there is one, and its words stand in no run (R-PLACE-36). */
  private static String anotherReason(HouseholdView household) {
    String words = OptionCards.anotherReason(household.snapshot());
    return words.isEmpty() ? "" : " " + Numbers.sentence(words.substring("; ".length())) + ".";
  }

  static OptionsPage.NotNow notNow(
      OptionsView.Item item, HouseholdView household, String authority) {
    Finding first = item.findings().get(0);
    String all = String.join(" ", item.findings().stream().map(Finding::text).distinct().toList());
    return new OptionsPage.NotNow(
        household.name(),
        "/households/" + item.householdId(),
        Words.kind(household.snapshot().kind()),
        Words.where(item.local(), household.snapshot().where(), authority),
        Numbers.miles(item.distanceMiles()),
        item.distanceMiles(),
        all + anotherReason(household),
        item.findings().stream()
            .map(finding -> finding.rule().value())
            .distinct()
            .collect(Collectors.joining(", ")),
        first.source());
  }
}
