package uk.kith.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Seeds;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Verdict.Possible;

/** What must hold for any search and any homes. */
class MatcherPropertyTest {

  private static final int CASES = 150;

  private static final Constraints RULES = new LawfulConstraints(PlacementPolicy.DEFAULT);

  private final Matcher matcher = new Matcher(Policy.DEFAULT, RULES, AChild.TODAY);

  /** R-MATCH-13. */
  @Test
  void orderOfInputNeverMatters() {
    Seeds.forEach(
        CASES,
        random -> {
          PlacementRequest search = search(random);
          List<HouseholdSnapshot> homes = homes(random);
          List<HouseholdSnapshot> shuffled = new ArrayList<>(homes);
          Collections.shuffle(shuffled, random);
          Homes one = Homes.of(homes);
          Homes other = Homes.of(shuffled);
          assertEquals(matcher.options(search, one), matcher.options(search, other));
          assertEquals(
              matcher.splits(search, one, Map.of()), matcher.splits(search, other, Map.of()));
        });
  }

  /** R-MATCH-01: whether held at once or handed over one by one, no home and no word differs. */
  @Test
  void handedOverOneByOneTheyAreTheSame() {
    Seeds.forEach(
        CASES,
        random -> {
          PlacementRequest search = search(random);
          Homes homes = Homes.of(homes(random));
          List<Option> given = new ArrayList<>();
          matcher.giveOptions(search, homes, given::add);
          assertEquals(matcher.options(search, homes), given);
        });
  }

  /** R-MATCH-11, R-MATCH-12. */
  @Test
  void partsAddUpAndRangesHold() {
    Seeds.forEach(
        CASES,
        random -> {
          for (Option option : matcher.options(search(random), Homes.of(homes(random)))) {
            Score score = option.score();
            if (score != null) {
              assertEquals(score.points(), score.parts().stream().mapToInt(Part::points).sum());
              assertEquals(5, score.parts().size());
              assertEquals(Policy.TOTAL, score.parts().stream().mapToInt(Part::weight).sum());
              assertTrue(score.range().low() <= score.points());
              assertTrue(score.points() <= score.range().high());
              for (Part part : score.parts()) {
                assertEquals((part.range().low() + part.range().high()) / 2, part.points());
              }
            }
          }
        });
  }

  /** R-MATCH-13: possible first; then score; then longest vacant; then id. */
  @Test
  void theOrderIsTheOneWeSay() {
    Seeds.forEach(
        CASES,
        random -> {
          List<Option> options = matcher.options(search(random), Homes.of(homes(random)));
          for (int i = 1; i < options.size(); i++) {
            assertTrue(
                Option.BEST_FIRST.compare(options.get(i - 1), options.get(i)) < 0,
                "no two options are equal in order");
          }
        });
  }

  /** One more vacancy, in a home or by a new one, never lowers the best score. */
  @Test
  void oneMoreVacancyNeverLowersTheBestScore() {
    Seeds.forEach(
        CASES,
        random -> {
          PlacementRequest search = search(random);
          List<HouseholdSnapshot> homes = homes(random);
          int before = best(search, homes);
          List<HouseholdSnapshot> onePlaceMore = new ArrayList<>(homes);
          onePlaceMore.set(3, withOneMorePlace(homes.get(3)));
          assertTrue(best(search, onePlaceMore) >= before);
          List<HouseholdSnapshot> oneHomeMore = new ArrayList<>(homes);
          oneHomeMore.add(AHome.number(99).at(Worlds.where(random)).build());
          assertTrue(best(search, oneHomeMore) >= before);
        });
  }

  private static HouseholdSnapshot withOneMorePlace(HouseholdSnapshot home) {
    Places places = home.places();
    return new HouseholdSnapshot(
        home.id(),
        home.localId(),
        home.kind(),
        home.own(),
        home.approvedBy(),
        home.where(),
        home.terms(),
        new Places(
            Math.max(places.approved(), places.filled()) + 1,
            places.filled(),
            places.notAvailable(),
            places.reserved()),
        home.vacantSince(),
        home.residents(),
        home.coming(),
        home.skills(),
        home.languages(),
        home.heritageSupport(),
        home.exemptions(),
        home.registration(),
        home.bedrooms(),
        home.connectedTo(),
        home.standing());
  }

  /** R-MATCH-05: heritage moves a score by a tenth at the most, and never what is possible. */
  @Test
  void removingHeritageNeverChangesWhatIsPossible() {
    Seeds.forEach(
        CASES,
        random -> {
          PlacementRequest search = search(random);
          List<HouseholdSnapshot> homes = homes(random);
          Map<HouseholdId, Option> with = byHome(matcher.options(search, Homes.of(homes)));
          Map<HouseholdId, Option> without =
              byHome(
                  matcher.options(
                      Stripped.of(search), Homes.of(homes.stream().map(Stripped::of).toList())));
          with.forEach(
              (id, option) -> {
                Option bare = Objects.requireNonNull(without.get(id));
                assertEquals(option.verdict(), bare.verdict());
                if (option.score() != null) {
                  assertTrue(
                      Math.abs(option.getScore().points() - bare.getScore().points())
                          <= Policy.HERITAGE_CAP);
                }
              });
        });
  }

  /**
   * R-MATCH-06: nobody waits for a better heritage match. That a home could come which supports all
   * of a child's heritage takes no option away today, changes no score and no place of the others.
   */
  @Test
  void aBetterHeritageMatchToComeChangesNothingAboutTheOthers() {
    Seeds.forEach(
        CASES,
        random -> {
          PlacementRequest search = search(random);
          List<HouseholdSnapshot> homes = homes(random);
          List<HouseholdSnapshot> later = new ArrayList<>(homes);
          Heritage asked = search.children().get(0).heritage();
          Set<String> all = new HashSet<>(asked.ethnicGroups());
          all.addAll(asked.religions());
          all.addAll(asked.firstLanguages());
          later.add(AHome.number(99).supporting(new HeritageSupport(asked, all, true)).build());
          List<Option> today = matcher.options(search, Homes.of(homes));
          List<Option> then = matcher.options(search, Homes.of(later));
          assertEquals(
              told(today),
              told(
                  then.stream()
                      .filter(option -> !option.home().id().equals(AHome.id(99)))
                      .toList()));
        });
  }

  private static List<String> told(List<Option> options) {
    return options.stream().map(o -> o.home().id() + " " + o.verdict() + " " + o.score()).toList();
  }

  /** What the quick ranking finds is what the explained order puts first, whatever the limit. */
  @Test
  void quickRankingFindsTheSameBestHomes() {
    Seeds.forEach(
        CASES,
        random -> {
          PlacementRequest search = search(random);
          Homes homes = Homes.of(Worlds.homes(random, 40));
          int limit = 1 + random.nextInt(45);
          List<Option> possible =
              matcher.options(search, homes).stream().filter(o -> o.score() != null).toList();
          assertEquals(
              possible.subList(0, Math.min(limit, possible.size())),
              matcher.best(search, homes, limit));
        });
  }

  /** R-MATCH-16: parts are a partition, homes differ, nobody is lost, costs grow. */
  @Test
  void splitsPlaceEveryChildOnceAndNoHomeTwice() {
    Seeds.forEach(
        CASES,
        random -> {
          PlacementRequest search = Worlds.search(random, 2 + random.nextInt(3));
          Set<ChildId> all =
              search.children().stream().map(c -> c.id()).collect(Collectors.toSet());
          for (Split split : matcher.splits(search, Homes.of(homes(random)), Map.of())) {
            List<ChildId> placed =
                split.parts().stream().flatMap(p -> p.children().stream()).toList();
            assertEquals(all.size(), placed.size());
            assertEquals(all, Set.copyOf(placed));
            assertEquals(
                split.parts().size(),
                split.parts().stream().map(Split.Part::home).distinct().count());
            assertTrue(split.parts().size() > 1);
          }
        });
  }

  /** R-MATCH-16: the best split is the best there is, by trying every home for every child. */
  @Test
  void bestSplitAgreesWithBruteForce() {
    Seeds.forEach(
        CASES,
        random -> {
          PlacementRequest search = Worlds.search(random, 2 + random.nextInt(2));
          List<HouseholdSnapshot> homes = Worlds.homes(random, 6);
          List<Split> splits = matcher.splits(search, Homes.of(homes), Map.of());
          long best = new BruteForceSplits(search, homes, RULES).best();
          long found = splits.isEmpty() ? -1 : BruteForceSplits.value(splits.get(0));
          assertEquals(best, found);
        });
  }

  private int best(PlacementRequest search, List<HouseholdSnapshot> homes) {
    return matcher.options(search, Homes.of(homes)).stream()
        .filter(option -> option.verdict().possible() == Possible.YES)
        .mapToInt(option -> option.score() == null ? 0 : option.score().points())
        .max()
        .orElse(-1);
  }

  private static Map<HouseholdId, Option> byHome(List<Option> options) {
    return options.stream().collect(Collectors.toMap(o -> o.home().id(), o -> o));
  }

  private static PlacementRequest search(Random random) {
    return Worlds.search(random, 1 + random.nextInt(3));
  }

  private static List<HouseholdSnapshot> homes(Random random) {
    return Worlds.homes(random, 12);
  }
}
