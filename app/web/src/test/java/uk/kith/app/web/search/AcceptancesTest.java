package uk.kith.app.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Choice;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;

class AcceptancesTest {

  private static Finding finding(String rule, String text) {
    return Finding.of(RuleId.of(rule), Severity.ERROR, text, "law");
  }

  @Test
  void eachRuleStandsOnceWithAllThatItSays() {
    assertEquals(
        List.of(
            Choice.of("R-PLACE-11", "In spite of R-PLACE-11").hinted("Too old. Too many."),
            Choice.of("R-PLACE-13", "In spite of R-PLACE-13").hinted("Six days.")),
        Acceptances.choices(
            List.of(
                finding("R-PLACE-11", "Too old."),
                finding("R-PLACE-13", "Six days."),
                finding("R-PLACE-11", "Too many."))));
  }
}
