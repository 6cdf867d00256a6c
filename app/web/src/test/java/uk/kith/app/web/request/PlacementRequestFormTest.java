package uk.kith.app.web.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.child;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Sex;
import uk.kith.placements.api.RecordChild;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;

class PlacementRequestFormTest {

  /** The least that is enough: an age and the day from which a home is needed. */
  private static Map<String, String> enough() {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("child1-age", "9");
    typed.put("needed-day", "3");
    typed.put("needed-month", "10");
    typed.put("needed-year", "2014");
    typed.put("kind", "SHORT_TERM");
    return typed;
  }

  private static PlacementRequestForm.Read read(Map<String, String> typed) {
    return PlacementRequestForm.read(Form.prefilled(typed), TODAY);
  }

  private static PlacementRequestForm.Asked asked(Map<String, String> typed) {
    PlacementRequestForm.Read read = read(typed);
    assertEquals(List.of(), read.form().errors());
    PlacementRequestForm.Asked asked = read.asked();
    assertNotNull(asked);
    return asked;
  }

  @Test
  void anAgeAndADayAreEnough() {
    PlacementRequestForm.Asked asked = asked(enough());
    assertEquals(Birth.stated(9, TODAY), asked.entered().get(0).birth());
    assertEquals(LocalDate.of(2014, 10, 3), asked.neededFrom());
    assertEquals(SearchKind.SHORT_TERM, asked.kind());
  }

  @Test
  void anEmergencyWithoutADayIsToday() {
    Map<String, String> typed = enough();
    typed.keySet().removeIf(key -> key.startsWith("needed"));
    assertEquals(
        "Enter the day from which a home is needed", read(typed).form().error("needed-day"));
    typed.put("kind", "EMERGENCY");
    assertEquals(TODAY, asked(typed).neededFrom());
    typed.put("needed-day", "31");
    assertNull(read(typed).asked(), "half a day is asked for again, and not taken for today");
  }

  /** R-PLACE-39: a placement for parent and child is for both together. */
  @Test
  void aParentAndChildAreNotAskedForApart() {
    Map<String, String> typed = enough();
    typed.put("child2-age", "0");
    typed.put("kind", "PARENT_AND_CHILD");
    typed.put("together", "APART");
    assertNotNull(read(typed).form().error("together"));
    typed.put("together", "PREFERRED");
    assertEquals(Together.PREFERRED, asked(typed).together());
  }

  @Test
  void readsFromWhomAndWhatTheChildrenAreKeptAway() {
    Map<String, String> typed = enough();
    typed.put("avoid-places", "s65 1, S66;  S65 2AB");
    typed.put("avoid-children", "R-1042 R-1043");
    typed.put("avoid-people", "Her uncle");
    SafetyForm.Safety safety = asked(typed).safety();
    assertEquals(Set.of("S65 1", "S66", "S65 2"), safety.places());
    assertEquals(List.of("R-1042", "R-1043"), safety.numbers());
    assertEquals("Her uncle", safety.people());
    assertNull(safety.schools());
    typed.put("schools-stay", "Wath");
    typed.put("schools-away", "Clifton");
    assertEquals("Stay at Wath; keep away from Clifton", asked(typed).safety().schools());
  }

  @Test
  void aPlaceToAvoidThatIsNoPostcodeIsAskedForAgain() {
    Map<String, String> typed = enough();
    typed.put("avoid-places", "Eastwood");
    assertEquals(
        "Enter postcode districts or sectors, like S65 or S65 1, with commas",
        read(typed).form().error("avoid-places"));
  }

  @Test
  void readsEverythingThatIsKnownOfAChild() {
    Map<String, String> typed = enough();
    typed.remove("child1-age");
    typed.putAll(
        Map.of(
            "child1-first-name", " Amir ",
            "child1-born-day", "21",
            "child1-born-month", "8",
            "child1-born-year", "2005",
            "child1-sex", "MALE",
            "child1-home", "s651ab",
            "child1-heritage", "Slovak Roma",
            "child1-languages", "Romani; Slovak",
            "child1-behaviour", "HIGH"));
    RecordChild amir = asked(typed).entered().get(0);
    assertEquals("Amir", amir.firstName());
    assertEquals(Birth.on(LocalDate.of(2005, 8, 21)), amir.birth());
    assertEquals(Sex.MALE, amir.sex());
    assertEquals("S65 1AB", String.valueOf(amir.home()));
    assertEquals(Set.of("Romani", "Slovak"), amir.heritage().firstLanguages());
    assertEquals(NeedLevel.HIGH, amir.needs().level(NeedKind.BEHAVIOUR));
    assertNull(amir.needs().level(NeedKind.HEALTH), "not known is not none");
  }

  /** R-MATCH-08: nothing is inferred from heritage or language. */
  @Test
  void infersNoEthnicGroupOrNationality() {
    Map<String, String> typed = enough();
    typed.put("child1-heritage", "Slovak Roma");
    RecordChild child = asked(typed).entered().get(0);
    assertEquals(Set.of(), child.heritage().ethnicGroups());
    assertEquals(Set.of(), child.heritage().nationalities());
  }

  @Test
  void acceptsAnUnbornChildByItsDueDate() {
    Map<String, String> typed = enough();
    typed.remove("child1-age");
    typed.putAll(
        Map.of("child1-due-day", "1", "child1-due-month", "12", "child1-due-year", "2014"));
    assertEquals(Birth.due(LocalDate.of(2014, 12, 1)), asked(typed).entered().get(0).birth());
  }

  @Test
  void aDateOfBirthToComeIsRefusedAndEverythingTypedStays() {
    Map<String, String> typed = enough();
    typed.remove("child1-age");
    typed.putAll(
        Map.of("child1-born-day", "1", "child1-born-month", "10", "child1-born-year", "2014"));
    Form form = read(typed).form();
    assertTrue(String.valueOf(form.error("child1-born")).contains("lies after today"));
    assertNull(form.error("child1-age"));
    assertNull(read(typed).asked());
    assertEquals("10", form.value("child1-born-month"));
  }

  @Test
  void asksWhetherSeveralAreToBePlacedTogether() {
    Map<String, String> typed = enough();
    typed.put("child2-age", "6");
    assertNotNull(read(typed).form().error("together"));
    typed.put("together", "REQUIRED");
    assertEquals(Together.REQUIRED, asked(typed).together());
    assertEquals(2, asked(typed).entered().size());
  }

  @Test
  void takesChildrenOnRecordByTickAndByNumber() {
    Map<String, String> typed = enough();
    typed.remove("child1-age");
    typed.put("child", child("Amir").toString());
    typed.put("number", "R-1006, R-1012");
    typed.put("together", "PREFERRED");
    PlacementRequestForm.Asked asked = asked(typed);
    assertEquals(List.of(child("Amir")), asked.known());
    assertEquals(List.of("R-1006", "R-1012"), asked.numbers());
  }

  @Test
  void saysWhatIsWrongBesideTheField() {
    Map<String, String> typed = enough();
    typed.putAll(
        Map.of(
            "child1-age", "nine",
            "child1-home", "nowhere",
            "needed-day", "31",
            "needed-month", "9",
            "kind", "ADOPTION"));
    Form form = read(typed).form();
    assertEquals("The age must be a number of years from 0 to 21", form.error("child1-age"));
    assertTrue(String.valueOf(form.error("needed")).startsWith("Enter the day"));
    assertNotNull(form.error("kind"));
    assertEquals("nowhere", form.value("child1-home"), "what was typed is kept");
    assertNull(read(typed).asked());
  }

  @Test
  void anEmptyFormNamesWhatIsMissing() {
    Form form = read(Map.of()).form();
    assertNotNull(form.error("number"));
    assertNotNull(form.error("needed"));
    assertNotNull(form.error("kind"));
  }

  @Test
  void looksRightInABrowser() {
    Map<String, String> wrong = enough();
    wrong.put("child1-age", "nine");
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(
        "/request",
        Pages.TEMPLATES
            .pagesRequest(
                Frames.officer("Ask for a placement", Section.SEARCHES),
                Form.EMPTY,
                List.of(
                    Choice.of(child("Amir").toString(), "Amir, 9").chosen(true),
                    Choice.of(child("Danyal").toString(), "Danyal, 6").chosen(true)))
            .render());
    pages.put(
        "/request-wrong",
        Pages.TEMPLATES
            .pagesRequest(
                Frames.officer("Ask for a placement", Section.SEARCHES),
                read(wrong).form(),
                List.of())
            .render());
    try (PageCheck check = PageCheck.of(pages)) {
      pages.keySet().forEach(path -> check.check(path, path.substring(1)));
    }
  }
}
