package uk.kith.placements.engine.ssd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.Days;
import uk.kith.placements.engine.ssd.ChildInCase.Done;
import uk.kith.placements.engine.ssd.ChildInCase.Status;
import uk.kith.placements.engine.ssd.ChildInCase.Stay;

class ExtractToldTest {

  private static Days days(String start, @Nullable String end) {
    return new Days(LocalDate.parse(start), end == null ? null : LocalDate.parse(end));
  }

  private static Done done(String on, String code) {
    return new Done(LocalDate.parse(on), null, code);
  }

  private static ChildInCase first(Map<String, String> files) {
    return Extracts.told(files).people().get(0);
  }

  private static List<Status> statuses(ChildInCase child) {
    return Objects.requireNonNull(child.legalStatuses());
  }

  private static List<Stay> stays(ChildInCase child) {
    return Objects.requireNonNull(child.placements());
  }

  private static List<String> texts(Map<String, String> files) {
    return Extracts.told(files).findings().stream()
        .map(f -> f.table() + " " + f.row() + " " + f.column() + ": " + f.text())
        .toList();
  }

  private static Map<String, String> with(String file, String was, String is) {
    Map<String, String> files = Extracts.brothers();
    files.computeIfPresent(file, (name, text) -> text.replace(was, is));
    return files;
  }

  @Test
  void everyTableTellsItsPartOfAChild() {
    SsdExtract extract = Extracts.read(Extracts.brothers());
    assertEquals(Extracts.NIGHT, extract.moment());
    ExtractTold told = ExtractTold.of(extract);
    assertEquals(List.of(), told.findings());
    ChildInCase tom = told.people().get(0);
    assertEquals("P1", tom.localId());
    assertEquals("L1", tom.legacyId());
    assertEquals("Tom", tom.firstName());
    assertEquals(LocalDate.of(2015, 3, 2), tom.born());
    assertNull(tom.due());
    assertEquals(Sex.MALE, tom.sex());
    assertEquals(Set.of("F1"), tom.families());
    assertEquals(
        List.of(
            new Status(days("2024-01-05", "2024-06-01"), "V2"),
            new Status(days("2024-06-01", null), "C2")),
        tom.legalStatuses());
    LocalDate care = LocalDate.of(2024, 1, 5);
    assertEquals(
        List.of(
            new Stay(
                days("2024-01-05", "2025-05-01"),
                care,
                "U6",
                "PR1",
                null,
                "S60 2AA",
                "S",
                "X1",
                "CARPL"),
            new Stay(
                days("2025-05-01", null), care, "K2", "PR4", "SC123", "S65 1AA", "P", null, null)),
        tom.placements());
    assertEquals(List.of(done("2026-10-01", "PN1")), tom.done().get(SsdTable.REVIEWS));
    assertEquals(
        List.of(done("2026-11-02", "N"), done("2026-11-20", "Y")), tom.done().get(SsdTable.VISITS));
    assertEquals(
        List.of(done("2024-01-12", "LTFOST18;ADOPTION")), tom.done().get(SsdTable.CARE_PLAN));
    assertEquals(
        List.of(new Done(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 3), "M", true, false)),
        tom.done().get(SsdTable.MISSING));
    assertEquals(List.of(new Done(null, null, "HEAR")), tom.done().get(SsdTable.DISABILITY));
    assertEquals(
        List.of(
            done("2026-01-15", "OTHER"),
            done("2026-02-03", "ASSESSMENT"),
            done("2026-03-10", "TEETH")),
        tom.done().get(SsdTable.HEALTH));
    assertEquals("WBRI", told.people().get(1).ethnicCode());
    assertTrue(!told.people().get(2).lookedAfter(), "a mother is no child looked after");
  }

  /** Rows of placements for adoption are counted apart, and their findings are sealed. */
  @Test
  void whatIsOfAnAdoptionIsSealed() {
    assertEquals(1, Extracts.read(Extracts.brothers()).sealed(SsdTable.PLACEMENT));
    List<SsdFinding> findings =
        Extracts.told(with("ssd_cla_placement.csv", "A5,PR1,,S60 3AA", "A5,PR1,,nowhere"))
            .findings();
    assertEquals(1, findings.size());
    assertTrue(findings.get(0).sealed());
    assertTrue(!findings.get(0).text().contains("nowhere"), "an address is not told");
  }

  /** One broken date must not make the other legal statuses of the child disappear. */
  @Test
  void aTableWithSomethingUnreadableTellsNothingOfThatChildAndEverythingOfTheOther() {
    Map<String, String> files =
        with("ssd_legal_status.csv", "P1,V2,2024-01-05", "P1,V2,05/01/2024");
    assertNull(first(files).legalStatuses());
    assertEquals(1, statuses(Extracts.told(files).people().get(1)).size());
    assertEquals(
        List.of(
            "ssd_legal_status 2 lega_legal_status_start_date:"
                + " “05/01/2024” is no date such as 2026-11-26.",
            "ssd_legal_status 2 : A row of this person cannot be read: nothing of the table is"
                + " taken for the person."),
        texts(files));
  }

  @Test
  void aRowOfAnotherWidthIsLeftOutAndNothingOfItsTableIsTakenForWhomItMayBe() {
    Map<String, String> files = with("ssd_legal_status.csv", "P1,V2,", "P1,V2,a comma,");
    ExtractTold told = Extracts.told(files);
    assertNull(told.people().get(0).legalStatuses());
    assertEquals(1, statuses(told.people().get(1)).size());
    assertTrue(texts(files).get(0).contains("row has 5 cells, the header row 4"), "said");
  }

  @Test
  void aCheckOfHealthThatDidNotTakePlaceIsSaidAndNotTaken() {
    Map<String, String> files =
        with(
            "ssd_cla_health.csv", "Dental Check,2026-03-10,Completed", "Dental Check,,Not brought");
    assertEquals(
        List.of(done("2026-01-15", "OTHER"), done("2026-02-03", "ASSESSMENT")),
        first(files).done().get(SsdTable.HEALTH));
    assertEquals(
        List.of(
            "ssd_cla_health 2 clah_health_check_status:"
                + " “Not brought” does not say that it took place: it is not taken."),
        texts(files));
  }

  @Test
  void codesThatAreNoneAreSaid() {
    Map<String, String> files = with("ssd_legal_status.csv", "P2,E1", "P2,Q9");
    assertNull(Extracts.told(files).people().get(1).legalStatuses());
    assertTrue(texts(files).get(0).contains("“Q9” is no legal status of the return."));
    Map<String, String> provider = with("ssd_cla_placement.csv", "K2,PR4", "K2,PR9");
    assertNull(stays(first(provider)).get(1).provider(), "the placement itself is taken");
    assertTrue(texts(provider).get(0).contains("“PR9” is no code"), "said");
  }

  @Test
  void anEndBeforeTheStartIsSaidAndTakesNothing() {
    Map<String, String> files = with("ssd_cla_placement.csv", "2025-05-01,U6", "2023-05-01,U6");
    assertNull(first(files).placements());
    assertTrue(texts(files).get(0).contains("The end is before the start, 2024-01-05."));
  }

  @Test
  void whatReachesIntoTheNextEndsWhereTheNextBegins() {
    Map<String, String> files = with("ssd_legal_status.csv", "2024-06-01\n", "2024-09-01\n");
    assertEquals(days("2024-01-05", "2024-06-01"), statuses(first(files)).get(0).days());
  }

  @Test
  void rowsOfNobodyAreSaid() {
    Map<String, String> files = Extracts.brothers();
    files.put("ssd_cla_visits.csv", "clav_person_id,clav_cla_visit_date\nP9,2026-11-20\n");
    files.put("ssd_cla_reviews.csv", "clar_cla_id,clar_cla_review_date\nC9,2026-11-20\n");
    assertEquals(
        List.of(
            "ssd_cla_reviews 2 clar_cla_id: No episode or placement has this id: the review is"
                + " left out.",
            "ssd_cla_visits 2 clav_person_id: The person is not in ssd_person: the row is left"
                + " out."),
        texts(files));
  }

  @Test
  void anUnbornChildHasAnExpectedDate() {
    ChildInCase child =
        first(with("ssd_person.csv", "2015-03-02,NULL", "NULL,2026-12-24T00:00:00.000"));
    assertNull(child.born());
    assertEquals(LocalDate.of(2026, 12, 24), child.due());
  }

  @Test
  void aTableThatWasNotSentTellsNothing() {
    Map<String, String> files = Extracts.brothers();
    files.remove("ssd_cla_placement.csv");
    files.remove("ssd_cla_visits.csv");
    ChildInCase tom = first(files);
    assertNull(tom.placements());
    assertTrue(!tom.done().containsKey(SsdTable.VISITS));
  }

  @Test
  void manyFindingsOfOneTableAreCounted() {
    Map<String, String> files = Extracts.brothers();
    files.put(
        "ssd_cla_visits.csv",
        "clav_person_id,clav_cla_visit_date\n" + "P9,2026-11-20\n".repeat(250));
    List<String> texts = texts(files);
    assertEquals(ExtractTold.FINDINGS_OF_A_TABLE + 1, texts.size());
    assertEquals(
        "ssd_cla_visits 0 : 50 more findings of this table are not listed.",
        texts.get(texts.size() - 1));
  }
}
