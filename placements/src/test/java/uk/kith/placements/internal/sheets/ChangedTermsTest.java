package uk.kith.placements.internal.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.sheets.ASheet;
import uk.kith.placements.engine.sheets.SheetPreview.Told;

/** R-PLACE-11: two children live with carers approved for two, and a sheet says otherwise. */
class ChangedTermsTest {

  private static final HouseholdSnapshot HOME =
      AHome.ofFosterCarers().fostering("c1").fostering("c2").build();

  private static List<String> told(String columns, String cells) {
    return ASheet.change("F1", columns, cells).stream()
        .flatMap(change -> ChangedTerms.of(change, view(), ASheet.FROM).stream())
        .map(Told::text)
        .toList();
  }

  private static HouseholdView view() {
    return new HouseholdView(
        HOME,
        "Carers",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        HOME.residents().stream()
            .map(
                each ->
                    new HouseholdView.Lives(each, null, LocalDate.of(2014, 1, 6), null, null, null))
            .toList(),
        1);
  }

  @Test
  void placesCutBelowTheChildrenLivingThereAreAFinding() {
    assertEquals(
        List.of(
            "R-PLACE-11: Approved for one child at most; two children live here. Beyond six working"
                + " days in an emergency the terms are to be changed, or the children are to"
                + " move."),
        told("Number,Places", "F1,1"));
  }

  /** R-PLACE-12: told of other terms, and of no other change of the same line. */
  @Test
  void aChangeThatNobodyAnnouncedIsAFinding() {
    Finding finding =
        Finding.of(RuleId.of("R-PLACE-12"), Severity.ERROR, "Neither notice nor agreement.", "reg");
    assertEquals(
        List.of("R-PLACE-12: Neither notice nor agreement."),
        ofChange("Number,Places", "F1,4", finding));
    assertEquals(List.of(), ofChange("Number,Places", "F1,2", finding));
  }

  private static List<String> ofChange(String columns, String cells, Finding finding) {
    return ASheet.change("F1", columns, cells).stream()
        .flatMap(change -> ChangedTerms.ofChange(change, view(), List.of(finding)).stream())
        .map(Told::text)
        .toList();
  }

  @Test
  void placesThatStillSufficeAreNone() {
    assertEquals(List.of(), told("Number,Places", "F1,3"));
  }
}
