package uk.kith.app.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import uk.kith.app.demo.HomesPlan.Group;
import uk.kith.app.demo.HomesPlan.Plan;
import uk.kith.kernel.Heritage;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;

/** Makes what households can offer: skills, languages, support of a child's heritage. */
final class DemoOffers {

  private final Random random;

  DemoOffers(Random random) {
    this.random = random;
  }

  /** No home with a vacancy can meet challenging behaviour, or a parent with her child. */
  Needs skills(Plan plan) {
    Map<NeedKind, NeedLevel> levels = new EnumMap<>(NeedKind.class);
    for (NeedKind kind : NeedKind.values()) {
      int cast = random.nextInt(10);
      if (cast >= 3) {
        levels.put(kind, cast < 5 ? NeedLevel.NONE : cast < 9 ? NeedLevel.SOME : NeedLevel.HIGH);
      }
    }
    if (plan.vacant() > 0) {
      levels.put(NeedKind.BEHAVIOUR, random.nextBoolean() ? NeedLevel.NONE : NeedLevel.SOME);
      levels.put(NeedKind.PARENT_AND_CHILD, NeedLevel.NONE);
    } else if (plan.group() == Group.COUNCIL_HOME) {
      levels.put(NeedKind.BEHAVIOUR, NeedLevel.HIGH);
    }
    return new Needs(levels);
  }

  List<String> languages() {
    return switch (random.nextInt(20)) {
      case 0 -> List.of("English", "Slovak");
      case 1 -> List.of("English", "Romani", "Slovak");
      case 2 -> List.of("English", "Urdu");
      default -> List.of("English");
    };
  }

  HeritageSupport heritageSupport() {
    Heritage own =
        (random.nextInt(12) == 0 ? DemoHeritage.PAKISTANI : DemoHeritage.WHITE_BRITISH).heritage;
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> new HeritageSupport(own, Set.of(), false);
      case 3 -> new HeritageSupport(own, Set.of("Slovak Roma", "Czech Roma"), true);
      case 4 -> new HeritageSupport(own, Set.of("Pakistani", "Muslim"), true);
      default -> new HeritageSupport(own, Set.of(), true);
    };
  }
}
