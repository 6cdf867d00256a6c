package uk.kith.app.web.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.CarerTable.More;
import uk.kith.placements.engine.NeedKind;
import uk.kith.sufficiency.api.CarersForWaiting;
import uk.kith.sufficiency.api.CarersForWaiting.Gain;
import uk.kith.sufficiency.api.ScenarioTerms.Profile;
import uk.kith.sufficiency.engine.supply.Sought;

/** R-SUFF-15: a home of one's own is asked about, and values are explained. */
class RecruitmentPageTest {

  private static final Profile BROTHERS =
      new Profile(
          Sought.FOSTERING,
          5,
          10,
          2,
          false,
          Set.of(NeedKind.DISABILITY, NeedKind.BEHAVIOUR),
          "S65",
          4,
          Set.of("Slovak", "Roma"));

  @Test
  void aHomeIsSaidWithAllThatIsAskedOfIt() {
    assertEquals(
        "foster home for two children aged 5 to 10 (high needs too of behaviour, disability; up to"
            + " four brothers and sisters; in S65; supporting Roma, Slovak)",
        ScenarioWords.profile(BROTHERS, 1));
    assertEquals(
        "foster homes for one child aged 11 to 17 (high needs too)",
        ScenarioWords.profile(Profile.of(Sought.FOSTERING, 11, 17, 1, true), 8));
  }

  @Test
  void whatIsTypedIsWhatIsAsked() {
    ProfileForm.Read read =
        ProfileForm.read(
            Form.of(
                Map.of(
                    "kind", List.of("FOSTERING"),
                    "ages-from", List.of("5"),
                    "ages-to", List.of("10"),
                    "places", List.of("2"),
                    "skills", List.of("DISABILITY", "BEHAVIOUR"),
                    "area", List.of(" s65 "),
                    "siblings", List.of("4"),
                    "supports", List.of("Roma, Slovak,"))));
    assertTrue(read.form().isValid(), read.form().errors().toString());
    assertEquals(BROTHERS, read.profile());
  }

  @Test
  void whatMakesNoSenseIsSaidAtItsField() {
    for (Map.Entry<String, String> wrong :
        Map.of("area", "Rotherham", "siblings", "1", "places", "4", "ages-to", "18").entrySet()) {
      Form form =
          ProfileForm.read(
                  Form.prefilled(Map.of("kind", "FOSTERING", wrong.getKey(), wrong.getValue())))
              .form();
      assertFalse(form.isValid(), wrong.getKey());
      assertTrue(form.hasErrorOf(wrong.getKey()), form.errors().toString());
    }
    for (Map.Entry<String, String> wrong :
        Map.of(
                "supports",
                "a,b,c,d,e,f,g,h,i,j,k",
                "supports-long",
                "a" + "b".repeat(60),
                "siblings",
                "2")
            .entrySet()) {
      String field = wrong.getKey().split("-", -1)[0];
      Form form =
          ProfileForm.read(
                  Form.prefilled(
                      Map.of("kind", "FOSTERING", "places", "3", field, wrong.getValue())))
              .form();
      assertNotNull(form.error(field), wrong.getKey());
    }
    assertTrue(ProfileForm.isFurtherOpen(Form.prefilled(Map.of("siblings", "1"))));
    assertFalse(ProfileForm.isFurtherOpen(ScenarioForm.firstHome(36)));
  }

  /** Only what is wrong with the months stands at them. */
  @Test
  void whatIsRefusedStandsAtItsField() {
    Form form =
        ForecastAnswer.told(
            Form.EMPTY,
            new Invalid(
                List.of(
                    new Invalid.FieldError("horizonMonths", "range", "Ask for 1 to 60 months"),
                    new Invalid.FieldError("profiles[0].area", "range", "Name a district"))));
    assertEquals("Ask for 1 to 60 months", form.error("months"));
    assertEquals(2, form.errors().size());
    assertNull(form.errors().get(0).target());
    assertEquals("Name a district", form.errors().get(0).text());
  }

  @Test
  void looksRightInABrowser() {
    Form form = ScenarioForm.firstHome(36);
    String html =
        Pages.TEMPLATES
            .pagesRecruitmentWorth(
                Frames.signedIn(
                    "What recruiting is worth",
                    Section.SUFFICIENCY,
                    Role.COMMISSIONER,
                    null,
                    false),
                page(form),
                form)
            .render();
    assertTrue(html.contains("href=\"/placements-outside/ledger\""), html);
    try (PageCheck check = PageCheck.of(Map.of("/recruitment", html))) {
      check.check("/recruitment", "recruitment-worth");
    }
  }

  private static final CarersForWaiting.Table TABLE =
      new CarersForWaiting.Table(
          LocalDate.of(2014, 9, 30),
          false,
          List.of(
              new CarersForWaiting.Kind(
                  Profile.of(Sought.FOSTERING, 11, 17, 1, true),
                  List.of(new Gain(5, More.ONE_TO_FOUR, More.FEWER, More.NONE, true))),
              new CarersForWaiting.Kind(
                  Profile.of(Sought.FOSTERING, 11, 17, 1, false),
                  List.of(new Gain(5, More.FIVE_TO_NINE, More.NONE, More.TEN_OR_MORE, false)))));

  /** R-SUFF-14, R-MATCH-22: in fives, with what is not proven; never without saying why. */
  @Test
  void whatHomesWouldDoForThoseWhoWaitIsToldInFives() {
    WaitingPart part = WaitingPart.of(TABLE);
    String kind = "Foster home for one child aged 11 to 17 (high needs too)";
    String usual = "Foster home for one child aged 11 to 17";
    assertEquals(
        List.of(
            new WaitingPart.Line(kind, "Five", "1 to 4", "Fewer", "None"),
            new WaitingPart.Line(usual, "Five, not proven", "5 to 9", "None", "10 or more")),
        part.lines());
    assertTrue(part.says().startsWith("From the records of 30 September 2014: "), part.says());
    assertEquals(
        List.of(
            List.of(kind, "5", "1 to 4", "Fewer", "None", "Yes"),
            List.of(usual, "5", "5 to 9", "None", "10 or more", "No")),
        WaitingPart.table(TABLE).rows());
    WaitingPart many =
        WaitingPart.of(new CarersForWaiting.Table(LocalDate.of(2014, 9, 30), true, List.of()));
    assertEquals(
        "On 30 September 2014 more children waited than this is worked out for.", many.says());
    assertEquals(List.of(), many.lines());
    assertEquals("Kith works this out by itself; it is not made yet.", WaitingPart.of(null).says());
  }

  private static RecruitmentPage page(Form form) {
    return new RecruitmentPage(
        "Of single homes, one more " + ScenarioWords.profile(BROTHERS, 1) + " would keep most.",
        "1,000 futures from the records of 30 September 2014.",
        List.of(
            new RecruitmentPage.Line(
                ScenarioWords.profile(BROTHERS, 1),
                "1.4",
                "0 to 3",
                "1.3",
                "−£1,240,000 to −£980,000",
                List.of(
                    "In the futures as now, a home is looked for 140 times for children whom it"
                        + " could take, and 60 times none here is found.",
                    "From 1 October 2011 to 30 September 2014, 64 placements began outside."))),
        WaitingPart.of(TABLE),
        true,
        List.of(Fact.of("Own foster carers", "£410 to £510 a week, 31 recorded fees")),
        ScenarioForm.kinds(form, "kind"),
        ProfileForm.skills(form),
        true,
        36,
        ForecastPageMaker.horizons(36));
  }
}
