package uk.kith.app.web.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import uk.kith.app.document.WordFile;
import uk.kith.sufficiency.api.StatementContent;
import uk.kith.sufficiency.api.StatementContent.Part;
import uk.kith.sufficiency.api.StatementContent.Table;
import uk.kith.sufficiency.api.Statements.Final;

/** What a sufficiency statement says, and what it keeps to itself (R-SUFF-14). */
class StatementMakerTest {

  private static final StatementContent WHOLE =
      StatementMaker.content(AStatement.facts(AStatement.written(), AStatement.forecast()));

  private static Part part(StatementContent content, String heading) {
    return content.parts().stream()
        .filter(each -> each.heading().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  private static Table table(String name) {
    return WHOLE.parts().stream()
        .flatMap(each -> each.tables().stream())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> row(String table, String first) {
    return table(table).rows().stream()
        .filter(each -> each.get(0).equals(first))
        .findFirst()
        .orElseThrow();
  }

  /** R-SUFF-01: need, supply, gap, what is done about it, and what Kith holds no data of. */
  @Test
  void itHasEveryPartInItsOrder() {
    assertEquals(
        List.of(
            "What children need",
            "What homes there are",
            "Where homes are short now",
            "What is forecast",
            "Where homes will fall short",
            "What would change it",
            "What we will do",
            "Homes for care leavers",
            "Children on the edge of care",
            "Unregistered homes"),
        WHOLE.parts().stream().map(Part::heading).toList());
  }

  /** Two aged 17 are few; the smallest others go with them, as all are told elsewhere. */
  @Test
  void fewChildrenOfAnAgeAreWithheldAndSoIsTheSmallestOtherAge() {
    assertEquals(
        List.of("0", "223", "withheld", "withheld"),
        table("Children by age").rows().stream().map(each -> each.get(1)).toList());
    assertTrue(
        part(WHOLE, "What children need").paragraphs().get(0).startsWith("400 children were"));
  }

  /** Approved, less vacant and not available, would tell how many live there. */
  @Test
  void placesThatFewFillAreWithheldWithTheVacantOnes() {
    assertEquals(
        List.of("1", "4", "withheld", "withheld", "0"),
        table("Homes and places").rows().stream()
            .filter(each -> each.get(2).equals("4"))
            .map(each -> each.subList(1, 6))
            .findFirst()
            .orElseThrow());
    assertTrue(
        table("Homes and places").rows().stream()
            .anyMatch(each -> each.subList(1, 6).equals(List.of("80", "150", "120", "20", "10"))));
  }

  @Test
  void whatIsShortIsToldByNeed() {
    assertEquals(
        List.of("172", "0", "172", "withheld"),
        row("Where homes are short", "Aged 11 to 15").subList(1, 5));
  }

  /** Where few have no known place, the smallest other part of the sum goes with them. */
  @Test
  void theForecastTellsMedianAndRangeOfFuturesAndWithholdsFew() {
    assertEquals(
        List.of(
            "September 2017",
            "430",
            "387 to 473",
            "228",
            "205 to 251",
            "withheld",
            "withheld",
            "withheld",
            "withheld",
            ""),
        row("Children looked after, forecast", "September 2017"));
    assertEquals(
        List.of("Supported accommodation", "under 5", "under 5 to under 5"),
        row("Children by kind of home, forecast", "Supported accommodation").subList(0, 3));
  }

  @Test
  void itSaysWhatTheForecastRestsOnAndHowTheLastOneDid() {
    String says = String.join(" ", part(WHOLE, "What is forecast").paragraphs());
    assertTrue(
        says.contains("It rests on 2,400 placements of 900 children as recorded on 30 September"),
        says);
    assertTrue(
        says.contains(
            "A forecast made on 30 September 2013 from what was recorded by then would have missed"
                + " the number of children looked after a year later by 2.5%."),
        says);
    // What came true by the day of the forecast is a number of that day (R-SUFF-14).
    assertFalse(says.contains(" 400 ") || says.contains(" 390 "), says);
    assertEquals("8 of 10", row("How well earlier forecasts did", "Looked after").get(6));
  }

  @Test
  void whatKithHasNoDataOfIsNamedAndTheAuthoritysWordsStandBelow() {
    List<String> leavers = part(WHOLE, "Homes for care leavers").paragraphs();
    assertTrue(leavers.get(0).startsWith("Kith holds no data on where young people live"));
    assertEquals(
        List.of("We write of Homes for care leavers.", "Second line."), leavers.subList(1, 3));
    StatementContent bare = StatementMaker.content(AStatement.facts(Map.of(), null));
    assertEquals(
        StatementMaker.NOTHING_WRITTEN, part(bare, "Unregistered homes").paragraphs().get(1));
  }

  @Test
  void everyTableHasItsDayAndItsRule() {
    WHOLE.parts().stream()
        .flatMap(each -> each.tables().stream())
        .forEach(
            each ->
                assertTrue(
                    each.source().contains("2014")
                        && (each.source().contains("R-") || each.source().contains("rules named")),
                    each.toString()));
  }

  @Test
  void whatIsMissingIsSaid() {
    List<String> missing = StatementMaker.missing(AStatement.facts(Map.of(), null));
    assertTrue(missing.contains("Nobody has written yet: “What we will do”."), missing.toString());
    assertTrue(missing.stream().anyMatch(each -> each.startsWith("The forecast")));
    assertTrue(
        missing.stream().anyMatch(each -> each.startsWith("Why some children live outside")));
    List<String> whole =
        StatementMaker.missing(AStatement.facts(AStatement.written(), AStatement.forecast()));
    assertFalse(whole.stream().anyMatch(each -> each.startsWith("Nobody has written")));
  }

  @Test
  void theSealIsOfTheFiguresAlone() {
    String bare = StatementMaker.seal(AStatement.facts(Map.of(), AStatement.forecast()));
    assertEquals(
        bare, StatementMaker.seal(AStatement.facts(AStatement.written(), AStatement.forecast())));
    assertNotEquals(bare, StatementMaker.seal(AStatement.facts(Map.of(), null)));
  }

  @Test
  void wordHasItsHeadingsAndItsTables() throws Exception {
    StatementFacts facts = AStatement.facts(AStatement.written(), AStatement.forecast());
    byte[] file =
        WordFile.of(
            StatementFiles.draft(WHOLE, StatementMaker.missing(facts), AStatement.DAY, "x"));
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
      List<String> headings =
          word.getParagraphs().stream()
              .filter(each -> "Heading1".equals(each.getStyle()))
              .map(XWPFParagraph::getText)
              .toList();
      assertEquals(11, headings.size(), headings.toString());
      assertEquals("What is missing", headings.get(0));
      assertEquals(
          WHOLE.parts().stream().mapToInt(each -> each.tables().size()).sum(),
          word.getTables().size());
      String text =
          word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining());
      assertTrue(text.contains("Draft of 30 September 2014, not agreed."), text);
      assertTrue(text.contains("We write of Unregistered homes."), text);
    }
  }

  @Test
  void aFinalVersionSaysWhoAgreedAndWhen() {
    Final version =
        new Final(
            2,
            AStatement.DAY,
            "Jo Hill, director",
            AStatement.DAY,
            Instant.parse("2014-09-30T10:00:00Z"),
            "commissioner",
            WHOLE);
    assertEquals(
        "Version 2, agreed by Jo Hill, director on 30 September 2014.",
        StatementFiles.whole(version).about().get(0));
  }

  @Test
  void wholeNumbersAreNumbersInASpreadsheet() {
    assertEquals(1_234L, StatementFiles.cell("1,234"));
    assertEquals(-7L, StatementFiles.cell("−7"));
    assertEquals("withheld", StatementFiles.cell("withheld"));
    assertEquals("205 to 251", StatementFiles.cell("205 to 251"));
  }
}
