package uk.kith.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.rules.HouseholdColumns;

class NeedCriterionTest {

  private static final int MOST = 350;
  private static final int STRETCH = 50;

  @Test
  void highNeedCountsDouble() {
    int child = code(NeedLevel.HIGH, NeedLevel.SOME);
    assertEquals(Points.exactly(350), points(child, code(NeedLevel.HIGH, NeedLevel.HIGH)));
    assertEquals(Points.exactly(233), points(child, code(NeedLevel.HIGH, NeedLevel.NONE)));
    assertEquals(Points.exactly(116), points(child, code(NeedLevel.NONE, NeedLevel.SOME)));
  }

  /** R-MATCH-19: outside the stated range is a lower score, never a refusal. */
  @Test
  void stretchEarnsAPart() {
    int child = code(NeedLevel.HIGH, NeedLevel.NONE);
    assertEquals(Points.exactly(175), points(child, code(NeedLevel.SOME, NeedLevel.NONE)));
    assertEquals(
        "Would have to stretch for behaviour",
        NeedCriterion.words(child, code(NeedLevel.SOME, NeedLevel.NONE)));
  }

  /** R-MATCH-12: a skill that nobody asked about is neither none nor full. */
  @Test
  void whatTheHomeDidNotSayIsARange() {
    int child = code(NeedLevel.HIGH, NeedLevel.SOME);
    assertEquals(new Points(233, 350), points(child, code(NeedLevel.HIGH, null)));
    assertEquals(
        "Can meet behaviour; has not said that it can meet health",
        NeedCriterion.words(child, code(NeedLevel.HIGH, null)));
  }

  @Test
  void childWithoutNeedsLosesNothing() {
    assertEquals(
        Points.exactly(350),
        points(code(NeedLevel.NONE, NeedLevel.NONE), code(NeedLevel.NONE, null)));
  }

  @Test
  void whetherParentAndChildNeedAHomeFollowsFromTheSearch() {
    int shortTerm = NeedCriterion.pack(Needs.NOT_KNOWN, SearchKind.SHORT_TERM);
    int parent = NeedCriterion.pack(Needs.NOT_KNOWN, SearchKind.PARENT_AND_CHILD);
    assertFalse(NeedCriterion.words(shortTerm, 0).contains("parent"));
    assertEquals(
        "Has not said that it can meet parent and child; need not known for behaviour, health,"
            + " disability, education, risk to others, risk from others",
        NeedCriterion.words(parent, 0));
  }

  /** The range is exactly the least and the most over everything that unknown facts could be. */
  @Test
  void rangeIsWhatUnknownFactsCouldMake() {
    Seeds.forEach(
        400,
        random -> {
          int child = randomCode(random);
          int home = randomCode(random);
          int[] ends = {Integer.MAX_VALUE, Integer.MIN_VALUE};
          forEachCompletion(
              child,
              0,
              c ->
                  forEachCompletion(
                      home,
                      0,
                      h -> {
                        Points exact = points(c, h);
                        assertEquals(exact.low(), exact.high());
                        ends[0] = Math.min(ends[0], exact.low());
                        ends[1] = Math.max(ends[1], exact.high());
                      }));
          assertEquals(new Points(ends[0], ends[1]), points(child, home));
        });
  }

  private static Points points(int child, int home) {
    return NeedCriterion.points(child, home, MOST, STRETCH);
  }

  /** Levels of behaviour and health; all others are none. */
  private static int code(NeedLevel behaviour, @Nullable NeedLevel health) {
    Map<NeedKind, NeedLevel> levels = new EnumMap<>(NeedKind.class);
    for (NeedKind kind : NeedKind.values()) {
      levels.put(kind, NeedLevel.NONE);
    }
    levels.put(NeedKind.BEHAVIOUR, behaviour);
    if (health == null) {
      levels.remove(NeedKind.HEALTH);
    } else {
      levels.put(NeedKind.HEALTH, health);
    }
    return HouseholdColumns.packed(new Needs(levels));
  }

  /** Four kinds at random, three always none, so that all completions are few. */
  private static int randomCode(Random random) {
    int code = 0;
    for (int kind = 0; kind < 7; kind++) {
      code |= (kind < 4 ? random.nextInt(4) : 1) << (2 * kind);
    }
    return code;
  }

  private static void forEachCompletion(int code, int kind, IntConsumer visitor) {
    if (kind == 7) {
      visitor.accept(code);
    } else if (((code >> (2 * kind)) & 3) == 0) {
      for (int level = 1; level <= 3; level++) {
        forEachCompletion(code | level << (2 * kind), kind + 1, visitor);
      }
    } else {
      forEachCompletion(code, kind + 1, visitor);
    }
  }
}
