package uk.kith.app.web.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aHousehold;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.RegisterFixture.exempted;
import static uk.kith.app.web.RegisterFixture.sector;

import java.time.LocalDate;
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
import uk.kith.app.web.component.TypedDate;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Role;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.ExemptionEnd;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Resident;

/** R-PLACE-07: an exemption that is held ends before its time. */
class EndExemptionPageTest {

  private static final LocalDate JULY = LocalDate.of(2014, 7, 1);
  private static final LocalDate CHRISTMAS = LocalDate.of(2014, 12, 25);
  private static final Exemption OPEN =
      Exemption.of(ROTHERHAM, Set.of(child("Leah"), child("Amir")), DateRange.from(JULY), null);
  private static final Exemption UNTIL_CHRISTMAS =
      Exemption.of(ROTHERHAM, Set.of(child("Leah")), new DateRange(JULY, CHRISTMAS), null);

  private static EndExemptionForm form(Exemption... exemptions) {
    return EndExemptionForm.of(
        exempted(
            aHousehold(
                "Karen and Paul Whitfield",
                "0142",
                HouseholdKind.FOSTER,
                true,
                sector("S65 1", ROTHERHAM),
                3,
                1,
                List.of(),
                List.of(
                    new Resident(
                        Resident.Kind.LOOKED_AFTER,
                        child("Leah"),
                        11,
                        Sex.FEMALE,
                        Compatibility.ANY,
                        null,
                        null)),
                TODAY),
            exemptions),
        TODAY);
  }

  private static Form typed(EndExemptionForm form, int which, LocalDate from) {
    Form typed =
        Form.prefilled(
            Map.of(
                "exemption", form.choices().get(which).value(),
                "from-day", part(from, 0),
                "from-month", part(from, 1),
                "from-year", part(from, 2),
                "reason", "The carers asked for it",
                "by", "A. Shah",
                "post", "Head of service"));
    return form.checked(typed);
  }

  private static String part(LocalDate day, int which) {
    return TypedDate.of(day).parts().get(which).typed();
  }

  @Test
  void tellsThemApartByTheirDaysAndWhomTheyName() {
    assertEquals(
        List.of(
            "Since 1 July 2014, naming Leah and one child who does not live here",
            "Since 1 July 2014, until 25 December 2014, naming Leah"),
        form(OPEN, UNTIL_CHRISTMAS).choices().stream().map(Choice::text).toList());
  }

  @Test
  void offersNoneThatEndedAlready() {
    ExemptionEnd end = new ExemptionEnd(CHRISTMAS, "They agreed", "A. Shah", "Head of service");
    Exemption over =
        Exemption.of(ROTHERHAM, Set.of(child("Leah")), new DateRange(JULY, JULY), null);
    assertEquals(List.of(), form(OPEN.ended(end), over).held());
  }

  @Test
  void readsWhoEndedItAndWhy() {
    EndExemptionForm form = form(OPEN, UNTIL_CHRISTMAS);
    Form typed = typed(form, 0, CHRISTMAS);
    assertTrue(typed.isValid(), typed.errors().toString());
    assertEquals(OPEN, form.chosen(typed));
    assertEquals(
        new ExemptionEnd(CHRISTMAS, "The carers asked for it", "A. Shah", "Head of service"),
        form.read(typed));
  }

  @Test
  void asksForADayThatIsLeftOfIt() {
    EndExemptionForm form = form(OPEN, UNTIL_CHRISTMAS);
    assertEquals(
        "It ends by itself before that day", typed(form, 1, CHRISTMAS.plusDays(1)).error("from"));
    assertTrue(typed(form, 1, CHRISTMAS).isValid());
    assertEquals(5, form.checked(Form.EMPTY).errors().size());
  }

  @Test
  void looksRightInABrowser() {
    EndExemptionForm one = form(OPEN);
    EndExemptionForm two = form(OPEN, UNTIL_CHRISTMAS);
    try (PageCheck check =
        PageCheck.of(
            Map.of(
                "/end",
                html(one, one.filled()),
                "/wrong",
                html(two, two.checked(Form.EMPTY)),
                "/none",
                html(form(), Form.EMPTY)))) {
      check.check("/end", "exemption-end");
      check.check("/wrong", "exemption-end-wrong");
      check.check("/none", "exemption-end-none");
    }
  }

  private static String html(EndExemptionForm ending, Form form) {
    return Pages.TEMPLATES
        .pagesExemptionEnd(
            Frames.signedIn(
                "End an exemption", Section.HOUSEHOLDS, Role.APPROVER, null, !form.isValid()),
            ending,
            form)
        .render();
  }
}
