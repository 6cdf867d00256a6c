package uk.kith.court.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;

class JustificationTest {

  private static final LocalDate GRANTED = LocalDate.of(2015, 2, 20);

  private static List<String> texts(Justification justification) {
    return justification.findings(GRANTED).stream().map(Finding::text).toList();
  }

  /** R-COURT-03, R-COURT-04. */
  @Test
  void aDecisionWithAllItsReasonsLacksNothing() {
    assertEquals(
        List.of(), texts(new Justification("The expert reports late", "He waits", "One hearing")));
  }

  /** R-COURT-04: each of the two is asked for. */
  @Test
  void whatTheCourtWeighedIsToldWhereItIsLacking() {
    assertEquals(
        List.of(
            "It is not recorded what the extension granted on 20 February 2015 means for the"
                + " duration and conduct of the proceedings."),
        texts(new Justification("The expert reports late", "He waits", " ")));
    assertEquals(
        List.of(
            "It is not recorded what the extension granted on 20 February 2015 means for the"
                + " child’s welfare and for the duration and conduct of the proceedings."),
        texts(new Justification("The expert reports late", null, null)));
  }

  /** R-COURT-03. */
  @Test
  void anExtensionWithoutTheReasonWhyItWasNecessaryIsTold() {
    assertEquals(
        List.of(
            "It is not recorded why the extension granted on 20 February 2015 was necessary to"
                + " resolve the proceedings justly."),
        texts(new Justification("", "He waits", "One hearing")));
  }
}
