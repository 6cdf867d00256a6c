package uk.kith.placements.engine.ssd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.ssda903.Unreadable;

/** The tables that go on to court tracking: what is read of them, and what is not. */
class KeptRowsTest {

  private static final String BEFORE =
      "prep_person_id,prep_plo_family_id,prep_pre_pro_decision_date,prep_pre_pro_letter_date,"
          + "prep_pre_pro_outcome,prep_agree_stepdown_issue_date,prep_legal_gateway_outcome,"
          + "prep_care_proc_short_notice,prep_prev_pre_proc_child,prep_la_final_care_plan\n";
  private static final String AFTER =
      "perm_person_id,perm_adm_decision_date,perm_placement_order_date,perm_matched_date,"
          + "perm_adopter_sex,perm_number_of_adopters,perm_decision_reversed_date\n";

  private static Map<String, String> with(String file, String text) {
    Map<String, String> files = Extracts.brothers();
    files.put(file, text);
    return files;
  }

  private static ExtractTold before(String rows) {
    return Extracts.told(with("ssd_pre_proceedings.csv", BEFORE + rows));
  }

  private static ExtractTold after(String rows) {
    return Extracts.told(with("ssd_permanence.csv", AFTER + rows));
  }

  private static List<String> texts(ExtractTold told) {
    return told.findings().stream()
        .map(
            f ->
                f.table()
                    + " "
                    + f.row()
                    + " "
                    + f.column()
                    + (f.sealed() ? " sealed: " : ": ")
                    + f.text())
        .toList();
  }

  @Test
  void cellsGoOnInOneForm() {
    ExtractTold told =
        before(
            "P1,F9,2014-05-30 00:00:00,2014-06-05,Decision to step down,2014-08-15,"
                + "B) Start pre-proceedings,Not in care proceedings,2,NULL\n");
    assertEquals(List.of(), texts(told));
    List<KeptRow> rows =
        Objects.requireNonNull(told.people().get(0).kept().get(SsdTable.PRE_PROCEEDINGS));
    assertEquals(
        Map.of(
            "plo_family_id", "F9",
            "pre_pro_decision_date", "2014-05-30",
            "pre_pro_letter_date", "2014-06-05",
            "pre_pro_outcome", "DOWN",
            "agree_stepdown_issue_date", "2014-08-15",
            "legal_gateway_outcome", "B",
            "prev_pre_proc_child", "2"),
        rows.get(0).cells());
    assertFalse(told.people().get(1).kept().containsKey(SsdTable.PRE_PROCEEDINGS));
  }

  /** R-PRE-04. */
  @Test
  void anOutcomeHasItsDayAndTheDayIsNotBeforeTheStart() {
    assertEquals(
        List.of(
            "ssd_pre_proceedings 2 prep_agree_stepdown_issue_date: The day of the outcome is"
                + " missing.",
            "ssd_pre_proceedings 2 : A row of this person cannot be read: nothing of the table is"
                + " taken for the person."),
        texts(before("P1,,2014-05-30,,Decision to step down,,,,,\n")));
    assertEquals(
        "ssd_pre_proceedings 2 prep_pre_pro_outcome: The outcome of this day is missing.",
        texts(before("P1,,2014-05-30,,,2014-06-30,,,,\n")).get(0));
    assertEquals(
        "ssd_pre_proceedings 2 prep_agree_stepdown_issue_date: The day is before the decision,"
            + " 2014-05-30.",
        texts(before("P1,,2014-05-30,,Decision to step down,2014-05-01,,,,\n")).get(0));
  }

  @Test
  void aBrokenCellTakesNothingOfTheTableForItsChildAlone() {
    ExtractTold told =
        before(
            "P1,,2014-05-30,05/06/2014,,,,,,\nP2,,2014-05-30,,,,E,,,\nP2,,2013-01-04,,,,A,,,A\n");
    assertEquals(
        List.of(
            "ssd_pre_proceedings 2 prep_pre_pro_letter_date: “05/06/2014” is no date such as"
                + " 2026-11-26.",
            "ssd_pre_proceedings 2 : A row of this person cannot be read: nothing of the table is"
                + " taken for the person.",
            "ssd_pre_proceedings 3 prep_legal_gateway_outcome: “E” is no code of this column.",
            "ssd_pre_proceedings 3 : A row of this person cannot be read: nothing of the table is"
                + " taken for the person."),
        texts(told));
    assertNull(told.people().get(1).kept().get(SsdTable.PRE_PROCEEDINGS));
    assertEquals(
        1,
        before("P1,,2014-05-30,05/06/2014,,,,,,\nP2,,2014-05-30,,,,A,,,\n")
            .people()
            .get(1)
            .kept()
            .size());
  }

  @Test
  void aTableWithoutItsColumnsRefusesTheExtract() {
    Unreadable refused =
        assertThrows(
            Unreadable.class,
            () -> Extracts.told(with("ssd_pre_proceedings.csv", "prep_person_id\nP1\n")));
    assertEquals("The file lacks prep_pre_pro_decision_date.", refused.getMessage());
  }

  @Test
  void whatTellsOfAdoptersIsSealedAndWhatCannotBeReadOfItToo() {
    ExtractTold told = after("P2,2014-04-01,2014-05-02,2 May,XX,2,\nP1,,,2014-06-01,MF,,\n");
    String nothing =
        "ssd_permanence 2  sealed: A row of this person cannot be read: nothing of the table is"
            + " taken for the person.";
    assertTrue(texts(told).contains(nothing), texts(told).toString());
    assertTrue(told.findings().stream().allMatch(SsdFinding::sealed), texts(told).toString());
    SsdExtract extract =
        Extracts.read(
            with(
                "ssd_permanence.csv",
                AFTER + "P2,2014-04-01,,2014-05-02,,,\nP1,,,2014-06-01,MF,,\n"));
    assertEquals(1, extract.sealed(SsdTable.PERMANENCE));
  }

  @Test
  void aDecisionIsReversedAfterItIsMade() {
    assertEquals(
        "ssd_permanence 2 perm_decision_reversed_date: The day is before the decision, 2014-04-01.",
        texts(after("P2,2014-04-01,,,,,2014-03-01\n")).get(0));
  }

  @Test
  void whoIsBeforeTheCourtIsOfKithAndWhoWasIsNot() {
    List<ChildInCase> people =
        before("P3,,2014-05-30,,,,,,,\n").people().stream()
            .filter(each -> each.localId().equals("P3"))
            .toList();
    assertTrue(people.get(0).isOfKith());
    assertFalse(
        before("P3,,2014-05-30,,Decision to step down,2014-06-30,,,,\n").people().stream()
            .anyMatch(each -> each.localId().equals("P3") && each.isOfKith()));
  }
}
