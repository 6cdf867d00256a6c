package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.GatewayDecisions.DecisionView;
import uk.kith.court.engine.gateway.GatewayOutcome;
import uk.kith.kernel.ChildId;

/** R-PRE-07 in words: what came of a decision to issue. */
class GatewayChildPageTest {

  private static final LocalDate MET = LocalDate.of(2014, 9, 8);

  private static GatewayChildPage.Line line(@Nullable LocalDate issued, int days) {
    return GatewayChildPage.line(
        new DecisionView(
            new ChildId(new UUID(0, 1)), MET, GatewayOutcome.ISSUE, null, null, issued, days));
  }

  @Test
  void sayWhenItWasIssuedAndWhetherAnEmergencyCameFirst() {
    assertEquals("Not issued, 22 days so far", line(null, 22).came());
    assertEquals("Issued 9 September 2014, after 1 day", line(MET.plusDays(1), 1).came());
    assertEquals("Issued 5 September 2014, before the decision", line(MET.minusDays(3), 0).came());
  }

  /** Whoever waits for the issue is led to the form that records it. */
  @Test
  void whatIsNotIssuedLeadsToTheFormThatOpensProceedings() {
    assertTrue(Objects.requireNonNull(line(null, 22).openHref()).startsWith("/court/new?child="));
    assertNull(line(MET.plusDays(1), 1).openHref());
  }

  @Test
  void aDecisionWithoutItsReasonSaysSo() {
    assertEquals("No reason is recorded", line(null, 22).why());
  }
}
