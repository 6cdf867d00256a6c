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
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Birth;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.PlacedByOther;
import uk.kith.placements.api.RecordHousehold.LivesHere;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Resident;

/** R-PLACE-42: somebody whom another authority placed is recorded without what leads to them. */
class OtherResidentPageTest {

  private static final LocalDate MAY = LocalDate.of(2014, 5, 12);
  private static final OtherResidentForm NEW = OtherResidentForm.ofSomebodyNew(home(), TODAY);

  private static HouseholdView home() {
    return aHousehold(
        "Moor View",
        "H-7",
        HouseholdKind.CHILDRENS_HOME,
        false,
        sector("S65 1", ROTHERHAM),
        4,
        0,
        List.of(NotAvailable.of(2, NotAvailable.Reason.OTHER, null, null)),
        List.of(),
        TODAY);
  }

  private static Form typed(Map<String, String> more) {
    Map<String, String> typed = new HashMap<>(more);
    put(typed, "since", MAY);
    return Form.prefilled(typed);
  }

  private static void put(Map<String, String> typed, String field, LocalDate day) {
    TypedDate.of(day).parts().forEach(part -> typed.put(field + "-" + part.name(), part.typed()));
  }

  private static LivesHere read(Map<String, String> more) {
    Form form = NEW.checked(typed(more));
    assertTrue(form.isValid(), form.errors().toString());
    return NEW.read(form);
  }

  @Test
  void readsAgeSexAuthorityNeedsAndPlan() {
    LivesHere boy =
        read(
            Map.of(
                "age",
                "14",
                "sex",
                "MALE",
                "authority",
                "e08000019",
                "risk-to-others",
                "SOME",
                "plan",
                "MALE",
                "from-age",
                "10",
                "to-age",
                "15"));
    assertEquals(
        new LivesHere(
            Resident.Kind.PLACED_BY_OTHER,
            null,
            Birth.stated(14, TODAY),
            Sex.MALE,
            MAY,
            new PlacedByOther(
                new LocalAuthority("E08000019"),
                null,
                null,
                new Needs(Map.of(NeedKind.RISK_TO_OTHERS, NeedLevel.SOME)),
                new Compatibility(false, new AgeRange(10, 15), Sex.MALE, Set.of()),
                null)),
        boy);
    assertEquals(boy, OtherResidentForm.of(home(), boy, 0, TODAY).read(again(boy)), "as shown");
  }

  private static Form again(LivesHere person) {
    return OtherResidentForm.of(home(), person, 0, TODAY).filled();
  }

  @Test
  void anAgeMayBeKnownRoughlyOrNotAtAll() {
    PlacedByOther rough = read(Map.of("ages", "10-15")).placed();
    assertEquals(
        new PlacedByOther(
            null, new AgeRange(10, 15), TODAY, Needs.NOT_KNOWN, Compatibility.ANY, null),
        rough);
    LivesHere nothing = read(Map.of());
    assertNull(nothing.birth());
    assertEquals(Sex.UNKNOWN, nothing.sex());
  }

  @Test
  void saysWhatIsWrong() {
    assertEquals(
        "Enter the age in whole years, below 25",
        NEW.checked(typed(Map.of("age", "25"))).error("age"));
    assertEquals(
        "Leave the range out when the age is known",
        NEW.checked(typed(Map.of("age", "14", "ages", "10-15"))).error("ages"));
    assertEquals(
        "Enter a national code, such as E08000019 for Sheffield",
        NEW.checked(typed(Map.of("authority", "Sheffield"))).error("authority"));
    assertEquals(
        "Enter the youngest and the oldest age, or neither",
        NEW.checked(typed(Map.of("from-age", "10"))).error("from-age"));
    Map<String, String> gone = new HashMap<>();
    put(gone, "until", MAY);
    assertEquals(
        "They leave after the day on which they came", NEW.checked(typed(gone)).error("until"));
  }

  /** R-PLACE-35: who is to come later would fill no place until then, and it would be offered. */
  @Test
  void nobodyIsRecordedBeforeTheyLiveThere() {
    Map<String, String> today = new HashMap<>();
    put(today, "since", TODAY);
    assertTrue(NEW.checked(Form.prefilled(today)).isValid());
    Map<String, String> ahead = new HashMap<>(Map.of("sex", "MALE"));
    put(ahead, "since", TODAY.plusDays(1));
    Form form = NEW.checked(Form.prefilled(ahead));
    assertEquals(
        "Enter today or a day before: they are recorded once they live here", form.error("since"));
    assertEquals("MALE", form.value("sex"), "what was typed stays");
  }

  @Test
  void whatIsRefusedStandsAtItsField() {
    Form form =
        OtherResidentForm.refused(
            typed(Map.of("age", "24")),
            new Invalid(
                List.of(
                    new Invalid.FieldError("age", "unsuited", "Too old"),
                    new Invalid.FieldError("since", "range", "Left before"),
                    new Invalid.FieldError("from", "range", "Not yet here"),
                    new Invalid.FieldError("kind", "unsuited", "Not in this home"))));
    assertEquals("Too old", form.error("age"));
    assertEquals("Left before", form.error("since"));
    assertEquals("Not yet here", form.error("until"));
    assertEquals(
        List.of("Not in this home"),
        form.errors().stream()
            .filter(each -> each.target() == null)
            .map(each -> each.text())
            .toList());
    assertEquals("24", form.value("age"), "what was typed stays");
  }

  @Test
  void theirPlaceIsOneOfThoseThatCannotBeOffered() {
    assertEquals(
        List.of("", "OTHER"), NEW.keptChoices().stream().map(choice -> choice.value()).toList());
    assertEquals(NotAvailable.Reason.OTHER, NEW.kept(typed(Map.of("kept", "OTHER"))));
    assertNull(NEW.kept(typed(Map.of("kept", "UNDER_REVIEW"))), "no place is kept for that");
    assertNull(NEW.kept(typed(Map.of())));
  }

  @Test
  void looksRightInABrowser() {
    LivesHere boy = read(Map.of("ages", "10-15", "sex", "MALE", "behaviour", "HIGH"));
    OtherResidentForm known = OtherResidentForm.of(home(), boy, 0, TODAY);
    Form wrong = NEW.checked(typed(Map.of("age", "40", "authority", "Leeds")));
    try (PageCheck check =
        PageCheck.of(
            Map.of(
                "/new-of-others",
                html(NEW, wrong),
                "/known-of-others",
                html(known, known.filled())))) {
      check.check("/new-of-others", "resident-of-others-new");
      check.check("/known-of-others", "resident-of-others");
    }
  }

  private static String html(OtherResidentForm resident, Form form) {
    return Pages.TEMPLATES
        .pagesResidentOfOthers(Frames.officer(resident.title(), Section.HOUSEHOLDS), resident, form)
        .render();
  }
}
