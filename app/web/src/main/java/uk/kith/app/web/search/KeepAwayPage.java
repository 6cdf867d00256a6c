package uk.kith.app.web.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.EndKeepAway;

/**
 * Whom and what to keep a child away from, for those who need to know.
 *
 * @param people in words; null when nobody is recorded
 * @param others places, children on record and schools
 * @param ends what may be ended, each by itself; empty when nothing is recorded
 */
public record KeepAwayPage(
    String childHref,
    String name,
    @Nullable String people,
    List<Fact> others,
    boolean mayRecord,
    List<Choice> ends) {

  private static final String PLACE = "place ";
  private static final String CHILD = "child ";
  private static final String PEOPLE = "people";
  private static final String SCHOOLS = "schools";

  /**
   * @param apart the children on record whom the reader may see
   */
  static KeepAwayPage of(
      ChildView child, @Nullable String people, Collection<ChildView> apart, boolean mayRecord) {
    List<Fact> others = new ArrayList<>();
    List<Choice> ends = new ArrayList<>();
    if (people != null) {
      ends.add(Choice.of(PEOPLE, "All people recorded above"));
    }
    Set<String> places = new TreeSet<>(child.snapshot().avoidSectors());
    if (!places.isEmpty()) {
      others.add(Fact.of("Places", Words.and(places)));
      places.forEach(place -> ends.add(Choice.of(PLACE + place, place)));
    }
    for (ChildView other : apart) {
      String who = other.localId() == null ? "A child without a number" : other.localId();
      others.add(Fact.of("Child on record", who));
      ends.add(Choice.of(CHILD + other.id(), "Child on record: " + who));
    }
    String schools = child.schoolsToMind();
    if (schools != null) {
      others.add(Fact.of("Schools", schools));
      ends.add(Choice.of(SCHOOLS, "What is recorded of schools"));
    }
    return new KeepAwayPage(
        "/children/" + child.id(), Words.name(child), people, others, mayRecord, ends);
  }

  public String href() {
    return childHref + "/keep-away";
  }

  /** What was marked to end. */
  static EndKeepAway ended(Form form) {
    return new EndKeepAway(
        marked(form, PLACE, place -> place),
        marked(form, CHILD, ChildId::of),
        form.has("end", PEOPLE),
        form.has("end", SCHOOLS));
  }

  private static <T> Set<T> marked(Form form, String kind, Function<String, T> read) {
    return form
        .hiddenOnes(
            "end",
            each ->
                each.startsWith(kind)
                    ? Optional.of(read.apply(each.substring(kind.length())))
                    : Optional.<T>empty())
        .stream()
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }
}
