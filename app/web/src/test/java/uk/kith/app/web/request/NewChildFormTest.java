package uk.kith.app.web.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.kith.app.web.RegisterFixture.TODAY;

import java.time.LocalDate;
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
