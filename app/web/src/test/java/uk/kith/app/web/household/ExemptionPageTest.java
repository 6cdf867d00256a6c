package uk.kith.app.web.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aHousehold;
import static uk.kith.app.web.RegisterFixture.child;
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
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Whereabouts;
import uk.kith.kernel.service.Role;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.ExemptionGiven;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.asking.ApprovalCheck;

/** R-PLACE-07, R-PLACE-08: an exemption, in writing, naming the children. */
class ExemptionPageTest {

  private static final LocalDate OCTOBER = LocalDate.of(2014, 10, 1);
  private static final LocalDate CHRISTMAS = LocalDate.of(2014, 12, 25);
  private static final ExemptionForm EXEMPTION = at(sector("S65 1", ROTHERHAM));

  private static ExemptionForm at(Whereabouts where) {
    return ExemptionForm.of(
        aHousehold(
            "Karen and Paul Whitfield",
            "0142",
            HouseholdKind.FOSTER,
            true,
            where,
            3,
            0,
            List.of(),
            List.of(),
            TODAY));
  }

  private static Map<String, List<String>> typed() {
    Map<String, List<String>> typed = new HashMap<>();
    typed.put("others", List.of("R-1004\r\nR-1007"));
    typed.put("approver", List.of("A. Shah"));
    typed.put("post", List.of("Head of service"));
    typed.put("conditions", List.of("No other child joins them"));
    typed.put("considered", List.of("NUMBER", "ARRANGEMENTS", "RELATIONSHIP", "PERIOD", "WELFARE"));
    put(typed, "from", OCTOBER);
    put(typed, "until", CHRISTMAS);
    put(typed, "on", TODAY);
    put(typed, "notice", TODAY);
    return typed;
  }

  private static void put(Map<String, List<String>> typed, String field, LocalDate day) {
    TypedDate.of(day)
        .parts()
        .forEach(part -> typed.put(field + "-" + part.name(), List.of(part.typed())));
  }

  @Test
  void readsWhomItNamesAndHowItWasGiven() {
    Form form = EXEMPTION.checked(Form.of(typed()));
    assertTrue(form.isValid(), form.errors().toString());
    assertEquals(List.of("R-1004", "R-1007"), ExemptionForm.others(form));
    assertEquals(
        Exemption.of(
            ROTHERHAM,
            Set.of(child("Amir")),
            new DateRange(OCTOBER, CHRISTMAS),
            new ExemptionGiven(
                "A. Shah",
                "Head of service",
                TODAY,
                TODAY,
                "No other child joins them",
                Set.of(
                    ApprovalCheck.NUMBER,
                    ApprovalCheck.ARRANGEMENTS,
                    ApprovalCheck.RELATIONSHIP,
                    ApprovalCheck.PERIOD,
                    ApprovalCheck.WELFARE))),
        EXEMPTION.read(form, Set.of(child("Amir"))));
  }

  @Test
  void restsOnAllFiveThatTheLawHasRegarded() {
    Map<String, List<String>> typed = typed();
    typed.put("considered", List.of("NUMBER", "ARRANGEMENTS", "RELATIONSHIP", "PERIOD"));
    assertEquals(
        "All five are considered before an exemption is given",
        EXEMPTION.checked(Form.of(typed)).error("considered"));
  }

  @Test
  void namesSomebodyAndEndsAfterItBegins() {
    Map<String, List<String>> typed = typed();
    typed.put("others", List.of(" "));
    put(typed, "until", OCTOBER.minusDays(1));
    Form form = EXEMPTION.checked(Form.of(typed));
    assertEquals("Say which children it names", form.error("others"));
    assertEquals("It cannot end before it begins", form.error("until"));
  }

  @Test
  void looksRightInABrowser() {
    try (PageCheck check =
        PageCheck.of(
            Map.of(
                "/exemption",
                html(EXEMPTION, Form.of(typed())),
                "/wrong",
                html(EXEMPTION, EXEMPTION.checked(Form.EMPTY)),
                "/nowhere",
                html(at(Whereabouts.NOT_KNOWN), Form.EMPTY)))) {
      check.check("/exemption", "exemption");
      check.check("/wrong", "exemption-wrong");
      check.check("/nowhere", "exemption-area-not-known");
    }
  }

  private static String html(ExemptionForm exemption, Form form) {
    return Pages.TEMPLATES
        .pagesExemption(
            Frames.signedIn("Exemption", Section.HOUSEHOLDS, Role.APPROVER, null, !form.isValid()),
            exemption,
            form)
        .render();
  }
}
