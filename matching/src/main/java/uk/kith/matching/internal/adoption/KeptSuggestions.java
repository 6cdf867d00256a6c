package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.api.FamilySuggestions.Family;
import uk.kith.placements.api.ChildView;

/**
 * Families suggested for a search, kept while nothing of what they follow from is another: the
 * families who are free, the policy and the day for all searches, the children and the families of
 * before for one. What is kept is compared by value, so that no answer is older than the record.
 */
@ApplicationScoped
class KeptSuggestions {

  /** Searches whose answers are in memory at once. */
  private static final int SEARCHES = 1000;

  private final Map<UUID, Kept> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Kept> eldest) {
          return size() > SEARCHES;
        }
      };

  private @Nullable ForAll current;

  /**
   * What the answers of all searches follow from.
   *
   * @param policies those by which families are ordered and possible
   */
  record ForAll(List<AdoptiveFamilyView> free, List<Object> policies, LocalDate asOf) {
    ForAll {
      free = List.copyOf(free);
      policies = List.copyOf(policies);
    }
  }

  /**
   * What the answer of one search follows from besides.
   *
   * @param before families with whom a link of the search has been
   */
  record ForOne(List<ChildView> children, Set<HouseholdId> before, boolean stopped) {
    ForOne {
      children = List.copyOf(children);
      before = Set.copyOf(before);
    }
  }

  private record Kept(ForAll all, ForOne one, List<Family> families) {}

  /** The same instance for as long as it says the same: compared once for many searches. */
  synchronized ForAll now(ForAll asked) {
    ForAll known = current;
    if (known == null || !known.equals(asked)) {
      kept.clear();
      current = asked;
      return asked;
    }
    return known;
  }

  /**
   * The families of a search, or of children who wait for one.
   *
   * @param all as {@link #now} gave it
   * @param work works them out when they are not kept
   */
  List<Family> of(UUID search, ForAll all, ForOne one, Supplier<List<Family>> work) {
    Kept known = find(search);
    if (known != null && known.all() == all && known.one().equals(one)) {
      return known.families();
    }
    List<Family> families = List.copyOf(work.get());
    keep(search, new Kept(all, one, families));
    return families;
  }

  private synchronized @Nullable Kept find(UUID search) {
    return kept.get(search);
  }

  private synchronized void keep(UUID search, Kept answer) {
    kept.put(search, answer);
  }
}
