package uk.kith.placements.engine.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Birth;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.SampleData;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.exports.InCare.Stay;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.ssda903.Table;

class AnnexAList8Test {

  private static final String OFFERED =
      "Was the child offered a Return Interview after their last missing episode (Y/N)?";
  private static final String ACCEPTED =
      "Did the child accept a Return Interview after their last missing episode (Y/N)?";
  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);
  private static final LocalAuthority ROTHERHAM = new LocalAuthority("E08000018");
  private static final Whereabouts IN =
      new Whereabouts("S65 1", null, ROTHERHAM, Whereabouts.Precision.SECTOR);

  private HeldOfChild held = HeldOfChild.NOTHING;

  @Test
  void whatIsHeldBesidePlacementsStandsInItsColumns() {
    held =
        HeldOfChildTest.held()
            .year(2014, Table.EPISODES, Map.of("DECOM", "01/01/2013", "CIN", "N3"))
            .year(2014, Table.UASC, Map.of("DUC", "01/10/2022"))
            .done(LifeEvent.CASE_REVIEWED, "2014-08-04")
            .done(LifeEvent.HEALTH_ASSESSED, "2014-03-05")
            .done(LifeEvent.TEETH_CHECKED, "2014-02-11")
            .done(LifeEvent.REVIEWING_OFFICER_IN_TOUCH, "2012-12-31")
            .done(LifeEvent.REVIEWING_OFFICER_IN_TOUCH, "2014-07-01")
            .done(LifeEvent.WENT_AWAY, "2014-05-01")
            .done(LifeEvent.WENT_MISSING, "2014-06-01")
            .done(LifeEvent.CAME_BACK, "2014-06-03")
            .done(LifeEvent.RETURN_INTERVIEW_DECLINED, "2014-06-04")
            .visit("2014-09-12")
            .need(NeedLevel.HIGH)
            .plan(ListedPlan.LONG_TERM_FOSTERING)
            .make();
    Map<String, Object> row = row(child(stay("2013-01-01", null, "2013-01-01", "U6")));
    assertEquals(
        "a) Yes",
        row.get("Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))"));
    assertEquals("a) Yes", row.get("Does the Child have a Disability"));
    assertEquals("N3 - Parental disability or illness", row.get("Child's Category of Need"));
    assertEquals(LocalDate.of(2014, 8, 4), row.get("Date of Latest Statutory Review"));
    assertEquals(LocalDate.of(2014, 9, 12), row.get("Date of Last Social Work Visit"));
    assertEquals("f) Long-term fostering", row.get("What is the permanence plan for this child?"));
    assertEquals(LocalDate.of(2014, 3, 5), row.get("Date of Last Health Assessment"));
    assertEquals(
        1,
        row.get(
            "Number of Episodes the Child has been ‘Missing’ from their Placement in the last 12"
                + " months"));
    assertEquals(
        1,
        row.get(
            "Number of Episodes the Child has been ‘Absent’ from their Placement in the last 12"
                + " months"));
    assertEquals("a) Yes", row.get(OFFERED));
    assertEquals("b) No", row.get(ACCEPTED));
    assertEquals(
        LocalDate.of(2014, 7, 1), row.get("Date of Last IRO Visit / Contact to the Child"));
    assertEquals(LocalDate.of(2014, 2, 11), row.get("Date of Last Dental Check"));
  }

  @Test
  void whatNobodyToldIsUnknownOrEmpty() {
    Map<String, Object> row = row(child(stay("2013-01-01", null, "2013-01-01", "U6")));
    assertEquals("c) Unknown", row.get("Does the Child have a Disability"));
    assertEquals("", row.get("Child's Category of Need"));
    assertEquals("", row.get("What is the permanence plan for this child?"));
    assertEquals("", row.get("Date of Last IRO Visit / Contact to the Child"));
    assertEquals("", row.get("Date of Last Dental Check"));
    assertEquals("", row.get(OFFERED), "the child was not missing");
  }

  @Test
  void aChildInCareIsToldAsTheListAsks() {
    Map<String, Object> row =
        row(
            child(
                stay("2013-01-01", "2014-02-01", "2013-01-01", "U6"),
                stay("2014-02-01", null, "2013-01-01", "K2")));
    assertEquals("C1", row.get("Child Unique ID"));
    assertEquals("b) Female", row.get("Gender"));
    assertEquals("e) WROM", row.get("Ethnicity"));
    assertEquals(LocalDate.of(2004, 10, 1), row.get("Date of Birth"));
    assertEquals(9, row.get("Age"));
    assertEquals(LocalDate.of(2013, 1, 1), row.get("Date Started to be Looked After"));
    assertEquals(LocalDate.of(2013, 3, 1), row.get("Start date of current legal status"));
    assertEquals("C2: FCO", row.get("Child's Legal Status"));
    assertEquals(2, row.get("Number of Placements in the Last 12 months"));
    assertEquals("", row.get("Date Ceased to be Looked After"));
    assertEquals(LocalDate.of(2014, 2, 1), row.get("Start Date of Most Recent Placement"));
    assertEquals("p) K2: Children's Homes", row.get("Placement Type"));
    assertEquals("e) PR4: Private provision", row.get("Placement Provider"));
    assertEquals("S65 1AB", row.get("Placement postcode"));
    assertEquals("a) In", row.get("Placement Location"));
    assertEquals("E08000018", row.get("LA of Placement"));
    assertEquals("c) Unknown", row.get("Does the Child have a Disability"));
    assertEquals("", row.get("Date of Last Dental Check"));
    assertEquals("North", row.get("Allocated Team"));
  }

  @Test
  void aPlacementThatEndedTwelveMonthsAgoCountsNoMore() {
    assertEquals(
        1,
        row(child(
                stay("2013-01-01", "2013-09-30", "2013-01-01", "U6"),
                stay("2013-09-30", null, "2013-01-01", "K2")))
            .get("Number of Placements in the Last 12 months"));
  }

  @Test
  void whoLeftCareIsListedForSixMonths() {
    InCare left = child(stay("2013-01-01", "2014-03-30", "2013-01-01", "U6"));
    Map<String, Object> row = row(left);
    assertEquals(LocalDate.of(2014, 3, 30), row.get("Date Ceased to be Looked After"));
    assertEquals(
        "e) E4A: Returned home to live with parents or relatives - part of planning",
        row.get("Reason Ceased to be Looked After"));
    assertEquals(
        0, list(true, child(stay("2013-01-01", "2014-03-29", "2013-01-01", "U6"))).rows().size());
  }

  @Test
  void aSecondPeriodOfCareIsSaid() {
    String second =
        "Is this a second or subsequent period of being a Looked After Child within the last 12"
            + " months (Y/N)";
    assertEquals(
        "a) Yes",
        row(child(
                stay("2013-11-01", "2014-01-01", "2013-11-01", "U6"),
                stay("2014-05-01", null, "2014-05-01", "U6")))
            .get(second));
    assertEquals("b) No", row(child(stay("2014-05-01", null, "2014-05-01", "U6"))).get(second));
  }

  @Test
  void whoIsPlacedForAdoptionIsAbsentUnlessTheListIsWhole() {
    InCare placed =
        child(
            stay("2013-11-01", "2014-01-01", "2013-11-01", "U6"),
            stay("2014-01-01", null, "2013-11-01", "A6"));
    InCare disrupted =
        child(
            stay("2013-11-01", "2014-01-01", "2013-11-01", "A6"),
            stay("2014-01-01", null, "2013-11-01", "U6"));
    assertEquals(2, list(true, placed, disrupted).rows().size());
    assertEquals(List.of(), list(true, placed).notes());
    Sheet sealed = list(false, placed, disrupted);
    assertEquals(1, sealed.rows().size());
    assertTrue(sealed.notes().get(0).startsWith("Not for submission"));
    assertEquals(sealed.notes(), list(false).notes(), "whether or not there are any");
    int count = AnnexAList8.COLUMNS.indexOf("Number of Placements in the Last 12 months");
    assertEquals(1, sealed.rows().get(0).get(count), "an earlier one is not counted either");
  }

  @Test
  @Tag("sample-data")
  void columnsAndValuesAreThePublishedOnes() throws IOException {
    List<String> columns = new ArrayList<>();
    for (CSVRecord row : csv("codes/file_layouts_annex_a.csv")) {
      if (row.get(0).equals("List 8")) {
        columns.add(row.get(2));
      }
    }
    assertEquals(columns, AnnexAList8.COLUMNS);
    Map<String, Set<String>> allowed =
        csv("codes/annex_a_allowed_values.csv").stream()
            .filter(row -> row.get(0).equals("List 8"))
            .collect(
                Collectors.groupingBy(
                    row -> row.get(1), Collectors.mapping(row -> row.get(2), Collectors.toSet())));
    List<String> needs = List.of("N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8");
    List<String> types = List.of("U1", "K2", "A5", "T0", "Z1", "H5", "U6", "P2");
    for (String type : types) {
      held =
          HeldOfChildTest.held()
              .year(
                  2014,
                  Table.EPISODES,
                  Map.of("DECOM", "01/01/2013", "CIN", needs.get(types.indexOf(type))))
              .plan(ListedPlan.values()[types.indexOf(type) % ListedPlan.values().length])
              .done(LifeEvent.WENT_MISSING, "2014-06-01")
              .done(LifeEvent.CAME_BACK, "2014-06-03")
              .make();
      Map<String, Object> row = row(child(stay("2013-01-01", null, "2013-01-01", type)));
      allowed.forEach(
          (column, values) -> {
            Object value = row.get(column);
            assertTrue(
                value == null
                    || value.equals("")
                    || values.contains(value)
                    || column.equals("LA of Placement"),
                () -> column + " is " + value);
          });
    }
  }

  private static List<CSVRecord> csv(String path) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(Files.readString(SampleData.path(path)), CSVFormat.RFC4180)) {
      return parser.getRecords();
    }
  }

  private static Sheet list(boolean whole, InCare... children) {
    return AnnexAList8.of(List.of(children), DAY, ROTHERHAM, whole);
  }

  private Map<String, Object> row(InCare child) {
    Sheet sheet = list(true, child);
    Map<String, Object> row = new HashMap<>();
    for (int i = 0; i < sheet.columns().size(); i++) {
      row.put(sheet.columns().get(i), sheet.rows().get(0).get(i));
    }
    return row;
  }

  private InCare child(Stay... stays) {
    return new InCare(
        "C1",
        Sex.FEMALE,
        "WROM",
        Birth.on(LocalDate.of(2004, 10, 1)),
        "C2",
        LocalDate.of(2013, 3, 1),
        "North",
        "W. Orker",
        List.of(stays),
        IN,
        held);
  }

  private static Stay stay(String start, @Nullable String end, String careBegan, String type) {
    return new Stay(
        LocalDate.parse(start),
        end == null ? null : LocalDate.parse(end),
        LocalDate.parse(careBegan),
        type,
        "PR4",
        "S65 1AB",
        null,
        end == null ? null : "E4A");
  }
}
