package uk.kith.court.engine.told;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.court.engine.told.ToldWords.Said;
import uk.kith.placements.engine.ssd.KeptRow;
import uk.kith.placements.engine.ssd.SsdTable;

class ToldWordsTest {

  @Test
  void cellsAreSaidInTheOrderOfThePageAsPeopleReadThem() {
    KeptRow row =
        KeptRow.of(
            SsdTable.PRE_PROCEEDINGS,
            Map.of(
                "la_final_care_plan", "E",
                "pre_pro_decision_date", "2014-05-30",
                "care_proc_short_notice", "Y",
                "legal_gateway_outcome", "B",
                "table_id", "77"));
    assertEquals(
        List.of(
            new Said("pre_pro_decision_date", "Decided and started", "30 May 2014"),
            new Said(
                "legal_gateway_outcome", "Outcome of the legal gateway", "Start pre-proceedings"),
            new Said("care_proc_short_notice", "Issued at short notice", "Yes"),
            new Said(
                "la_final_care_plan", "Final plan of the authority", "Special guardianship order")),
        ToldWords.of(row, false));
  }

  @Test
  void adoptersAreToldToWhoMaySeeThemAlone() {
    KeptRow row =
        KeptRow.of(
            SsdTable.PERMANENCE,
            Map.of(
                "adm_decision_date", "2014-04-01",
                "matched_date", "2014-06-01",
                "placed_for_adoption_date", "2014-06-20",
                "adopter_sex", "MF",
                "placement_provider_urn", "SC1"));
    assertEquals(
        List.of("adm_decision_date"), ToldWords.of(row, false).stream().map(Said::column).toList());
    assertEquals(5, ToldWords.of(row, true).size());
  }

  /** R-COURT-40. */
  @Test
  void plansAreThoseOfTheRecordAndHIsNone() {
    assertEquals(Optional.of(CarePlan.CARE_ORDER_AT_HOME), ToldWords.plan("B"));
    assertEquals(Optional.empty(), ToldWords.plan("H"));
    assertEquals(Optional.empty(), ToldWords.plan(""));
  }
}
