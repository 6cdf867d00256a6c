package uk.kith.app.web.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.anUnborn;
import static uk.kith.app.web.child.KnownPageTest.KNOWN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Sex;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.RecordChild;

class IdentityPageTest {

  private static final LocalDate DUE = LocalDate.of(2014, 11, 18);

  /** What a browser sends back, with some of it changed. */
  private static Form sent(RecordChild known, Map<String, String> changed) {
    Map<String, String> sent = new HashMap<>();
    IdentityPage.filled(known).typed().forEach((field, typed) -> sent.put(field, typed.get(0)));
    sent.putAll(changed);
    return Form.prefilled(sent);
  }

  private static Map<String, String> date(String field, int day, int month, int year) {
    return Map.of(
        field + "-day", String.valueOf(day),
        field + "-month", String.valueOf(month),
        field + "-year", String.valueOf(year));
  }

  private static RecordChild changed(RecordChild known, Map<String, String> changed) {
    IdentityPage.Read read = IdentityPage.read(sent(known, changed), known, TODAY);
    assertTrue(read.form().isValid(), () -> read.form().errors().toString());
    RecordChild child = read.child();
    assertNotNull(child);
    return child;
  }

  private static Form refused(RecordChild known, Map<String, String> changed) {
    IdentityPage.Read read = IdentityPage.read(sent(known, changed), known, TODAY);
    assertNull(read.child());
    return read.form();
  }

  private static RecordChild born(Birth birth) {
    return new RecordChild(
        KNOWN.localId(),
        KNOWN.firstName(),
        KNOWN.familyName(),
        birth,
        KNOWN.sex(),
        KNOWN.heritage(),
        KNOWN.needs(),
        KNOWN.compatibility(),
        KNOWN.home(),
        KNOWN.school(),
        KNOWN.schoolName(),
        KNOWN.wishes(),
        KNOWN.worker(),
        KNOWN.team(),
        KNOWN.avoidSectors(),
        KNOWN.avoidHouseholds(),
        KNOWN.lookedAfterParent(),
        KNOWN.siblings());
  }

  /** R-DATE-07: then it is known, and of what is known besides nothing is lost. */
  @Test
  void aChildKnownByAnAgeIsGivenADateOfBirth() {
    LocalDate birthday = LocalDate.of(2004, 5, 1);
    assertEquals(born(Birth.on(birthday)), changed(KNOWN, date("born", 1, 5, 2004)));
  }

  /** On the day on which it was stated: a form that is sent again does not state it anew. */
  @Test
  void anAgeThatNobodyTouchedStaysAsItWasStated() {
    RecordChild child = changed(KNOWN, Map.of("number", "R-2001", "family-name", "Horvath"));
    assertEquals(KNOWN.birth(), child.birth());
    assertEquals("R-2001", child.localId());
    assertEquals("Horvath", child.familyName());
    assertEquals("Amir", child.firstName());
    assertEquals(Birth.stated(12, TODAY), changed(KNOWN, Map.of("age", "12")).birth());
  }

  @Test
  void anEmptyFieldIsNotKnown() {
    RecordChild child = changed(KNOWN, Map.of("number", "", "first-name", " ", "sex", ""));
    assertNull(child.localId());
    assertNull(child.firstName());
    assertEquals(Sex.UNKNOWN, child.sex());
  }

  @Test
  void aDateOfBirthIsCheckedAsOnTheFormOfANewChild() {
    String future = String.valueOf(refused(KNOWN, date("born", 1, 10, 2014)).error("born"));
    assertTrue(future.startsWith("1 October 2014 lies after today"), future);
    RecordChild exact = born(Birth.on(LocalDate.of(2004, 5, 1)));
    assertTrue(
        String.valueOf(refused(exact, Map.of("age", "12")).error("age"))
            .startsWith("Born on 1 May 2004 the child is 10 today"));
    assertEquals(
        "Enter an age, a date of birth or a due date",
        refused(exact, Map.of("born-day", "", "born-month", "", "born-year", "")).error("age"));
  }

  /** Who is born has a page of its own for it. */
  @Test
  void ofAnUnbornChildTheDueDateIsPutRight() {
    RecordChild unborn = born(Birth.due(DUE));
    assertEquals(Birth.due(DUE.plusDays(7)), changed(unborn, date("due", 25, 11, 2014)).birth());
    assertEquals(
        "Enter the day on which the child is due",
        refused(unborn, Map.of("due-day", "", "due-month", "", "due-year", "")).error("due"));
    assertNotNull(refused(unborn, date("born", 1, 9, 2014)).error("due"));
  }

  @Test
  void nothingChangedIsToldAndRecordsNothing() {
    assertTrue(refused(KNOWN, Map.of()).errors().get(0).text().startsWith("Nothing is changed"));
  }

  @Test
  void whoIsOvertakenReadsWhatIsRecordedNow() {
    Form typed = sent(KNOWN, Map.of("first-name", "Amr", "number", "R-9", "sex", "FEMALE"));
    Form told = IdentityPage.overtaken(typed, born(Birth.on(LocalDate.of(2004, 5, 1))));
    assertEquals("First name: recorded now is “Amir”", told.error("first-name"));
    assertEquals("Number: recorded now is “R-1009”", told.error("number"));
    assertEquals("Sex: recorded now is “Boy”", told.error("sex"));
    assertEquals("Date of birth: recorded now is “1 May 2004”", told.error("born"));
    assertNull(told.error("family-name"));
    assertEquals("Amr", told.value("first-name"), "what was typed is kept");
  }

  @Test
  void looksRightInABrowser() {
    try (PageCheck check =
        PageCheck.of(
            Map.of(
                "/identity", page(KnownPageTest.unlocated(), KNOWN),
                "/unborn", page(anUnborn("Baby", DUE), born(Birth.due(DUE))),
                "/exact", page(aBoy("Amir", 9), born(Birth.on(LocalDate.of(2005, 8, 21))))))) {
      check.check("/identity", "identity");
      check.check("/unborn", "identity-unborn");
      check.check("/exact", "identity-exact");
    }
  }

  private static String page(ChildView child, RecordChild known) {
    return Pages.TEMPLATES
        .pagesIdentity(
            Frames.officer(IdentityPage.TITLE, Section.CHILDREN),
            IdentityPage.of(child),
            IdentityPage.filled(known).with("number", "Another child has this number"))
        .render();
  }
}
