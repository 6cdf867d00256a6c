package uk.kith.app.web.options;

import java.util.ArrayList;
import java.util.List;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.api.OptionsView.Part;
import uk.kith.matching.engine.Criterion;
import uk.kith.placements.engine.PlacementTest;

/** What speaks for a home, and what against it with what usually closes the gap, in words. */
final class StrengthsAndGaps {

  private StrengthsAndGaps() {}

  static List<String> strengths(OptionsView.Item item) {
    List<String> strengths =
        new ArrayList<>(needs(item).stream().flatMap(each -> each.met().stream()).toList());
    item.parts().stream()
        .filter(part -> part.criterion() != Criterion.NEED)
        .filter(part -> part.known() && tellsSomething(part, item) && isStrength(part))
        .map(Part::fact)
        .forEach(strengths::add);
    return strengths;
  }

  static List<NeedWords> needs(OptionsView.Item item) {
    return item.parts().stream()
        .filter(part -> part.criterion() == Criterion.NEED)
        .map(part -> NeedWords.of(part.fact()))
        .toList();
  }

  static List<String> gaps(OptionsView.Item item) {
    List<String> gaps =
        new ArrayList<>(
            needs(item).stream()
                .flatMap(each -> each.unmet().stream())
                .map(gap -> gap + ". " + support(Criterion.NEED))
                .toList());
    item.parts().stream()
        .filter(part -> part.criterion() != Criterion.NEED)
        .filter(part -> part.known() && tellsSomething(part, item) && isGap(part))
        .map(part -> part.fact() + ". " + support(part.criterion()))
        .forEach(gaps::add);
    return gaps;
  }

  /** That a child has no brothers or sisters speaks neither for a home nor against it. */
  private static boolean tellsSomething(Part part, OptionsView.Item item) {
    return part.criterion() != Criterion.SIBLINGS
        || item.tests().stream()
            .noneMatch(
                test ->
                    test.kind() == PlacementTest.Kind.SIBLINGS
                        && test.result() == PlacementTest.Result.NOT_APPLICABLE);
  }

  private static boolean isStrength(Part part) {
    return switch (part.criterion()) {
      case NEED, SIBLINGS -> part.points() == part.weight();
      case LOCALITY, CONTINUITY -> part.points() * 2 >= part.weight();
      case HERITAGE -> false;
    };
  }

  /** Heritage is never a gap: what is not stated is a question, and how it is met stands apart. */
  private static boolean isGap(Part part) {
    return part.criterion() != Criterion.HERITAGE && !isStrength(part);
  }

  /** What usually closes a gap; who does it and from when is agreed with the home. */
  private static String support(Criterion criterion) {
    return switch (criterion) {
      case NEED -> "Agree what training, respite or visiting help would close it.";
      case SIBLINGS -> "Agree how often brothers and sisters meet.";
      case LOCALITY -> "Agree travel for school and family time.";
      case CONTINUITY -> "Agree transport to the present school.";
      case HERITAGE -> "Agree by whom and from when.";
    };
  }
}
