package uk.kith.matching.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.api.RunView;
import uk.kith.matching.internal.RunGroups.Counted;
import uk.kith.placements.engine.Verdict.Possible;

class RunGroupsTest {

  private static final RuleId LIMIT = RuleId.of("R-PLACE-05");
  private static final RuleId FULL = RuleId.of("R-PLACE-35");
  private static final List<RunView.Group> FOUR =
      List.of(
          new RunView.Group(Possible.NO, FULL, "of R-PLACE-35", 3),
          new RunView.Group(Possible.NO, LIMIT, "of R-PLACE-05", 2),
          new RunView.Group(Possible.YES, null, "", 1),
          new RunView.Group(Possible.WITH_APPROVAL, LIMIT, "of R-PLACE-05", 1));

  @Test
  void homesAreCountedByTheRuleThatSpeaksFirstTheMostFirst() {
    RunGroups groups = new RunGroups();
    groups.add(home(Possible.YES));
    groups.add(home(Possible.WITH_APPROVAL, LIMIT));
    groups.add(home(Possible.NO, LIMIT, FULL));
    groups.add(home(Possible.NO, LIMIT));
    groups.add(home(Possible.NO, FULL));
    groups.add(home(Possible.NO, FULL, LIMIT));
    groups.add(home(Possible.NO, FULL));
    assertEquals(FOUR, groups.groups());
  }

  @Test
  void homesThatAreAbsentAreNotCounted() {
    assertEquals(
        List.of(
            new RunView.Group(Possible.NO, LIMIT, "of R-PLACE-05", 2),
            new RunView.Group(Possible.WITH_APPROVAL, LIMIT, "of R-PLACE-05", 1),
            new RunView.Group(Possible.NO, FULL, "of R-PLACE-35", 1)),
        RunGroups.without(
            List.of(new Counted(Possible.NO, FULL, 2), new Counted(Possible.YES, null, 1)), FOUR));
  }

  @Test
  void nothingIsAbsentWhereNobodyIs() {
    assertEquals(FOUR, RunGroups.without(List.of(), FOUR));
  }

  private static OptionsView.Item home(Possible possible, RuleId... rules) {
    return new OptionsView.Item(
        new HouseholdId(new UUID(1, 1)),
        possible,
        Arrays.stream(rules)
            .map(rule -> Finding.of(rule, Severity.ERROR, "It is so.", "of " + rule))
            .toList(),
        List.of(),
        null,
        null,
        List.of(),
        null,
        null,
        null,
        List.of(),
        false);
  }
}
