package uk.kith.app.web.options;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Count;
import uk.kith.app.web.component.Fact;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.OptionsView;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Verdict.Possible;

/** Makes the options page from a stored run and the register; a pure function of both. */
final class OptionsPageMaker {
  private static final int NOT_NOW_SHOWN = 20;

  private final SearchView search;
  private final OptionsView run;
  private final Map<ChildId, ChildView> children;
  private final Map<HouseholdId, HouseholdView> households;
  private final String authority;
  private final OptionCards cards;

  OptionsPageMaker(
      SearchView search,
      OptionsView run,
      List<ChildView> children,
      Collection<HouseholdView> households,
      String authority) {
    this.search = search;
    this.run = run;
    this.children = new LinkedHashMap<>();
    children.forEach(child -> this.children.put(child.id(), child));
    this.households =
        households.stream()
            .collect(Collectors.toMap(view -> view.snapshot().id(), Function.identity()));
    this.authority = authority;
    this.cards =
        new OptionCards(
            "/searches/" + search.id(), run, search.children().size(), authority, this.households);
  }

  static HouseholdView household(Map<HouseholdId, HouseholdView> households, HouseholdId id) {
    HouseholdView household = households.get(id);
    if (household == null) {
      throw new IllegalArgumentException("household " + id + " of the run was not loaded");
    }
    return household;
  }

  /**
   * @param all every home that cannot take them now, not only the first of them
   */
  OptionsPage make(boolean all) {
    List<OptionsView.Item> possible = items(Possible.YES);
    List<OptionsView.Item> approval = items(Possible.WITH_APPROVAL);
    List<OptionsView.Item> notNow =
        items(Possible.NO).stream().sorted(Comparator.comparing(OptionsPageMaker::miles)).toList();
    int shown = all ? notNow.size() : Math.min(NOT_NOW_SHOWN, notNow.size());
    String searchHref = "/searches/" + search.id();
    return new OptionsPage(
        searchHref,
        "Search " + search.number(),
        "Search opened on " + Dates.day(search.openedOn()),
        "Options for " + Words.and(children.values().stream().map(Words::name).toList()),
        search.children().size() == 1 ? "child" : "children",
        themWord(),
        facts(),
        List.of(
            new Count(Numbers.count(possible.size()), "possible", "#possible"),
            new Count(Numbers.count(approval.size()), "with approval", "#with-approval"),
            new Count(Numbers.count(notNow.size()), "not now", "#not-now")),
        Numbers.many(run.items().size(), "household or home", "households and homes")
            + " considered",
        family(),
        cards(possible, 1),
        cards(approval, possible.size() + 1),
        run.splits().stream().map(this::split).toList(),
        notNow.stream().limit(shown).map(this::notNow).toList(),
        notNow.isEmpty()
            ? "No rule stands against any home."
            : "Each home with what stands against it today, nearest first. "
                + Numbers.count(shown)
                + " of "
                + Numbers.count(notNow.size())
                + " shown.",
        shown < notNow.size() ? searchHref + "/options?all=true#not-now" : null,
        "Show all " + Numbers.count(notNow.size()));
  }

  private String themWord() {
    return switch (search.children().size()) {
      case 1 -> "the child";
      case 2 -> "both children";
      default -> "all " + Numbers.word(search.children().size()) + " children";
    };
  }

  private List<OptionsView.Item> items(Possible wanted) {
    return run.items().stream().filter(item -> item.possible() == wanted).toList();
  }

  private static double miles(OptionsView.Item item) {
    Double miles = item.distanceMiles();
    return miles == null ? Double.MAX_VALUE : miles;
  }

  private List<OptionCard> cards(List<OptionsView.Item> items, int firstRank) {
    List<OptionCard> made = new ArrayList<>();
    for (OptionsView.Item item : items) {
      made.add(cards.card(firstRank + made.size(), item));
    }
    return made;
  }

  private List<Fact> facts() {
    List<ChildView> all = List.copyOf(children.values());
    String who =
        String.join(
            all.size() == 2 ? ", and " : "; ",
            all.stream().map(child -> Words.name(child) + ", " + Words.age(child)).toList());
    boolean siblings =
        all.size() > 1
            && all.stream()
                .allMatch(
                    child ->
                        child.siblings().stream()
                            .anyMatch(other -> children.containsKey(other.id())));
    return List.of(
        Fact.of(
            all.size() == 1 ? "Child" : "Children", siblings ? who + ", " + Words.group(all) : who),
        Fact.of("Needed by", Dates.dayAndDue(search.neededFrom(), run.asOf())),
        Fact.of("School", schools(all)),
        Fact.of("Heritage", distinct(all, child -> Words.heritage(child.heritage()))),
        Fact.of(
            "To be placed",
            (all.size() > 1 ? Words.together(search.together()) + ", " : "")
                + (all.size() > 1
                    ? Words.within(Words.kind(search.kind()))
                    : Words.kind(search.kind()))),
        Fact.of("As of", Dates.day(run.asOf()) + ", policy version " + run.policyVersion()));
  }

  private static String schools(List<ChildView> all) {
    return distinct(
        all,
        child -> {
          String name = child.schoolName();
          var school = child.school();
          String sector = school == null ? null : school.sector();
          return name != null ? name : sector != null ? "in " + sector : "none, or not known";
        });
  }

  private static String distinct(List<ChildView> all, Function<ChildView, String> text) {
    return String.join("; ", all.stream().map(text).distinct().toList());
  }

  private List<OptionsPage.Considered> family() {
    return run.items().stream()
        .filter(item -> isConnected(household(households, item.householdId())))
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

  /** A connected person of these children; one of other children is not an option to begin with. */
  private boolean isConnected(HouseholdView household) {
    return household.snapshot().kind() == HouseholdKind.CONNECTED_PERSON
        && household.snapshot().connectedTo().stream().anyMatch(children::containsKey);
  }

  private static String state(Possible possible) {
    return switch (possible) {
      case YES -> "Possible";
      case WITH_APPROVAL -> "With approval";
      case NO -> "Not now";
    };
  }

  private OptionsPage.SplitRow split(OptionsView.Split split) {
    String homes =
        split.parts().stream()
            .map(
                part ->
                    names(part.children())
                        + ": "
                        + household(households, part.householdId()).name())
            .collect(Collectors.joining("; "));
    String parted = split.separated().stream().map(this::names).collect(Collectors.joining("; "));
    return new OptionsPage.SplitRow(
        homes, parted.isEmpty() ? "Nobody" : parted, cost(split.cost()));
  }

  private static String cost(int points) {
    if (points == 0) {
      return "Nothing";
    }
    return points > 0
        ? Numbers.score(points) + " of 100 points"
        : "Nothing: " + Numbers.score(-points) + " points better apart";
  }

  private String names(Collection<ChildId> ids) {
    Set<ChildId> wanted = Set.copyOf(ids);
    return Words.and(
        children.values().stream()
            .filter(child -> wanted.contains(child.id()))
            .map(Words::name)
            .toList());
  }

  private OptionsPage.NotNow notNow(OptionsView.Item item) {
    HouseholdView household = household(households, item.householdId());
    Finding first = item.findings().get(0);
    String all = String.join(" ", item.findings().stream().map(Finding::text).distinct().toList());
    return new OptionsPage.NotNow(
        household.name(),
        "/households/" + item.householdId(),
        Words.kind(household.snapshot().kind()),
        Words.where(item.local(), household.snapshot().where(), authority),
        Numbers.miles(item.distanceMiles()),
        all,
        item.findings().stream()
            .map(finding -> finding.rule().value())
            .distinct()
            .collect(Collectors.joining(", ")),
        first.source());
  }
}
