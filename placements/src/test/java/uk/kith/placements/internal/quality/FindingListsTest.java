package uk.kith.placements.internal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.DataQuality;
import uk.kith.placements.api.DataQuality.QualityFinding;
import uk.kith.placements.api.QualityFilter;
import uk.kith.placements.api.QualityFilter.State;
import uk.kith.placements.api.QualitySort;
import uk.kith.placements.engine.quality.Standing;

/** Which findings a list shows, and in which order. */
class FindingListsTest {

  /** Grave, of two years, of team West. */
  private static final QualityFinding GRAVE =
      AFinding.of("A")
          .id(1)
          .severity(Severity.ERROR)
          .localId("L2")
          .team("West")
          .since("2012-09-01")
          .build()
          .finding();

  /** Of the register; since when nobody can tell. */
  private static final QualityFinding UNDATED =
      AFinding.of("P")
          .id(2)
          .table(DataQuality.REGISTER)
          .localId("L1")
          .team("East")
          .build()
          .finding();

  /** Accepted, of nobody's team and no child. */
  private static final QualityFinding ACCEPTED =
      AFinding.of("M").id(3).since("2014-09-01").accepted().build().finding();

  private static String shown(QualityFilter filter) {
    return rules(
        List.of(GRAVE, UNDATED, ACCEPTED).stream().filter(new FindingMatch(filter)).toList());
  }

  private static String shown(
      @Nullable RuleId rule,
      @Nullable Severity severity,
      @Nullable String team,
      @Nullable String table,
      @Nullable Standing standing) {
    return shown(new QualityFilter(State.ALL, rule, severity, team, table, standing));
  }

  private static String sorted(QualitySort key, boolean descending) {
    return rules(
        List.of(ACCEPTED, UNDATED, GRAVE).stream()
            .sorted(FindingOrder.of(new Sort<>(key, descending)))
            .toList());
  }

  private static String rules(List<QualityFinding> findings) {
    return String.join(
        " ", findings.stream().map(each -> each.rule().value().substring(4)).toList());
  }

  @Test
  void aListShowsWhatIsAskedFor() {
    assertEquals("A P", shown(QualityFilter.OPEN));
    assertEquals("M", shown(new QualityFilter(State.ACCEPTED, null, null, null, null, null)));
    assertEquals("A P M", shown(null, null, null, null, null));
    assertEquals("P", shown(AFinding.rule("P"), null, null, null, null));
    assertEquals("A", shown(null, Severity.ERROR, null, null, null));
    assertEquals("A", shown(null, null, "West", null, null));
    assertEquals("M", shown(null, null, "", null, null), "without a team");
    assertEquals("P", shown(null, null, null, DataQuality.REGISTER, null));
    assertEquals("", shown(null, Severity.ERROR, "East", null, null), "all must hold");
  }

  @Test
  void howLongIsAskedForInBands() {
    assertEquals("A", shown(null, null, null, null, Standing.YEARS));
    assertEquals("M", shown(null, null, null, null, Standing.NEW));
    assertEquals("P", shown(null, null, null, null, Standing.NOT_KNOWN));
  }

  @Test
  void whatIsNotKnownStandsLastEitherWay() {
    assertEquals("P A M", sorted(QualitySort.CHILD, false));
    assertEquals("A P M", sorted(QualitySort.CHILD, true));
    assertEquals("P A M", sorted(QualitySort.TEAM, false));
    assertEquals("A P M", sorted(QualitySort.TEAM, true));
    assertEquals("A M P", sorted(QualitySort.SINCE, false));
    assertEquals("M A P", sorted(QualitySort.SINCE, true));
  }

  @Test
  void tiesStandGravestFirstThenOldest() {
    assertEquals("A M P", sorted(QualitySort.SEVERITY, false));
    assertEquals("M P A", sorted(QualitySort.SEVERITY, true));
    assertEquals("A M P", sorted(QualitySort.RULE, false));
  }
}
