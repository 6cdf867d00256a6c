package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.engine.ssda903.Returns903.check;
import static uk.kith.placements.engine.ssda903.Returns903.episodes;
import static uk.kith.placements.engine.ssda903.Returns903.file;
import static uk.kith.placements.engine.ssda903.Returns903.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.ssda903.KithAdoption.Decision;

/** AD1 and PlacedAdoption of a year as now held, each worked by hand. */
class AdoptionAsHeldTest {

  private static final String AD1 =
      "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR\n";
  private static final String PLACED =
      "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n";

  /** Adopted on 1 December 2017 from a placement under an order. */
  private static final String ADOPTED =
      "1,2016-05-01,S,C2,N1,U6,PR1,2017-02-01,X1,CARPL,S60 1AA,S65 1AB,1234567\n"
          + "1,2017-02-01,L,E1,N1,U6,PR1,2017-05-01,X1,CARPL,S60 1AA,S65 1AB,1234567\n"
          + "1,2017-05-01,P,E1,N1,A6,PR1,2017-12-01,E11,,S60 1AA,S65 1AB,1234567\n";

  private static final String OPEN = "1,01/05/2017,S,C2,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567\n";

  private static final KithAdoption KNOWN =
      new KithAdoption(
          List.of(new Decision(day("2016-12-01"), null, null)),
          day("2017-04-01"),
          false,
          Adopters.CIVIL_PARTNERS_WOMEN);

  @Test
  void whoWasAdoptedInTheYearStandsInAd1() {
    Map<Table, List<Row>> tables = written(2018, KNOWN, header(), episodes(ADOPTED));
    assertEquals("1,27/03/2008,01/12/2016,01/04/2017,0,2,FF,L2\n", text(tables, Table.AD1));
    assertEquals("1,27/03/2008,01/12/2016,,\n", text(tables, Table.PLACED_ADOPTION));
  }

  /** What is written is read again without a finding, and tells the same. */
  @Test
  void whatIsWrittenComesBackAsItWent() {
    byte[] zip = ReturnWriter.zip(written(2018, KNOWN, header(), episodes(ADOPTED)));
    CheckedReturn again = check(2018, new ReceivedFile("ssda903-2018.zip", zip));
    assertEquals(List.of(), said(again).stream().filter(each -> !each.contains("UPN")).toList());
    Map<Table, List<Row>> second =
        YearAsHeld.of(
            2018, List.of(new HeldYear(2018, again.rows())), List.of(child()), Map.of("1", KNOWN));
    assertEquals("1,27/03/2008,01/12/2016,01/04/2017,0,2,FF,L2\n", text(second, Table.AD1));
    assertEquals("1,27/03/2008,01/12/2016,,\n", text(second, Table.PLACED_ADOPTION));
  }

  /** The return tells that the match was on the 3rd, and Kith fills what it leaves open. */
  @Test
  void whatAReturnToldStays() {
    Map<Table, List<Row>> tables =
        written(
            2018,
            KNOWN,
            header(),
            episodes(ADOPTED),
            file("ad1.csv", AD1 + "1,27/03/2008,01/12/2016,03/04/2017,0,,,\n"),
            file("placed.csv", PLACED + "1,27/03/2008,02/12/2016,,\n"));
    assertEquals("1,27/03/2008,01/12/2016,03/04/2017,0,2,FF,L2\n", text(tables, Table.AD1));
    assertEquals("1,27/03/2008,02/12/2016,,\n", text(tables, Table.PLACED_ADOPTION));
  }

  @Test
  void nothingIsToldOfAnAdoptionOfAnotherYear() {
    Map<Table, List<Row>> tables = written(2018, KNOWN, header(), episodes(OPEN));
    assertEquals("", text(tables, Table.AD1));
    assertEquals("1,27/03/2008,01/12/2016,,\n", text(tables, Table.PLACED_ADOPTION));
  }

  /** R-ADOPT-21: with its reason in the year of the reversal, not told in the year after. */
  @Test
  void aReversalStandsInItsYear() {
    KithAdoption reversed = decided(new Decision(day("2017-06-01"), day("2018-03-05"), "RD3"));
    assertEquals(
        "1,27/03/2008,01/06/2017,05/03/2018,RD3\n",
        text(written(2018, reversed, header(), episodes(OPEN)), Table.PLACED_ADOPTION));
    KithAdoption later = decided(new Decision(day("2017-06-01"), day("2018-04-05"), "RD3"));
    assertEquals(
        "1,27/03/2008,01/06/2017,,\n",
        text(written(2018, later, header(), episodes(OPEN)), Table.PLACED_ADOPTION));
    KithAdoption before = decided(new Decision(day("2016-06-01"), day("2017-03-05"), "RD3"));
    assertEquals("", text(written(2018, before, header(), episodes(OPEN)), Table.PLACED_ADOPTION));
  }

  /** R-ADOPT-22: decided again after the reversal that the return tells. */
  @Test
  void anotherDecisionIsAnotherRow() {
    KithAdoption again = decided(new Decision(day("2018-01-10"), null, null));
    assertEquals(
        "1,27/03/2008,01/06/2017,05/09/2017,RD4\n1,27/03/2008,10/01/2018,,\n",
        text(
            written(
                2018,
                again,
                header(),
                episodes(OPEN),
                file("placed.csv", PLACED + "1,27/03/2008,01/06/2017,05/09/2017,RD4\n")),
            Table.PLACED_ADOPTION));
  }

  /** R-ADOPT-22: both the decision that was reversed and the one that was taken anew. */
  @Test
  void decidedReversedAndDecidedAgainInOneYearAreTwoRows() {
    KithAdoption both =
        decided(
            new Decision(day("2017-09-12"), day("2017-09-25"), "RD3"),
            new Decision(day("2017-09-29"), null, null));
    String rows = "1,27/03/2008,12/09/2017,25/09/2017,RD3\n1,27/03/2008,29/09/2017,,\n";
    Map<Table, List<Row>> once = written(2018, both, header(), episodes(OPEN));
    assertEquals(rows, text(once, Table.PLACED_ADOPTION));
    assertEquals(
        rows,
        text(
            written(
                2018,
                both,
                header(),
                episodes(OPEN),
                file("placed.csv", PLACED + "1,27/03/2008,12/09/2017,,\n")),
            Table.PLACED_ADOPTION),
        "the return tells the first before it was reversed");
  }

  private static KithAdoption decided(Decision... decisions) {
    return new KithAdoption(List.of(decisions), null, null, null);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static ReceivedFile header() {
    return Returns903.header(Returns903.CHILD_1);
  }

  private static KithChild child() {
    return new KithChild(
        List.of("1"),
        LocalDate.of(2008, 3, 27),
        Sex.MALE,
        false,
        new ArrayList<>(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Life.NOTHING,
        List.of());
  }

  private static Map<Table, List<Row>> written(
      int year, @Nullable KithAdoption known, ReceivedFile... files) {
    CheckedReturn checked = check(year, files);
    return YearAsHeld.of(
        year,
        List.of(new HeldYear(checked.year(), checked.rows())),
        List.of(child()),
        known == null ? Map.of() : Map.of("1", known));
  }

  private static String text(Map<Table, List<Row>> tables, Table table) {
    String csv =
        ReturnWriter.csv(table, tables.getOrDefault(table, List.of())).replace("\r\n", "\n");
    return csv.substring(csv.indexOf('\n') + 1);
  }
}
