package uk.kith.app.web.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Fact;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.engine.rules.SchoolsToMind;

/**
 * From what children are to be kept away, in words that tell of no other person: places are named,
 * children on record counted, and people told on a page of their own.
 */
public final class KeepAwayFacts {

  private KeepAwayFacts() {}

  /** Places, children, people; empty when nothing is recorded. */
  public static List<Fact> of(Collection<ChildView> children) {
    List<Fact> facts = new ArrayList<>();
    String away = away(children);
    if (away != null) {
      facts.add(Fact.of("Keep away from", away));
    }
    String schools =
        children.stream()
            .flatMap(child -> Stream.ofNullable(child.schoolsToMind()))
            .distinct()
            .collect(Collectors.joining("; "));
    if (!schools.isEmpty()) {
      facts.add(Fact.of("Schools", schools));
    }
    children.stream()
        .filter(child -> new SchoolsToMind(child.schoolsToMind()).names(child.schoolName()))
        .forEach(
            child ->
                facts.add(
                    Fact.of(
                        "To be settled",
                        Words.name(child)
                            + " goes to "
                            + child.schoolName()
                            + ", which the schools to keep away from name")));
    return facts;
  }

  /** What must be asked of every home, because no record can tell it. */
  public static List<String> questions(Collection<ChildView> children) {
    List<String> questions = new ArrayList<>();
    if (children.stream().anyMatch(ChildView::keptFromPeople)) {
      questions.add(
          "Is anybody in or around this home among the people to keep away from? They are told on a"
              + " page of their own, for those who need to know.");
    }
    if (children.stream().anyMatch(child -> child.schoolsToMind() != null)) {
      questions.add("Which school would it be? There are schools to stay at or to keep away from.");
    }
    return questions;
  }

  private static @Nullable String away(Collection<ChildView> children) {
    TreeSet<String> places = new TreeSet<>();
    children.forEach(child -> places.addAll(child.snapshot().avoidSectors()));
    long apart =
        children.stream()
            .flatMap(child -> child.snapshot().compatibility().apartFrom().stream())
            .distinct()
            .count();
    List<String> parts = new ArrayList<>();
    if (!places.isEmpty()) {
      parts.add(Words.and(places));
    }
    if (apart > 0) {
      parts.add(Numbers.many(apart, "child", "children") + " on record");
    }
    if (children.stream().anyMatch(ChildView::keptFromPeople)) {
      parts.add("people told separately");
    }
    return parts.isEmpty() ? null : Numbers.sentence(String.join("; ", parts));
  }
}
