package uk.kith.matching.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.engine.Criterion;
import uk.kith.placements.engine.Verdict.Possible;

class SameInAllTest {

  private final SameInAll same = new SameInAll();

  @Test
  void whatEveryOptionHasExplainsNoOrder() {
    same.add(home(Possible.YES, 100));
    same.add(home(Possible.WITH_APPROVAL, 80));
    same.add(home(Possible.NO, 0));
    assertEquals(Set.of(Criterion.SIBLINGS), same.criteria());
  }

  @Test
  void oneOptionAloneIsComparedWithNothing() {
    same.add(home(Possible.YES, 100));
    assertEquals(Set.of(), same.criteria());
  }

  private static OptionsView.Item home(Possible possible, int locality) {
    boolean scored = possible != Possible.NO;
    return new OptionsView.Item(
        new HouseholdId(new UUID(0, 1)),
        possible,
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        scored ? 250 + locality : null,
        null,
        null,
        scored
            ? List.of(
                new OptionsView.Part(Criterion.SIBLINGS, 250, 250, 250, 250, "Together", true),
                new OptionsView.Part(
                    Criterion.LOCALITY, 200, locality, locality, locality, "Near", true))
            : List.of(),
        false);
  }
}
