package uk.kith.app.web.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Fact;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.SearchView;

/** The facts of a search at hand, the same on every page of it. */
public final class SearchFacts {
  private final SearchView search;
  private final List<ChildView> children;
  private final LocalDate asOf;

  public SearchFacts(SearchView search, List<ChildView> children, LocalDate asOf) {
    this.search = search;
    this.children = List.copyOf(children);
    this.asOf = asOf;
  }

  /** What the options and reserve pages say of a run whose facts have changed since. */
  public static String stale(LocalDate asOf) {
    return "Facts have changed since these options were made on " + Dates.day(asOf) + ".";
  }

  /** "Amir and Danyal". */
  public String names() {
    return Words.and(children.stream().map(Words::name).toList());
  }

  /** The names of some of the children, in the order of the search. */
  public String names(Collection<ChildId> ids) {
    Set<ChildId> wanted = Set.copyOf(ids);
    return Words.and(
        children.stream().filter(child -> wanted.contains(child.id())).map(Words::name).toList());
  }

  /** Who, by when, school, heritage and how they are to be placed. */
  public List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of(children.size() == 1 ? "Child" : "Children", who()));
    facts.add(Fact.of("Needed by", Dates.dayAndDue(search.neededFrom(), asOf)));
    facts.add(Fact.of("School", distinct(SearchFacts::school)));
    facts.add(Fact.of("Heritage", distinct(child -> Words.heritage(child.heritage()))));
    facts.add(Fact.of(children.size() == 1 ? "Kind of placement" : "To be placed", how()));
    String wishes = wishes();
    if (!wishes.isEmpty()) {
      facts.add(Fact.of("What they wish", wishes));
    }
    facts.addAll(KeepAwayFacts.of(children));
    return facts;
  }

  private String who() {
    boolean alike = children.stream().map(ChildView::sex).distinct().count() == 1;
    Set<ChildId> all = Set.copyOf(search.children());
    boolean siblings =
        children.size() > 1
            && children.stream()
                .allMatch(
                    child -> child.siblings().stream().anyMatch(other -> all.contains(other.id())));
    // "Brothers" or "sisters" tells it of each.
    boolean tells = siblings && alike;
    String who =
        String.join(
            children.size() == 2 ? ", and " : "; ",
            children.stream().map(child -> tells ? who(child) : whoAndSex(child)).toList());
    return siblings ? who + ", " + Words.group(children) : who;
  }

  private static String who(ChildView child) {
    return Words.name(child) + ", " + Words.age(child);
  }

  /** Terms of approval, and bedrooms, ask for a girl or a boy. */
  private static String whoAndSex(ChildView child) {
    return child.sex() == Sex.UNKNOWN
        ? who(child)
        : Words.name(child) + ", " + Words.within(Words.sex(child.sex())) + ", " + Words.age(child);
  }

  private String wishes() {
    return children.stream()
        .filter(child -> child.wishes() != null)
        .map(child -> (children.size() == 1 ? "" : Words.name(child) + ": ") + child.wishes())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** The page of each child. */
  public List<Fact> childPages() {
    return children.stream()
        .map(
            child ->
                Fact.link(
                    Words.name(child),
                    "Everything recorded of " + Words.name(child),
                    "/children/" + child.id()))
        .toList();
  }

  /** Why each lives in the home that the search ended with, with the record to be filed. */
  public List<Fact> whyPages() {
    return children.stream()
        .map(
            child ->
                Fact.link(
                    Words.name(child),
                    "Why " + Words.name(child) + " lives there, and the record to be filed",
                    "/children/" + child.id() + "/why?search=" + search.id()))
        .toList();
  }

  /** Children of whom people are recorded to keep them away from, with the page that tells. */
  public List<Fact> peoplePages() {
    return children.stream()
        .filter(ChildView::keptFromPeople)
        .map(
            child ->
                Fact.link(
                    Words.name(child),
                    "People to keep " + Words.name(child) + " away from",
                    "/children/" + child.id() + "/keep-away"))
        .toList();
  }

  private String how() {
    String kind = Words.kind(search.kind());
    return children.size() == 1
        ? kind
        : Words.together(search.together()) + ", " + Words.within(kind);
  }

  private static String school(ChildView child) {
    String name = child.schoolName();
    Whereabouts school = child.school();
    String sector = school == null ? null : school.sector();
    return name != null ? name : sector != null ? "in " + sector : "none, or not known";
  }

  private String distinct(Function<ChildView, String> text) {
    return Numbers.sentence(String.join("; ", children.stream().map(text).distinct().toList()));
  }
}
