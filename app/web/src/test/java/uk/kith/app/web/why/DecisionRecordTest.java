package uk.kith.app.web.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.aBoyWho;
import static uk.kith.app.web.RegisterFixture.aHousehold;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.RegisterFixture.sector;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.document.Document;
import uk.kith.app.document.Document.Paragraph;
import uk.kith.app.document.Document.Table;
import uk.kith.app.web.asking.Asked;
import uk.kith.app.web.options.ShownRuns;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.Severity;
import uk.kith.matching.api.DecisionView;
import uk.kith.matching.api.OptionsView;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.PlacementAccounts.Decided;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.PlacementTest;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.Verdict.Possible;

/** R-MATCH-15: the record of a decision says why this home, and what stood against the others. */
class DecisionRecordTest {

  private static final SearchId SEARCH = new SearchId(new UUID(0, 7));
  private static final RunId RUN = new RunId(new UUID(0, 3));
  private static final HouseholdView CHOSEN = home("Karen and Paul Whitfield", "F-0142");
  private static final HouseholdView OTHER = home("Olive Marsh", "F-0031");
  private static final HouseholdView FULL = home("The Okonkwos", "F-0077");

  private final Document record = record(child("Amir"));
  private final String text = text(record);

  @Test
  void saysReasonsApprovalsAndWhoDecided() {
    assertEquals("Why Amir lives with Karen and Paul Whitfield", record.title());
    assertTrue(text.contains("Near their school."), text);
    assertTrue(
        text.contains("background was considered: Romani is spoken in the home."), "R-MATCH-04");
    assertTrue(text.contains("Decided by p.nair on 1 October 2014 at 16:45, number 2"), text);
    assertEquals(
        List.of(
            List.of(
                "R-PLACE-11", "A. Shah, Nominated officer", "1 October 2014", "One year", "", "")),
        table("What was approved").rows());
  }

  @Test
  void theWishesOfThenStandInItAndNoLaterOnes() {
    assertTrue(text.contains("What the child wishes: A dog."), text);
    assertFalse(text.contains("grandmother"), text);
  }

  /** R-PLACE-04 */
  @Test
  void theFiveTestsStandInItAsTheyWereWhenTheHomeWasChosen() {
    assertEquals(
        List.of(List.of("Same school", "Not met", "14.0 miles from school")),
        table("The five tests of section 22C, as they were when the home was chosen").rows());
  }

  @Test
  void everyHomeStandsInItOneByOneOrByRule() {
    assertTrue(text.contains("3 households and homes: 2 possible"), text);
    Document.Section homes = section("Homes that were considered");
    Table could = (Table) homes.blocks().get(1);
    assertEquals(List.of("1", "F-0031", "Possible", ""), could.rows().get(0));
    assertEquals("F-0142 (chosen)", could.rows().get(1).get(1));
    Table not = (Table) homes.blocks().get(2);
    assertEquals(List.of(List.of("R-PLACE-35, CPPCR 2010 sch 4", "1")), not.rows());
  }

  /** What was found for both tells how old the other is. */
  @Test
  void ofTwoWhoAreSoughtForTogetherTheRulesStandInItAlone() {
    assertTrue(text.contains("they are 9 and 14"), text);
    String ofTwo = text(record(child("Amir"), child("Danyal")));
    assertFalse(ofTwo.contains("they are 9 and 14"), ofTwo);
    assertTrue(ofTwo.contains("R-PLACE-11, CPPCR 2010 reg 23"), ofTwo);
  }

  @Test
  void tellsNoNameOfHomesThatWereNotChosen() {
    assertFalse(text.contains("Olive"), text);
    assertFalse(text.contains("Okonkwo"), text);
  }

  @Test
  void noPointsStandInIt() {
    assertFalse(text.contains("905"), text);
    assertFalse(text.contains("90.5"), text);
    assertFalse(text.contains("points"), text);
  }

  /**
   * Two decisions of one child on one day are two files: the time and the search are in the name.
   */
  @Test
  void isNamedForFiling() {
    assertTrue(
        record.name().matches("2014-10-01_1645_placement-decision_[A-Za-z0-9-]+_2014-\\d{4}"),
        record.name());
  }

  private Document.Section section(String heading) {
    return record.sections().stream()
        .filter(each -> each.heading().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  private Table table(String heading) {
    return (Table) section(heading).blocks().get(0);
  }

  private static String text(Document document) {
    StringBuilder text = new StringBuilder(document.title());
    document.about().forEach(line -> text.append('\n').append(line));
    for (Document.Section section : document.sections()) {
      text.append('\n').append(section.heading());
      for (Document.Block block : section.blocks()) {
        if (block instanceof Paragraph paragraph) {
          text.append('\n').append(paragraph.text());
        } else if (block instanceof Table table) {
          table.rows().forEach(row -> text.append('\n').append(String.join(" | ", row)));
        }
      }
    }
    return text.toString();
  }

  private static Document record(ChildId... children) {
    Instant at = Instant.parse("2014-10-01T15:45:00Z");
    HouseholdId chosen = CHOSEN.snapshot().id();
    Decided decided = new Decided(SEARCH, "Near their school.", "p.nair", at, List.of(), "");
    WhyPage page =
        new WhyPageMaker(
                aBoy("Amir", 9),
                aBoyWho("A dog.", "Amir", 9),
                Map.of(chosen, CHOSEN),
                LocalDate.of(2014, 10, 6))
            .make(
                List.of(
                    new PlacementAccount(
                        new PlacementId(new UUID(0, 9)),
                        chosen,
                        "U6",
                        LocalDate.of(2014, 10, 3),
                        null,
                        decided,
                        null,
                        "Romani is spoken in the home.",
                        List.of(),
                        "")),
                new DecisionView(
                    RUN,
                    new ReservationId(new UUID(0, 4)),
                    chosen,
                    Set.of(child("Amir")),
                    List.of(),
                    2,
                    905,
                    "",
                    "p.nair",
                    at,
                    null),
                null,
                List.of(
                    new PlacementTest(
                        PlacementTest.Kind.SCHOOL,
                        PlacementTest.Result.NOT_MET,
                        "14.0 miles from school")),
                false,
                search(chosen, children),
                Asked.view().forReading(),
                List.of());
    return new DecisionRecord(
            aBoy("Amir", 9),
            page,
            search(chosen, children),
            chosen,
            Map.of(chosen, CHOSEN, OTHER.snapshot().id(), OTHER, FULL.snapshot().id(), FULL))
        .make(
            LocalDateTime.of(2014, 10, 1, 16, 45),
            ShownRuns.run(run(chosen), Set.of()),
            ShownRuns.could(run(chosen)),
            List.of(),
            "p.nair",
            TODAY);
  }

  private static SearchView search(HouseholdId chosen, ChildId... children) {
    return new SearchView(
        SEARCH,
        "2014-0187",
        List.of(children),
        TODAY,
        LocalDate.of(2014, 10, 3),
        SearchKind.SHORT_TERM,
        Together.PREFERRED,
        SearchView.Status.PLACED,
        LocalDate.of(2014, 10, 3),
        "placed",
        List.of(),
        List.of(
            new SearchView.Approval(
                chosen,
                List.of(children),
                RuleId.of("R-PLACE-11"),
                "A. Shah",
                "Nominated officer",
                LocalDate.of(2014, 10, 1),
                "One year",
                List.of(),
                List.of(),
                List.of()),
            new SearchView.Approval(
                OTHER.snapshot().id(),
                List.of(),
                RuleId.of("R-PLACE-11"),
                "A. Shah",
                "Nominated officer",
                TODAY,
                "Other home",
                List.of(),
                List.of(),
                List.of()),
            new SearchView.Approval(
                chosen,
                List.of(child("Danyal")),
                RuleId.of("R-PLACE-21"),
                "A. Shah",
                "Nominated officer",
                TODAY,
                "For his brother",
                List.of(),
                List.of(),
                List.of())),
        1);
  }

  private static OptionsView run(HouseholdId chosen) {
    return new OptionsView(
        RUN,
        SEARCH,
        TODAY,
        1,
        List.of(
            item(OTHER.snapshot().id(), Possible.YES, 950),
            item(
                chosen,
                Possible.WITH_APPROVAL,
                905,
                new Finding(
                    RuleId.of("R-PLACE-11"),
                    Severity.WARNING,
                    "Approved for children 5 to 10; they are 9 and 14.",
                    List.of(),
                    "CPPCR 2010 reg 23",
                    false)),
            item(
                FULL.snapshot().id(),
                Possible.NO,
                null,
                new Finding(
                    RuleId.of("R-PLACE-35"),
                    Severity.ERROR,
                    "No place is free.",
                    List.of(),
                    "CPPCR 2010 sch 4",
                    false))),
        List.of());
  }

  private static OptionsView.Item item(
      HouseholdId id, Possible possible, @Nullable Integer score, Finding... findings) {
    return new OptionsView.Item(
        id,
        possible,
        List.of(findings),
        List.of(),
        true,
        1.0,
        List.of(),
        score,
        score,
        score,
        List.of(),
        false);
  }

  private static HouseholdView home(String name, String localId) {
    return aHousehold(
        name,
        localId,
        HouseholdKind.FOSTER,
        true,
        sector("S65 1", ROTHERHAM),
        2,
        0,
        List.of(),
        List.of(),
        TODAY);
  }
}
