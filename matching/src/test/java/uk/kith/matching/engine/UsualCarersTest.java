package uk.kith.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.SearchId;
import uk.kith.matching.engine.plan.Objective;
import uk.kith.matching.engine.plan.OneMoreCarer;
import uk.kith.matching.engine.plan.PlanMaker;
import uk.kith.matching.engine.plan.PlanPolicy;
import uk.kith.matching.engine.plan.Planner;
import uk.kith.matching.engine.plan.ProblemMaker;
import uk.kith.matching.engine.plan.Solvers;
import uk.kith.matching.engine.plan.UsualCarers;
import uk.kith.matching.engine.plan.Waiting;
import uk.kith.matching.engine.plan.Watch;
import uk.kith.matching.engine.plan.Workers;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.SiblingKind;
import uk.kith.placements.engine.SiblingLink;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.published.Suppression;

/**
 * What each usual kind of home would do, worked out by hand (R-MATCH-22): children of 6, 7 and 13
 * wait, and brothers of 9 and 12 who are to stay together; there is one place for children up to 8.
 */
class UsualCarersTest {

  private static final Planner PLANNER = new Planner(PlanPolicy.DEFAULT, Solvers.ofOurOwn());

  private final List<Waiting> waiting = new ArrayList<>();
  private final List<HouseholdSnapshot> homes =
      List.of(AHome.number(1).places(1, 0).ages(0, 8).build());

  UsualCarersTest() {
    search(Together.PREFERRED, AChild.number(1).aged(6));
    search(Together.PREFERRED, AChild.number(2).aged(7));
    search(Together.PREFERRED, AChild.number(3).aged(13));
    search(Together.REQUIRED, AChild.number(4).aged(9), AChild.number(5).aged(12));
  }

  private void search(Together together, AChild... children) {
    List<ChildSnapshot> all = Arrays.stream(children).map(AChild::build).toList();
    List<SiblingLink> links =
        all.stream()
            .skip(1)
            .map(c -> new SiblingLink(all.get(0).id(), c.id(), SiblingKind.FULL))
            .toList();
    waiting.add(
        Waiting.of(
            new SearchId(new UUID(0x5EA, waiting.size())),
            AChild.TODAY.minusDays(10 - waiting.size()),
            PlacementRequest.of(
                all, links, AChild.TODAY, SearchKind.SHORT_TERM, together, AChild.ROTHERHAM)));
  }

  private List<UsualCarers.Line> lines(Supplier<Watch> patience) {
    PlanMaker.Made made = made();
    return UsualCarers.worth(
        new OneMoreCarer(PLANNER, made.problem(), made.plan()),
        new OneMoreCarer.Facts(
            AChild.TODAY, waiting, homes, Policy.DEFAULT, PlacementPolicy.DEFAULT),
        AChild.ROTHERHAM,
        patience);
  }

  private PlanMaker.Made made() {
    return new PlanMaker(
            new ProblemMaker(AChild.TODAY, waiting, homes, Policy.DEFAULT, PlacementPolicy.DEFAULT),
            PLANNER)
        .make(Workers.CALLER, Watch.NOBODY);
  }

  @Test
  void eachKindHelpsWhomItCouldTake() {
    assertEquals(1, made().plan().objective().placed());
    List<UsualCarers.Line> lines = lines(() -> Watch.NOBODY);
    assertEquals(
        List.of(
            "FOSTER 0-4 x5: 0",
            "FOSTER 5-10 x5: 1",
            "FOSTER 11-17 x5: 1",
            "FOSTER 11-17 x5: 1",
            "FOSTER 0-17 x5: 4",
            "CHILDRENS_HOME 10-17 x5: 1",
            "SUPPORTED 16-17 x5: 0"),
        lines.stream()
            .map(
                line ->
                    line.profile().kind()
                        + " "
                        + line.profile().ages().min()
                        + "-"
                        + line.profile().ages().max()
                        + " x"
                        + line.homes()
                        + ": "
                        + line.gain().placed())
            .toList());
    assertTrue(lines.stream().allMatch(UsualCarers.Line::exact));
    Objective large = lines.get(4).gain();
    assertEquals(4, large.together());
    assertEquals(4, large.local());
  }

  /** R-SUFF-14: of homes for fewer than five "1 to 4" would tell nearly how many. */
  @Test
  void noLineIsOfHomesForFewerThanFive() {
    for (UsualCarers.Line line : lines(() -> Watch.NOBODY)) {
      assertTrue(
          line.homes() * line.profile().places() > Suppression.MOST_WITHHELD, line::toString);
    }
  }

  @Test
  void whereNobodyWaitsNoHomeHelps() {
    waiting.clear();
    List<UsualCarers.Line> lines = lines(() -> Watch.NOBODY);
    assertEquals(7, lines.size());
    assertTrue(
        lines.stream().allMatch(line -> line.exact() && line.gain().equals(Objective.NOTHING)));
  }

  /** Who has no patience is told that nothing is sure. */
  @Test
  void whatIsNotProvenSaysSo() {
    Watch over =
        new Watch() {
          @Override
          public boolean isCancelled() {
            return true;
          }

          @Override
          public Long millisLeft() {
            return 0L;
          }

          @Override
          public void reached(int percent, Objective best, long gapPoints) {}
        };
    assertFalse(lines(() -> over).stream().allMatch(UsualCarers.Line::exact));
  }
}
