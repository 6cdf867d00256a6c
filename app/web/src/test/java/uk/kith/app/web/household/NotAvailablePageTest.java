package uk.kith.app.web.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aHousehold;
import static uk.kith.app.web.RegisterFixture.sector;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.NotAvailable.Reason;

/** R-PLACE-36: places that cannot be offered, each with its reason and the day of another look. */
class NotAvailablePageTest {

  private static final List<NotAvailable> KNOWN =
      List.of(
          NotAvailable.of(1, Reason.CARER_ON_BREAK, TODAY.plusDays(14), TODAY.plusDays(21)),
          NotAvailable.of(2, Reason.SIBLING_GROUP_ONLY, null, null));
  private static final HouseholdView HOME =
      aHousehold(
          "Karen and Paul Whitfield",
          "0142",
          HouseholdKind.FOSTER,
          true,
          sector("S65 1", ROTHERHAM),
          4,
          0,
          KNOWN,
          List.of(),
          TODAY);
  private static final NotAvailableForm PLACES = NotAvailableForm.of(HOME);

  private static Form typed(String... more) {
    Map<String, List<String>> typed = new HashMap<>();
    for (String each : more) {
      typed.put(each.split("=", 2)[0], List.of(each.split("=", 2)[1]));
    }
    typed.put("from-day", List.of("30"));
    typed.put("from-month", List.of("9"));
    typed.put("from-year", List.of("2014"));
    return Form.of(typed);
  }

  @Test
  void whatIsRecordedIsFilledInAndReadsBackAsItself() {
    Form filled = PLACES.filled(KNOWN, TODAY);
    assertEquals(3, PLACES.lines().size());
    assertTrue(PLACES.checked(filled).isValid());
    assertEquals(KNOWN, PLACES.read(filled));
  }

  @Test
  void emptyLinesSayThatEveryPlaceCanBeOffered() {
    assertTrue(PLACES.checked(typed()).isValid());
    assertEquals(List.of(), PLACES.read(typed()));
  }

  @Test
  void aHalfFilledLineIsTold() {
    assertEquals(
        "Choose why they cannot be offered",
        PLACES.checked(typed("line-1-count=1")).error("line-1-reason"));
    assertEquals(
        "Enter how many places, from 1 to 99",
        PLACES.checked(typed("line-1-reason=OTHER", "line-1-count=x")).error("line-1-count"));
    assertFalse(
        PLACES
            .checked(typed("line-1-reason=OTHER", "line-1-count=1", "line-1-review-day=31"))
            .isValid());
  }

  /** R-PLACE-36: "other" alone says nothing; also where it was recorded before without words. */
  @Test
  void anotherReasonIsToldInWords() {
    String asked = "Say what the other reason is";
    assertEquals(
        asked,
        PLACES.checked(typed("line-1-reason=OTHER", "line-1-count=1")).error("line-1-words"));
    Form old = PLACES.filled(List.of(NotAvailable.of(1, Reason.OTHER, null, null)), TODAY);
    assertEquals(asked, PLACES.checked(old).error("line-1-words"));
    assertEquals(
        "Choose “Other”, or leave this out",
        PLACES
            .checked(typed("line-1-reason=UNDER_REVIEW", "line-1-count=1", "line-1-words=The roof"))
            .error("line-1-words"));
    assertEquals(
        "Choose why they cannot be offered",
        PLACES.checked(typed("line-2-count=1", "line-2-words=The roof")).error("line-2-reason"));
    assertFalse(PLACES.checked(typed("line-2-words=The roof")).isValid(), "no word typed is lost");
    assertEquals(
        "Say it in at most 200 letters",
        PLACES
            .checked(
                typed("line-1-reason=OTHER", "line-1-count=1", "line-1-words=" + "a".repeat(201)))
            .error("line-1-words"));
    Form told = typed("line-1-reason=OTHER", "line-1-count=1", "line-1-words=The roof is mended");
    assertTrue(PLACES.checked(told).isValid());
    List<NotAvailable> read = PLACES.read(told);
    assertEquals(
        List.of(new NotAvailable(1, Reason.OTHER, null, null, "The roof is mended")), read);
    assertEquals(read, PLACES.read(PLACES.filled(read, TODAY)));
    assertEquals("Other: The roof is mended; no review date", Words.notAvailable(read.get(0)));
    assertEquals(
        "Other, no words recorded; no review date",
        Words.notAvailable(NotAvailable.of(1, Reason.OTHER, null, null)));
  }

  @Test
  void aPlaceIsFreeAgainAfterTheDayFromWhichItCannotBeOffered() {
    Form sameDay =
        typed(
            "line-1-reason=OTHER",
            "line-1-count=1",
            "line-1-free-day=30",
            "line-1-free-month=9",
            "line-1-free-year=2014");
    assertEquals(
        "Enter a day after the one from which it is so",
        PLACES.checked(sameDay).error("line-1-free-day"));
  }

  /** R-MATCH-15: words that seem to name a child are recorded with a reason alone. */
  @Test
  void whatSpeaksAgainstTheWordsIsAcceptedWithAReason() {
    NotAvailableForm refused =
        PLACES.refusing(
            List.of(
                Finding.of(
                    RuleId.of("R-MATCH-15"),
                    Severity.WARNING,
                    "The reason names a child.",
                    "law")));
    String page =
        Pages.TEMPLATES
            .pagesNotAvailable(
                Frames.officer("Places", Section.HOUSEHOLDS), refused, PLACES.filled(KNOWN, TODAY))
            .render();
    assertTrue(page.contains("The reason names a child."), page);
    assertTrue(page.contains("In spite of R-MATCH-15"), page);
    assertTrue(page.contains("name=\"accept-reason\""), page);
  }

  @Test
  void looksRightInABrowser() {
    Form form = PLACES.filled(KNOWN, TODAY);
    try (PageCheck check =
        PageCheck.of(
            Map.of(
                "/not-available",
                Pages.TEMPLATES
                    .pagesNotAvailable(Frames.officer("Places", Section.HOUSEHOLDS), PLACES, form)
                    .render()))) {
      check.check("/not-available", "not-available");
    }
  }
}
