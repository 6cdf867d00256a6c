package uk.kith.app.web.courtlists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;

/** What a row of the section 20 list says of the rules. */
class AccommodatedListTest {

  private static Finding finding(String rule, Severity severity, String text) {
    return Finding.of(RuleId.of(rule), severity, text, "test");
  }

  @Test
  void whatEarlierReviewsLeftBlankStandsOnTheChildsPageAlone() {
    Finding now = finding("R-PERM-05", Severity.ERROR, "Nothing is recorded of adoption.");
    Finding before = finding("R-PERM-05", Severity.INFO, "Routes were blank at earlier reviews.");
    Finding visitor = finding("R-PERM-31", Severity.INFO, "Of a visitor, nothing is recorded.");
    Finding told = finding("R-PERM-06", Severity.INFO, "By the care plan that the case tells.");
    assertEquals(
        "Nothing is recorded of adoption. By the care plan that the case tells."
            + " Of reviews held, the child’s page tells more.",
        AccommodatedList.rules(List.of(now, before, visitor, told)));
    assertEquals("Nothing is recorded of adoption.", AccommodatedList.rules(List.of(now)));
    assertEquals(
        "Nothing. Of reviews held, the child’s page tells more.",
        AccommodatedList.rules(List.of(before)));
    assertEquals("Nothing.", AccommodatedList.rules(List.of()));
  }

  @Test
  void aCodeIsToldByItsWordsFirst() {
    assertEquals(
        "The legal status is interim care order (C1).",
        AccommodatedList.rules(
            List.of(finding("R-COURT-31", Severity.ERROR, "The legal status is C1."))));
  }
}
