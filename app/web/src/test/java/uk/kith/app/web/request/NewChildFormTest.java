package uk.kith.app.web.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.TODAY;

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
import uk.kith.placements.api.RecordChild;

class NewChildFormTest {

  @Test
  void anUnbornChildIsRecordedWithTheDayOnWhichItIsDue() {
    RecordChild child =
        NewChildForm.read(
                Form.prefilled(
                    Map.of(
                        "number", "P2007",
                        "family-name", "Marsden",
                        "due-day", "18",
                        "due-month", "11",
                        "due-year", "2014",
                        "home", "S65 1AB",
                        "team", "East")),
                TODAY)
            .child();
    assertNotNull(child);
    assertEquals("P2007", child.localId());
    assertNull(child.firstName());
    assertEquals("Marsden", child.familyName());
    assertEquals(Birth.due(LocalDate.of(2014, 11, 18)), child.birth());
    assertEquals(Sex.UNKNOWN, child.sex());
    assertEquals("East", child.team());
    assertEquals("S65 1AB", String.valueOf(child.home()));
  }

  @Test
  void somethingOfTheBirthIsAskedAndAPostcodeIsRead() {
    NewChildForm.Read nothing = NewChildForm.read(Form.EMPTY, TODAY);
    assertNull(nothing.child());
    assertEquals("Enter an age, a date of birth or a due date", nothing.form().error("age"));
    NewChildForm.Read home =
        NewChildForm.read(Form.prefilled(Map.of("age", "4", "home", "x")), TODAY);
    assertNull(home.child());
    assertNotNull(home.form().error("home"));
  }

  private static Form typed(String... fields) {
    Map<String, String> typed = new HashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      typed.put(fields[i], fields[i + 1]);
    }
    return NewChildForm.read(Form.prefilled(typed), TODAY).form();
  }

  @Test
  void aBirthThatHasNotComeIsRefusedBesideItsField() {
    Form future =
        typed("born-day", "1", "born-month", "10", "born-year", "2014", "first-name", "Ella");
    assertEquals(
        "1 October 2014 lies after today, 30 September 2014: a birth is recorded once the child is"
            + " born, and the due date until then",
        future.error("born"));
    assertEquals("Ella", future.value("first-name"), "nothing typed is lost");
    assertTrue(typed("born-day", "30", "born-month", "9", "born-year", "2014").isValid());
    String past =
        String.valueOf(typed("due-day", "18", "due-month", "11", "due-year", "2013").error("due"));
    assertTrue(past.startsWith("18 November 2013 lies more than 40 weeks before today"), past);
  }

  @Test
  void whoIsOlderThanAnyYoungPersonIsRefused() {
    assertEquals(
        "Born on 29 September 1992 the child is 22 today: the age is one from 0 to 21",
        typed("born-day", "29", "born-month", "9", "born-year", "1992").error("born"));
    assertTrue(typed("born-day", "1", "born-month", "10", "born-year", "1992").isValid());
  }

  /** What is typed is never dropped unsaid. */
  @Test
  void whatContradictsADateIsAnError() {
    assertEquals(
        "Born on 1 May 2008 the child is 6 today: put one of them right, or leave the age empty",
        typed("born-day", "1", "born-month", "5", "born-year", "2008", "age", "9").error("age"));
    assertTrue(
        typed("born-day", "1", "born-month", "5", "born-year", "2008", "age", "6").isValid());
    assertEquals(
        "The age must be a number of years from 0 to 21",
        typed("born-day", "1", "born-month", "5", "born-year", "2008", "age", "six").error("age"));
    assertEquals(
        "Who is not born yet has no age: leave the age or the due date empty",
        typed("due-day", "1", "due-month", "12", "due-year", "2014", "age", "2").error("age"));
    assertEquals(
        "Give the date of birth or the due date, not both",
        typed(
                "born-day",
                "1",
                "born-month",
                "5",
                "born-year",
                "2008",
                "due-day",
                "1",
                "due-month",
                "12",
                "due-year",
                "2014")
            .error("due"));
  }

  @Test
  void looksRightInABrowser() {
    try (PageCheck check =
        PageCheck.of(
            Map.of(
                "/children/new",
                Pages.TEMPLATES
                    .pagesChildNew(
                        Frames.officer(NewChildResource.TITLE, Section.CHILDREN),
                        NewChildForm.read(Form.EMPTY, TODAY).form())
                    .render()))) {
      check.check("/children/new", "child-new");
    }
  }
}
