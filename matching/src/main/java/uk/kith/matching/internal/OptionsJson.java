package uk.kith.matching.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RunId;
import uk.kith.matching.api.OptionsView;
import uk.kith.placements.api.Considerations.Considered;
import uk.kith.placements.engine.PlacementTest;
import uk.kith.placements.engine.PlacementTest.Kind;
import uk.kith.placements.engine.PlacementTest.Result;
import uk.kith.placements.engine.Verdict;
import uk.kith.placements.engine.asking.ConsiderationKind;
import uk.kith.placements.engine.asking.ConsiderationOutcome;

/**
 * Options of a search as programs outside see them; written home by home ({@link OptionsStream}).
 */
@Schema(description = "Every home for a search, best first; what is not known is absent")
public record OptionsJson(
    RunId runId,
    LocalDate asOf,
    @Schema(description = "Version of the weights") int policyVersion,
    List<Item> items,
    List<OptionsView.Split> splits,
    @Schema(
            description =
                "Parents, relatives, friends and other connected persons who are recorded as"
                    + " considered, as of now (R-PLACE-01, R-PLACE-03)")
        List<Relative> whoOfFamily) {

  /** Somebody of the children's family or friends who was considered. */
  public record Relative(
      ConsiderationKind kind,
      ConsiderationOutcome outcome,
      @Nullable String person,
      List<ChildId> children,
      LocalDate on) {}

  static List<Relative> family(Considered considered) {
    return considered.family().stream()
        .map(
            each ->
                new Relative(
                    each.considered().kind(),
                    each.considered().outcome(),
                    each.considered().person(),
                    each.children(),
                    each.considered().on()))
        .toList();
  }

  /** One home. */
  public record Item(
      HouseholdId householdId,
      Verdict.Possible possible,
      List<Finding> findings,
      List<OptionsView.ApprovalNeeded> approvals,
      @Schema(description = "Inside the responsible authority's area") @Nullable Boolean local,
      @Schema(description = "Miles in a straight line from the first child's home")
          @Nullable Double distanceMiles,
      Tests tests,
      Facts facts,
      @Schema(description = "0 to 1000; absent when not possible") @Nullable Integer score,
      @Nullable Integer low,
      @Nullable Integer high,
      List<OptionsView.Part> parts,
      boolean noClearDifference) {}

  /** The five tests of section 22C of the Children Act 1989. */
  public record Tests(
      Result nearHome, Result school, Result siblings, Result disability, Result inArea) {}

  /** The fact behind each test, in words; absent when there is none. */
  public record Facts(
      @Nullable String nearHome,
      @Nullable String school,
      @Nullable String siblings,
      @Nullable String disability,
      @Nullable String inArea) {}

  static Item item(OptionsView.Item item) {
    List<PlacementTest> tests = item.tests();
    return new Item(
        item.householdId(),
        item.possible(),
        item.findings(),
        item.approvals(),
        item.local(),
        item.distanceMiles(),
        new Tests(
            result(tests, Kind.NEAR_HOME),
            result(tests, Kind.SCHOOL),
            result(tests, Kind.SIBLINGS),
            result(tests, Kind.DISABILITY),
            result(tests, Kind.IN_AREA)),
        new Facts(
            fact(tests, Kind.NEAR_HOME),
            fact(tests, Kind.SCHOOL),
            fact(tests, Kind.SIBLINGS),
            fact(tests, Kind.DISABILITY),
            fact(tests, Kind.IN_AREA)),
        item.score(),
        item.low(),
        item.high(),
        item.parts(),
        item.noClearDifference());
  }

  private static Result result(List<PlacementTest> tests, Kind kind) {
    return tests.stream()
        .filter(test -> test.kind() == kind)
        .map(PlacementTest::result)
        .findFirst()
        .orElse(Result.NOT_APPLICABLE);
  }

  private static @Nullable String fact(List<PlacementTest> tests, Kind kind) {
    return tests.stream()
        .filter(test -> test.kind() == kind)
        .map(PlacementTest::fact)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
