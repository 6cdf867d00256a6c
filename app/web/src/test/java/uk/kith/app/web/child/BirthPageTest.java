package uk.kith.app.web.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.anUnborn;
import static uk.kith.app.web.RegisterFixture.child;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.Sex;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.RecordBirth;

class BirthPageTest {

  private static final ChildView CHILD = anUnborn("Baby", LocalDate.of(2014, 11, 18));

  private static final ChildView AMIR = aBoy("Amir", 9);

  private static Map<String, String> born() {
    Map<String, String> typed = new HashMap<>();
    typed.put("born-day", "12");
    typed.put("born-month", "11");
    typed.put("born-year", "2014");
    return typed;
  }

  @Test
  void isForUnbornChildren() {
    assertEquals("/children/" + child("Baby") + "/birth", BirthPage.address(CHILD));
    assertNull(BirthPage.address(aBoy("Amir", 9)));
    assertEquals("18 November 2014", BirthPage.of(CHILD).due());
  }

  @Test
  void theDayIsAskedAndWhatIsEmptyIsNotTold() {
    assertEquals(
        "Enter the day on which the child was born",
        BirthPage.checked(Form.EMPTY, TODAY).error("born"));
    assertEquals(
        new RecordBirth(LocalDate.of(2014, 11, 12), null, null, Sex.UNKNOWN),
        BirthPage.read(BirthPage.checked(Form.prefilled(born()), TODAY)));
    Map<String, String> named = born();
    named.put("first-name", "Ella");
    named.put("family-name", "Marsden");
    named.put("sex", "FEMALE");
    assertEquals(
        new RecordBirth(LocalDate.of(2014, 11, 12), "Ella", "Marsden", Sex.FEMALE),
        BirthPage.read(Form.prefilled(named)));
  }

  @Test
  void theDayOnRecordIsShownToBePutRight() {
    assertEquals("/children/" + child("Amir") + "/birth/correction", BirthPage.mendAddress(AMIR));
    assertNull(BirthPage.mendAddress(CHILD));
    assertEquals(
        AMIR.birth().date(), BirthPage.filledToMend(AMIR).date("born").findDate().orElseThrow());
  }

  @Test
  void looksRightInABrowser() {
    Form form = BirthPage.checked(Form.EMPTY, TODAY);
    try (PageCheck check =
        PageCheck.of(
            Map.of(
                "/birth",
                Pages.TEMPLATES
                    .pagesBirth(
                        Frames.officer("Record the birth", Section.CHILDREN),
                        BirthPage.of(CHILD),
                        form)
                    .render(),
                "/mend",
                Pages.TEMPLATES
                    .pagesBirthMend(
                        Frames.officer("Put the day of birth right", Section.CHILDREN),
                        BirthPage.of(AMIR),
                        BirthPage.filledToMend(AMIR))
                    .render()))) {
      check.check("/mend", "birth-mend");
      check.check("/birth", "birth");
    }
  }
}
