package uk.kith.app.web.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.FindingView;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.matching.api.AdoptionChildView;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.NextStep;
import uk.kith.placements.api.ChildBrief;

/**
 * Who seeks a family is told what is to be considered before (R-PERM-17), and of the rest of the
 * way to permanence nothing.
 */
class AdoptionChildPageTest {

  private static Finding finding(String rule, String text) {
    return Finding.of(RuleId.of(rule), Severity.WARNING, text, "CA 1989");
  }

  @Test
  void earlyPermanenceStandsBesideWhatAdoptionFinds() {
    AdoptionLine line =
        new AdoptionLine(
            new ChildBrief(
                new ChildId(new UUID(1, 1)),
                "R-1",
                "Jan",
                null,
                Birth.on(LocalDate.of(2012, 3, 4)),
                null,
                null),
            null,
            2,
            AdoptionStage.CONSIDERED,
            null,
            null,
            null,
            null,
            null,
            0,
            false,
            Set.of(),
            new NextStep("It is to be decided", null, false),
            List.of(finding("R-ADOPT-08", "Together or apart?")));
    AdoptionChildPage page =
        AdoptionChildPage.of(
            new AdoptionChildView(
                line,
                LocalDate.of(2014, 9, 30),
                List.of(line.child()),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                finding("R-PERM-04", "No plan stands."),
                finding("R-PERM-17", "Relatives and friends first.")),
            false);
    assertEquals(
        List.of("R-ADOPT-08 Together or apart?", "R-PERM-17 Relatives and friends first."),
        page.findings().stream().map(AdoptionChildPageTest::told).toList());
  }

  private static String told(FindingView finding) {
    return finding.rule() + " " + finding.text();
  }
}
