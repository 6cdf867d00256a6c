package uk.kith.kernel;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Six separate facts about who somebody is, each as they describe it, each optional and repeatable
 * (R-MATCH-07). Nothing is inferred from one to another (R-MATCH-08): Slovak is a nationality or a
 * language, Roma an ethnic group. An empty set is not known, not "none"; {@link #REFUSED} is an
 * answer. The sets are sorted, so that the same facts are always written alike.
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

  /** The answer of somebody who was asked and would rather not say. */
  public static final String REFUSED = "Refused";

  public static final Heritage NOT_KNOWN =
      new Heritage(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  public Heritage {
    ethnicGroups = sorted(ethnicGroups);
    nationalities = sorted(nationalities);
    firstLanguages = sorted(firstLanguages);
    otherLanguages = sorted(otherLanguages);
    religions = sorted(religions);
    specific = sorted(specific);
  }

  /**
   * The national ethnicity code for a return, derived from the stated ethnic groups alone
   * (R-MATCH-09): {@code NOBT} when none is stated, {@code REFU} when refused.
   *
   * @return empty when the words have no agreed code: a person must choose one
   */
  public Optional<EthnicCode> findNationalCode() {
    return ethnicGroups.isEmpty() ? Optional.of(EthnicCode.NOBT) : EthnicExport.find(ethnicGroups);
  }

  /** Nothing at all is known. */
  public boolean isNotKnown() {
    return all().stream().allMatch(Set::isEmpty);
  }

  private List<Set<String>> all() {
    return List.of(
        ethnicGroups, nationalities, firstLanguages, otherLanguages, religions, specific);
  }

  private static Set<String> sorted(Set<String> words) {
    return Collections.unmodifiableSet(new TreeSet<>(words));
  }
}
