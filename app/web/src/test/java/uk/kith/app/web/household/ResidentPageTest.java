package uk.kith.app.web.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aHousehold;
import static uk.kith.app.web.RegisterFixture.sector;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Sex;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.RecordHousehold.LivesHere;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Resident;

/** R-PLACE-10, R-PLACE-40: who lives in a household and is not placed there. */
class ResidentPageTest {

  private static final LocalDate MARCH = LocalDate.of(2013, 3, 4);
  private static final LivesHere JODIE =
      new LivesHere(
          Resident.Kind.OWN_CHILD, "Jodie", Birth.stated(7, MARCH), Sex.FEMALE, MARCH, null);
  private static final ResidentForm NEW = ResidentForm.ofSomebodyNew(home(), TODAY);

  private static HouseholdView home() {
    return aHousehold(
        "Karen and Paul Whitfield",
        "0142",
        HouseholdKind.FOSTER,
        true,
        sector("S65 1", ROTHERHAM),
        3,
        0,
        List.of(),
        List.of(),
        TODAY);
  }

  private static ResidentForm jodie() {
    return ResidentForm.of(home(), JODIE, 0, TODAY);
  }

  private static Form typed(Resident.Kind kind, @Nullable LocalDate born, String age) {
    Map<String, String> typed = new HashMap<>();
    typed.put("kind", kind.name());
    typed.put("name", "Mark");
    typed.put("age", age);
    typed.put("sex", "MALE");
    if (born != null) {
      put(typed, "born", born);
    }
    put(typed, "since", MARCH);
    return Form.prefilled(typed);
  }

  private static void put(Map<String, String> typed, String field, LocalDate day) {
    TypedDate.of(day).parts().forEach(part -> typed.put(field + "-" + part.name(), part.typed()));
  }

  @Test
  void readsWhoLivesHereAndAsWhat() {
    LocalDate born = LocalDate.of(1990, 5, 1);
    Form form = NEW.checked(typed(Resident.Kind.ADULT, born, ""));
    assertTrue(form.isValid(), form.errors().toString());
    assertEquals(
        new LivesHere(Resident.Kind.ADULT, "Mark", Birth.on(born), Sex.MALE, MARCH, null),
        NEW.read(form));
  }

  @Test
  void whatIsNotKnownStaysUnknown() {
    Map<String, String> typed = new HashMap<>(Map.of("kind", "ADULT"));
    put(typed, "since", MARCH);
    Form form = NEW.checked(Form.prefilled(typed));
    assertTrue(form.isValid(), form.errors().toString());
    assertEquals(
        new LivesHere(Resident.Kind.ADULT, null, null, Sex.UNKNOWN, MARCH, null), NEW.read(form));
  }

  /** An age of seven, said in March 2013, is one of eight by now, and not said again today. */
  @Test
  void anAgeThatIsLeftAsItWasStaysThatOfTheDayOnWhichItWasSaid() {
    Form filled = jodie().filled();
    assertEquals("8", filled.value("age"));
    assertEquals(JODIE, jodie().read(jodie().checked(filled)));
  }

  @Test
  void nobodyStaysPutBeforeEighteen() {
    String wrong = "Somebody of that age does not live here so";
    assertEquals(wrong, NEW.checked(typed(Resident.Kind.STAYING_PUT, null, "17")).error("age"));
    assertNull(NEW.checked(typed(Resident.Kind.STAYING_PUT, null, "18")).error("age"));
    assertEquals(
        wrong,
        NEW.checked(typed(Resident.Kind.ADULT, TODAY.minusYears(18).plusDays(1), ""))
            .error("born"));
    assertTrue(NEW.checked(typed(Resident.Kind.ADULT, TODAY.minusYears(18), "")).isValid());
  }

  @Test
  void saysWhatIsWrong() {
    Form empty = NEW.checked(Form.EMPTY);
    assertEquals("Choose why they live here", empty.error("kind"));
    assertEquals("Enter the day since which they live here", empty.error("since"));
    assertEquals(
        "Leave the age out when the date of birth is known",
        NEW.checked(typed(Resident.Kind.OWN_CHILD, MARCH.minusYears(2), "3")).error("age"));
    assertEquals(
        "They cannot live here before they are born",
        NEW.checked(typed(Resident.Kind.OWN_CHILD, MARCH.plusDays(1), "")).error("since"));
    assertEquals(
        "Enter the age in whole years",
        NEW.checked(typed(Resident.Kind.OWN_CHILD, null, "121")).error("age"));
  }

  @Test
  void looksRightInABrowser() {
    try (PageCheck check =
        PageCheck.of(
            Map.of(
                "/new", html(NEW, NEW.checked(Form.EMPTY)),
                "/change", html(jodie(), jodie().filled()),
                "/left", left()))) {
      check.check("/new", "resident-wrong");
      check.check("/change", "resident");
      check.check("/left", "resident-left");
    }
  }

  private static String html(ResidentForm resident, Form form) {
    return Pages.TEMPLATES
        .pagesResident(Frames.officer("Who lives here", Section.HOUSEHOLDS), resident, form)
        .render();
  }

  private static String left() {
    return Pages.TEMPLATES
        .pagesResidentLeft(
            Frames.officer("Who lives here no more", Section.HOUSEHOLDS), jodie(), Form.EMPTY)
        .render();
  }
}
