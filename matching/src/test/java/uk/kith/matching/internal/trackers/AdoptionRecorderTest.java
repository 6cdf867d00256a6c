package uk.kith.matching.internal.trackers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.Refused;

class AdoptionRecorderTest {

  /** R-PLACE-11: whoever loads the sheet learns which line it is. */
  @Test
  void aRefusalIsToldWithTheLine() {
    ChildToRecord.OfLink link =
        new ChildToRecord.OfLink(
            7,
            new HouseholdId(new UUID(0, 1)),
            null,
            LocalDate.of(2014, 1, 20),
            List.of(),
            List.of());
    Finding finding =
        Finding.of(RuleId.of("R-PLACE-11"), Severity.ERROR, "Outside the terms.", "the law");
    assertEquals(
        "Line 7 cannot be recorded, and so nothing was: Outside the terms.",
        AdoptionRecorder.atRow(link, new Refused(List.of(finding, finding))).getMessage());
  }
}
