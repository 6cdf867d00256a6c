package uk.kith.matching.engine.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.matching.engine.adoption.Link.Moved;

/** R-MATCH-23, R-ADOPT-11: a panel that met on 14 January 2014, a match of the 24th. */
class SignedPapersTest {

  private static final LocalDate PANEL = LocalDate.of(2014, 1, 14);
  private static final LocalDate MATCHED = LocalDate.of(2014, 1, 24);
  private static final LocalDate TODAY = LocalDate.of(2014, 2, 3);

  private static Link link(Map<LinkStep, LocalDate> done, Moved... since) {
    return new Link(
        new LinkId(new UUID(1, 1)),
        new HouseholdId(new UUID(2, 2)),
        Stream.concat(
                Stream.of(Moved.to(LinkState.SUGGESTED, LocalDate.of(2013, 9, 2))),
                Arrays.stream(since))
            .toList(),
        done);
  }

  private static String says(Link link, LocalDate asOf, LocalDate... signed) {
    return SignedPapers.missing(link, List.of(signed), asOf).map(Finding::text).orElse("");
  }

  @Test
  void aPanelThatHadNoSignedPaperIsTold() {
    Link link =
        link(Map.of(LinkStep.PANEL_RECOMMENDED, PANEL), Moved.to(LinkState.MATCHED, MATCHED));
    String told =
        "The panel recommended the match on 14 January 2014, and no panel paper had been signed"
            + " here by then.";
    assertEquals(told, says(link, TODAY));
    assertEquals(told, says(link, TODAY, PANEL.plusDays(1)), "what was signed later was not there");
    assertEquals("", says(link, TODAY, PANEL));
    assertEquals("", says(link, PANEL.minusDays(1)), "the panel has not met");
  }

  @Test
  void aMatchWithoutAPanelOrAPaperIsTold() {
    Link matched = link(Map.of(), Moved.to(LinkState.MATCHED, MATCHED));
    assertEquals(
        "The match was decided on 24 January 2014, and no panel paper had been signed here by"
            + " then.",
        says(matched, TODAY));
    assertEquals("", says(matched, TODAY, MATCHED.minusDays(3)));
    Link ended =
        link(
            Map.of(),
            Moved.to(LinkState.MATCHED, MATCHED),
            new Moved(LinkState.ENDED, TODAY, "They moved away", EndedBy.FAMILY));
    assertEquals("", says(ended, TODAY), "nothing rests on it any more");
  }
}
