package uk.kith.placements.engine.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.Verdict.Possible;

/** R-PLACE-48: the account of a placement outside the area, and what it lacks. */
class WhyNotLocalTest {

  private static final LocalOption FULL = option(Possible.NO, "R-PLACE-35", "No place is vacant.");
  private static final LocalOption FREE = option(Possible.YES, null, "No rule stood against it.");

  @Test
  void asksForTheReasonAndTheListWhenNothingIsRecorded() {
    assertEquals(
        List.of(
            "It is not recorded whether this home is outside by plan.",
            "No list of the local homes considered was kept."),
        said(null, null));
  }

  @Test
  void anEmptyListIsAFindingWhenThereWasNoLocalHome() {
    assertEquals(
        List.of("No list of the local homes considered was kept."),
        said(OutsideReason.NO_LOCAL_HOME, null));
  }

  @Test
  void aPlacementByPlanNeedsNoList() {
    assertEquals(List.of(), said(OutsideReason.RELATIVES, null));
  }

  @Test
  void isWholeWhenEveryLocalHomeFailedForAReason() {
    assertEquals(List.of(), said(OutsideReason.NO_LOCAL_HOME, null, FULL, FULL));
  }

  @Test
  void asksWhyNotWhenALocalHomeWasPossible() {
    assertEquals(
        List.of("A local home was possible on the day: say why not."),
        said(OutsideReason.NO_LOCAL_HOME, null, FREE, FULL));
    assertEquals(
        List.of("2 local homes were possible on the day: say why not."),
        said(OutsideReason.NO_LOCAL_HOME, null, FREE, FREE));
    assertEquals(List.of(), said(OutsideReason.NO_LOCAL_HOME, "both carers said no", FREE));
  }

  private static List<String> said(
      @Nullable OutsideReason reason, @Nullable String explanation, LocalOption... considered) {
    return WhyNotLocal.findings(reason, explanation, List.of(considered)).stream()
        .map(Finding::text)
        .toList();
  }

  private static LocalOption option(Possible possible, @Nullable String rule, String reason) {
    return new LocalOption(
        new HouseholdId(
            UUID.nameUUIDFromBytes(reason.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
        possible,
        rule == null ? null : RuleId.of(rule),
        reason);
  }
}
