package uk.kith.app.web.component;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Words;
import uk.kith.placements.engine.PlacementTest;

/** One of the five tests of section 22C (R-PLACE-04), with what it says in words. */
public record TestLine(String name, String result, @Nullable String fact) {

  /** In the order of the Act. */
  public static List<TestLine> of(List<PlacementTest> tests) {
    return tests.stream()
        .map(
            test -> new TestLine(Words.test(test.kind()), Words.result(test.result()), test.fact()))
        .toList();
  }
}
