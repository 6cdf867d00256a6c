package uk.kith.matching.internal.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.order.ParentalConsent;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.matching.engine.adoption.AdoptionChain;
import uk.kith.matching.engine.adoption.WaitsLonger;
import uk.kith.matching.internal.adoption.AdoptionReader.Known;
import uk.kith.placements.api.AdoptionPlacements.Described;
import uk.kith.placements.api.ChildBrief;

/** R-ADOPT-08, R-ADOPT-20: with which brothers and sisters a child waits. */
class AdoptionLinesTest {

  private static final LocalDate DAY = LocalDate.parse("2014-10-01");
  private static final ChildId SISTER = new ChildId(new UUID(1, 1));
  private static final ChildId BROTHER = new ChildId(new UUID(1, 2));

  private static Known sister() {
    Birth birth = Birth.on(LocalDate.parse("2012-05-20"));
    return new Known(
        new ChildBrief(SISTER, "R-1", "Ann", null, birth, null, null),
        null,
        new AdoptionChain(
            birth,
            Map.of(),
            List.of(),
            false,
            null,
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            ParentalConsent.NONE,
            null),
        null);
  }

  private static Set<WaitsLonger> waits(boolean brotherInCare) {
    return AdoptionLines.waits(
        sister(),
        new Described(Set.of(BROTHER), "WBRI", false),
        Map.of(),
        child -> brotherInCare,
        DAY);
  }

  /** A brother who is adopted has a family: nobody waits with him, and nothing is to decide. */
  @Test
  void whoIsAdoptedMakesNoGroup() {
    assertEquals(Set.of(WaitsLonger.SIBLING_GROUP), waits(true));
    assertEquals(Set.of(), waits(false));
    Described described = new Described(Set.of(BROTHER), "WBRI", false);
    assertTrue(AdoptionLines.chain(sister(), described, BROTHER::equals).siblingGroup());
    assertFalse(AdoptionLines.chain(sister(), described, child -> false).siblingGroup());
  }
}
