package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.engine.ssda903.Returns903.check;
import static uk.kith.placements.engine.ssda903.Returns903.episodes;
import static uk.kith.placements.engine.ssda903.Returns903.file;
import static uk.kith.placements.engine.ssda903.Returns903.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Seeds;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.Days;
import uk.kith.placements.engine.life.Absence;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.ssda903.ChildTold.Dated;
import uk.kith.placements.engine.ssda903.KithChild.Legal;
import uk.kith.placements.engine.ssda903.KithChild.Review;
import uk.kith.placements.engine.ssda903.KithChild.Stay;

/** The return of a year as now held, each worked by hand. Cells of an episode stand in order. */
class YearAsHeldTest {

  private static final String HEADER = "1,1,27/03/2008,WROM,D051910639385,,\n";
  private static final String OPEN = "1,01/05/2017,S,C2,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567\n";

  private final List<Stay> stays = new ArrayList<>();
  private final List<Legal> legal = new ArrayList<>();
  private final List<Days> withdrawn = new ArrayList<>();
  private final List<Review> reviews = new ArrayList<>();
  private final List<Absence> absences = new ArrayList<>();
  private final List<Life.Entry> life = new ArrayList<>();
  private final List<DateRange> liberty = new ArrayList<>();

  @Test
  void whatWasLoadedStaysAsItWasHoweverKithHoldsIt() {
    told("2017-05-01", null, "U6");
    legal.add(new Legal(days("2017-05-01", null), "C2", false));
    assertEquals(OPEN, written(2018, loaded(OPEN)));
  }

  @Test
  void aMoveInKithEndsTheOpenEpisodeAndBeginsAnother() {
    // The child moved on 3 July 2017 to a household of the authority, as the carers asked.
    ended("2017-05-01", "2017-07-03", "U6", "CARPL");
    atHome("2017-07-03", null, "U4", "home-1");
    assertEquals(
        "1,01/05/2017,S,C2,N1,U6,PR1,03/07/2017,X1,CARPL,S60 1AA,S65 1AB,1234567\n"
            + "1,03/07/2017,P,C2,N1,U4,PR1,,,,S60 1AA,S60 2BB,\n",
        written(2018, loaded(OPEN)));
  }

  @Test
  void anotherLegalStatusIsAnEpisodeOfTheSamePlacement() {
    told("2017-05-01", null, "U6");
    legal.add(new Legal(days("2017-05-01", "2017-09-01"), "C2", false));
    legal.add(new Legal(days("2017-09-01", null), "C1", true));
    assertEquals(
        "1,01/05/2017,S,C2,N1,U6,PR1,01/09/2017,X1,,S60 1AA,S65 1AB,1234567\n"
            + "1,01/09/2017,L,C1,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567\n",
        written(2018, loaded(OPEN)));
  }

  @Test
  void placementAndLegalStatusOnOneDayAreOneEpisode() {
    ended("2017-05-01", "2017-07-03", "U6", "CHILD");
    atHome("2017-07-03", null, "U4", "home-1");
    legal.add(new Legal(days("2017-07-03", null), "C1", true));
    assertEquals(
        "1,01/05/2017,S,C2,N1,U6,PR1,03/07/2017,X1,CHILD,S60 1AA,S65 1AB,1234567\n"
            + "1,03/07/2017,B,C1,N1,U4,PR1,,,,S60 1AA,S60 2BB,\n",
        written(2018, loaded(OPEN)));
  }

  @Test
  void theSameCarersAreToldByT() {
    // The household that fostered for a short time is now long-term: T, and no reason for a move.
    atHome("2017-05-01", "2017-08-01", "U6", "home-1");
    atHome("2017-08-01", null, "U4", "home-1");
    legal.add(new Legal(days("2017-05-01", null), "C2", true));
    assertEquals(
        "1,01/05/2017,S,C2,,U6,PR1,01/08/2017,X1,,S60 1AA,S60 2BB,\n"
            + "1,01/08/2017,T,C2,,U4,PR1,,,,S60 1AA,S60 2BB,\n",
        written(2018, List.of()));
  }

  /**
   * R-ADOPT-26: the foster home is not in the register, the adopters are, and by the code they are
   * the same: T with the status of before, U with another; with other carers it is P.
   */
  @Test
  void carersWhoAdoptWhomTheyFosteredAreToldByTOrU() {
    assertEquals("T", adopted("C2", "A3"));
    assertEquals("U", adopted("E1", "A5"));
    assertEquals("P", adopted("C2", "A4"));
    assertEquals("B", adopted("E1", "A6"));
  }

  private String adopted(String status, String type) {
    stays.clear();
    legal.clear();
    ended("2017-05-01", "2017-07-03", "U6", "PLACE");
    atHome("2017-07-03", null, type, "home-1");
    legal.add(new Legal(days("2017-05-01", "2017-07-02"), "C2", true));
    legal.add(new Legal(days("2017-07-03", null), status, true));
    String second = written(2018, loaded(OPEN)).split("\n")[1];
    return second.split(",")[2];
  }

  @Test
  void theEndOfCareClosesTheEpisodeWithItsReason() {
    stays.add(stay("2017-05-01", "2017-12-22", "U6", "", "E4A", "", true));
    assertEquals(
        "1,01/05/2017,S,C2,N1,U6,PR1,22/12/2017,E4A,,S60 1AA,S65 1AB,1234567\n",
        written(2018, loaded(OPEN)));
  }

  @Test
  void whatTheCaseSystemTookBackIsNoEpisode() {
    stays.add(stay("2017-05-01", "2017-06-01", "U6", "", "", "", false));
    withdrawn.add(days("2017-05-01", null));
    assertEquals(
        "1,01/05/2017,S,C2,N1,U6,PR1,01/06/2017,,,S60 1AA,S65 1AB,1234567\n",
        written(2018, loaded(OPEN)));
  }

  @Test
  void aChangeAfterTheYearLeavesItsReturnAsItWas() {
    // Moved on 1 April 2018, the first day of the next year.
    ended("2017-05-01", "2018-04-01", "U6", "CARPL");
    atHome("2018-04-01", null, "U4", "home-1");
    assertEquals(OPEN, written(2018, loaded(OPEN)));
  }

  @Test
  void aYearThatWasNeverLoadedBeginsWithTheEpisodeThatTheLastOneLeftOpen() {
    // R-DATA-09: field by field.
    ended("2017-05-01", "2018-07-03", "U6", "CARPL");
    atHome("2018-07-03", "2019-05-01", "U4", "home-1");
    assertEquals(
        "1,01/05/2017,S,C2,N1,U6,PR1,03/07/2018,X1,CARPL,S60 1AA,S65 1AB,1234567\n"
            + "1,03/07/2018,P,C2,N1,U4,PR1,,,,S60 1AA,S60 2BB,\n",
        written(2019, loaded(OPEN)));
  }

  @Test
  void aYearInWhichTheChildWasNotLookedAfterTellsNothing() {
    atHome("2017-05-01", "2017-08-01", "U6", "home-1");
    assertEquals("", written(2019, List.of()));
    assertEquals("", written(2017, List.of()));
  }

  @Test
  void aChildWithoutANumberStandsInNoReturn() {
    atHome("2017-05-01", null, "U6", "home-1");
    assertEquals(
        List.of(), rows(tables(2018, List.of(), List.of(child(List.of()))), Table.EPISODES));
  }

  @Test
  void theHeaderOfANewChildHasTheCodesOfItsYear() {
    atHome("2024-05-01", null, "U6", "home-1");
    assertEquals(
        List.of("1", "M", "27/03/2008", "", "", "", ""),
        rows(tables(2025, List.of(), List.of(child(List.of("1")))), Table.HEADER).get(0).values());
    assertEquals(
        List.of("1", "1", "27/03/2008", "WROM", "D051910639385", "", ""),
        rows(tables(2024, loaded(OPEN), List.of(child(List.of("1")))), Table.HEADER)
            .get(0)
            .values());
  }

  @Test
  void reviewsAndAbsencesThatKithWasToldOfStandAfterThoseOfTheReturn() {
    told("2017-05-01", null, "U6");
    reviews.add(new Review(LocalDate.parse("2017-05-26"), "PN1"));
    reviews.add(new Review(LocalDate.parse("2017-08-21"), ""));
    reviews.add(new Review(LocalDate.parse("2018-04-20"), ""));
    absences.add(
        new Absence(
            Absence.Kind.AWAY, LocalDate.parse("2017-10-01"), LocalDate.parse("2017-10-02")));
    happened(LifeEvent.CAME_BACK, "2017-06-15");
    Map<Table, List<Row>> tables =
        tables(
            2018,
            List.of(
                year(
                    check(
                        2018,
                        header(HEADER),
                        episodes(OPEN),
                        file(
                            "r.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n1,27/03/2008,26/05/2017,PN3\n"),
                        file(
                            "m.csv",
                            "CHILD,DOB,MISSING,MIS_START,MIS_END\n1,27/03/2008,M,12/06/2017,\n")))),
            List.of(child(List.of("1"))));
    assertEquals(
        "1,27/03/2008,26/05/2017,PN3\n1,27/03/2008,21/08/2017,\n", text(tables, Table.REVIEWS));
    assertEquals(
        "1,27/03/2008,M,12/06/2017,15/06/2017\n1,27/03/2008,A,01/10/2017,02/10/2017\n",
        text(tables, Table.MISSING));
  }

  /** Went missing on 10 August and was back on the 12th; away on 1 March and not back by then. */
  @Test
  void whatPeopleRecordedOfGoingMissingIsInItsTable() {
    told("2017-05-01", null, "U6");
    happened(LifeEvent.WENT_MISSING, "2017-08-10");
    happened(LifeEvent.CAME_BACK, "2017-08-12");
    happened(LifeEvent.WENT_AWAY, "2018-03-01");
    happened(LifeEvent.BACK_FROM_AWAY, "2018-04-02");
    assertEquals(
        "1,27/03/2008,M,10/08/2017,12/08/2017\n1,27/03/2008,A,01/03/2018,\n",
        text(tables(2018, loaded(OPEN), List.of(child(List.of("1")))), Table.MISSING));
  }

  /** The return tells 12 to 16 June: what was recorded from the 13th on is the same episode. */
  @Test
  void anEpisodeThatIsToldAndRecordedIsWrittenOnce() {
    told("2017-05-01", null, "U6");
    happened(LifeEvent.WENT_MISSING, "2017-06-13");
    happened(LifeEvent.CAME_BACK, "2017-06-16");
    List<HeldYear> years =
        List.of(
            year(
                check(
                    2018,
                    header(HEADER),
                    episodes(OPEN),
                    file(
                        "m.csv",
                        "CHILD,DOB,MISSING,MIS_START,MIS_END\n"
                            + "1,27/03/2008,M,12/06/2017,16/06/2017\n"))));
    assertEquals(
        "1,27/03/2008,M,12/06/2017,16/06/2017\n",
        text(tables(2018, years, List.of(child(List.of("1")))), Table.MISSING));
  }

  /**
   * R-PLACE-44: an order from 3 August 2026 is in the return of 2026-27, and open until it ends.
   */
  @Test
  void ordersThatDepriveOfLibertyAreInTheirTableOfTheYearsThatCollectIt() {
    atHome("2017-05-01", null, "K2", "home-1");
    liberty.add(new DateRange(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-03-31")));
    liberty.add(new DateRange(LocalDate.parse("2026-08-03"), LocalDate.parse("2027-05-01")));
    assertEquals("", text(tables(2026, List.of(), List.of(child(List.of("1")))), Table.DOLO));
    assertEquals(
        "1,27/03/2008,03/08/2026,\n",
        text(tables(2027, List.of(), List.of(child(List.of("1")))), Table.DOLO));
    assertEquals(
        "1,27/03/2008,03/08/2026,01/05/2027\n",
        text(tables(2028, List.of(), List.of(child(List.of("1")))), Table.DOLO));
  }

  @Test
  void anOrderThatTheReturnLeavesOpenTakesItsRecordedEnd() {
    told("2017-05-01", null, "K2");
    liberty.add(new DateRange(LocalDate.parse("2026-08-03"), LocalDate.parse("2026-11-01")));
    List<HeldYear> years =
        List.of(
            year(
                check(
                    2027,
                    header(HEADER.replace("1,1,", "1,M,")),
                    episodes(OPEN.replace("2017", "2026")),
                    file("d.csv", "CHILD,DOB,DOLO_START,DOLO_END\n1,27/03/2008,03/08/2026,\n"))));
    assertEquals(
        "1,27/03/2008,03/08/2026,01/11/2026\n",
        text(tables(2027, years, List.of(child(List.of("1")))), Table.DOLO));
  }

  private void happened(LifeEvent event, String on) {
    life.add(new Life.Entry(event, LocalDate.parse(on), LifeDetails.NONE));
  }

  @Test
  void ofMergedRecordsTheNumberOfTheReturnStands() {
    // The record has number 9; the return knew the child as 1.
    ended("2017-05-01", "2017-07-03", "U6", "CARPL");
    atHome("2017-07-03", null, "U4", "home-1");
    Map<Table, List<Row>> tables = tables(2018, loaded(OPEN), List.of(child(List.of("9", "1"))));
    assertEquals(List.of("1", "1"), rows(tables, Table.EPISODES).stream().map(Row::child).toList());
    assertEquals(1, rows(tables, Table.HEADER).size());
  }

  @Test
  void aWrittenYearReadsBackAsTheSameEpisodesAndBreaksNoRuleOfEpisodes() {
    // From foster home to foster home and to a legal status: P, B and L, all told by Kith alone.
    atHome("2017-05-01", "2017-07-03", "U6", "home-1");
    atHome("2017-07-03", "2017-10-02", "U4", "home-2");
    atHome("2017-10-02", null, "U6", "home-3");
    legal.add(new Legal(days("2017-05-01", "2017-07-03"), "V2", true));
    legal.add(new Legal(days("2017-07-03", "2018-01-08"), "C1", true));
    legal.add(new Legal(days("2018-01-08", null), "C2", true));
    Map<Table, List<Row>> tables = tables(2018, List.of(), List.of(child(List.of("1"))));
    CheckedReturn again = check(2018, new ReceivedFile("r.zip", ReturnWriter.zip(tables)));
    assertEquals(
        List.of(
            "01/05/2017 S V2 U6 03/07/2017 X1 CARPL",
            "03/07/2017 B C1 U4 02/10/2017 X1 CARPL",
            "02/10/2017 P C1 U6 08/01/2018 X1 ",
            "08/01/2018 L C2 U6   "),
        again.rows(Table.EPISODES).stream()
            .map(
                row ->
                    String.join(
                        " ",
                        List.of("DECOM", "RNE", "LS", "PLACE", "DEC", "REC", "REASON_PLACE_CHANGE")
                            .stream()
                            .map(row::value)
                            .toList()))
            .toList());
    assertEquals(List.of(), again.repairs());
    // Category of need, pupil number, ethnicity and registration are not held, and nothing else.
    assertEquals(
        Set.of("CIN", "UPN", "ETHNIC", "URN"),
        again.findings().stream()
            .filter(f -> f.severity() == Severity.ERROR)
            .map(ReturnFinding::field)
            .collect(java.util.stream.Collectors.toSet()));
  }

  @Test
  void randomRecordsInKithGiveEpisodesOneAfterTheOther() {
    Seeds.forEach(
        300,
        random -> {
          stays.clear();
          legal.clear();
          LocalDate day = LocalDate.of(2016, 6, 1).plusDays(random.nextInt(200));
          for (int i = random.nextInt(6); i >= 0; i--) {
            LocalDate end = day.plusDays(1 + random.nextInt(200));
            atHome(day.toString(), end.toString(), random.nextBoolean() ? "U6" : "U4", "home" + i);
            day = random.nextInt(4) == 0 ? end.plusDays(3) : end;
          }
          legal.add(
              new Legal(days("2016-06-01", "2017-08-0" + (1 + random.nextInt(9))), "C1", true));
          List<HeldYear> loaded = random.nextBoolean() ? loaded(OPEN) : List.of();
          Map<Table, List<Row>> tables = tables(2018, loaded, List.of(child(List.of("1"))));
          assertEquals(tables, tables(2018, loaded, List.of(child(List.of("1")))));
          if (!rows(tables, Table.EPISODES).isEmpty()) {
            CheckedReturn again =
                ReturnChecker.check(
                    Returns903.readOne(2018, new ReceivedFile("r.zip", ReturnWriter.zip(tables))),
                    null,
                    Set.of(),
                    Distances.NOT_KNOWN,
                    KnownHomes.NONE);
            assertEquals(List.of(), again.repairs());
          }
        });
  }

  private void told(String from, @Nullable String until, String type) {
    stays.add(
        new Stay(
            days(from, until),
            LocalDate.parse("2017-05-01"),
            type,
            "PR1",
            "1234567",
            "S65 1AB",
            "",
            "",
            "",
            false,
            false));
  }

  private void ended(String from, String until, String type, String why) {
    stays.add(
        new Stay(
            days(from, until),
            LocalDate.parse("2017-05-01"),
            type,
            "PR1",
            "1234567",
            "S65 1AB",
            "",
            "X1",
            why,
            true,
            true));
  }

  private void atHome(String from, @Nullable String until, String type, String home) {
    stays.add(stay(from, until, type, home, until == null ? "" : "X1", "CARPL", until != null));
  }

  private static Stay stay(
      String from,
      @Nullable String until,
      String type,
      String home,
      String ceased,
      String why,
      boolean ended) {
    return new Stay(
        days(from, until),
        LocalDate.parse("2017-05-01"),
        type,
        "PR1",
        "",
        home.isEmpty() ? "" : "S60 2BB",
        home,
        ceased,
        why,
        true,
        ended);
  }

  private static Days days(String from, @Nullable String until) {
    return new Days(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
  }

  private KithChild child(List<String> localIds) {
    return new KithChild(
        localIds,
        LocalDate.of(2008, 3, 27),
        Sex.MALE,
        false,
        stays,
        legal,
        List.of(new Dated(LocalDate.of(2008, 3, 27), null, "S60 1AA")),
        withdrawn,
        reviews,
        Absence.of(absences, new Life(life)),
        new Life(life),
        liberty);
  }

  private static List<HeldYear> loaded(String rows) {
    return List.of(year(check(2018, header(HEADER), episodes(rows))));
  }

  private static HeldYear year(CheckedReturn checked) {
    return new HeldYear(checked.year(), checked.rows());
  }

  private static Map<Table, List<Row>> tables(
      int year, List<HeldYear> loaded, List<KithChild> children) {
    return YearAsHeld.of(year, loaded, children, Map.of());
  }

  private static List<Row> rows(Map<Table, List<Row>> tables, Table table) {
    return tables.getOrDefault(table, Collections.emptyList());
  }

  private String written(int year, List<HeldYear> loaded) {
    return text(tables(year, loaded, List.of(child(List.of("1")))), Table.EPISODES);
  }

  private static String text(Map<Table, List<Row>> tables, Table table) {
    String csv = ReturnWriter.csv(table, rows(tables, table)).replace("\r\n", "\n");
    return csv.substring(csv.indexOf('\n') + 1);
  }
}
