package uk.kith.kernel;

import java.util.List;
import java.util.Set;

/**
 * Six separate facts about who somebody is, each as they describe it, each optional and repeatable
 * (R-MATCH-07). Nothing is inferred from one to another (R-MATCH-08): Slovak is a nationality or a
 * language, Roma an ethnic group. An empty set is not known, not "none".
 *
 * @param ethnicGroups such as "Roma", "White British"
 * @param nationalities such as "Slovak"
 * @param firstLanguages such as "Romani"
 * @param otherLanguages such as "English"
 * @param religions such as "Roman Catholic"
 * @param specific heritage in their own words, such as "Slovak Roma"
 */
public record Heritage(
    Set<String> ethnicGroups,
    Set<String> nationalities,
    Set<String> firstLanguages,
    Set<String> otherLanguages,
    Set<String> religions,
    Set<String> specific) {

  public static final Heritage NOT_KNOWN =
      new Heritage(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  public Heritage {
    ethnicGroups = Set.copyOf(ethnicGroups);
    nationalities = Set.copyOf(nationalities);
    firstLanguages = Set.copyOf(firstLanguages);
    otherLanguages = Set.copyOf(otherLanguages);
    religions = Set.copyOf(religions);
    specific = Set.copyOf(specific);
  }

  /** Nothing at all is known. */
  public boolean isNotKnown() {
    return all().stream().allMatch(Set::isEmpty);
  }

  private List<Set<String>> all() {
    return List.of(
        ethnicGroups, nationalities, firstLanguages, otherLanguages, religions, specific);
  }
}
