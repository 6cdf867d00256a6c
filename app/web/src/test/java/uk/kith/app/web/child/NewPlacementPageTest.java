package uk.kith.app.web.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.RegisterFixture.household;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.PlacementTypes;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.search.Acceptances;
import uk.kith.app.web.search.StartPage;
import uk.kith.app.web.search.StartRights;
import uk.kith.kernel.service.Acceptance;
import uk.kith.placements.api.RecordPlacement;
import uk.kith.placements.engine.due.TemporaryStay;
import uk.kith.placements.engine.outside.Cost;
import uk.kith.placements.engine.outside.Purchase;
import uk.kith.placements.engine.outside.WhyNotLocal;

class NewPlacementPageTest {

  private static final LocalDate IN_2014 = LocalDate.of(2014, 9, 30);
  private static final List<Choice> TYPES = PlacementTypes.on(IN_2014, false);

  private static Form form(String... fields) {
    Map<String, String> typed = new HashMap<>(Map.of("start-day", "3", "start-month", "3"));
    typed.put("start-year", "2014");
    typed.put("type", "U6");
    for (int i = 0; i < fields.length; i += 2) {
      typed.put(fields[i], fields[i + 1]);
    }
    return Form.prefilled(typed);
  }

  private static String error(String field, Form form) {
    return String.valueOf(NewPlacementForm.checked(form, TYPES).error(field));
  }

  @Test
  void aDayAndAKindAreEnough() {
    assertTrue(NewPlacementForm.checked(form(), TYPES).isValid());
    RecordPlacement read = NewPlacementForm.read(form(), child("Amir"), null);
    assertEquals(LocalDate.of(2014, 3, 3), read.start());
    assertEquals("U6", read.type());
    assertNull(read.end());
    assertNull(read.reasonCeased());
    assertNull(read.movedBecause());
    assertNull(read.cost());
    assertEquals(Acceptance.NONE, read.acceptance());
  }

  /** R-DATA-02: a day and a reason of the end, both or neither; a move says why (R-PLACE-47). */
  @Test
  void anEndHasADayAndAReason() {
    assertEquals(
        "Enter the day on which the child left, or choose no reason",
        error("end", form("rec", "E4A")));
    String[] left = {"end-day", "9", "end-month", "4", "end-year", "2014"};
    assertEquals("Choose why the placement ended", error("rec", form(left)));
    assertEquals(
        "The child left on or after the first day",
        error("end", form("end-day", "2", "end-month", "3", "end-year", "2014", "rec", "E4A")));
    Form moved = form("end-day", "9", "end-month", "4", "end-year", "2014", "rec", "X1");
    assertEquals("Choose why the child moved", error("changed", moved));
  }

  @Test
  void aFeeIsWholeOrAbsent() {
    assertEquals("Enter who is paid", error("provider", form("fee", "840.50")));
    assertEquals("Choose how it is bought", error("purchase", form("fee", "840.50")));
    Form whole = form("fee", "840.50", "provider", "Northern Care", "purchase", "SPOT");
    assertEquals(
        new Cost(LocalDate.of(2014, 3, 3), "Northern Care", Purchase.SPOT, 84_050, null),
        NewPlacementForm.read(whole, child("Amir"), null).cost());
  }

  /** R-PLACE-48: that the list of local homes is left out has a reason of its own. */
  @Test
  void theListOfLocalHomesIsLeftOutForAReason() {
    assertEquals(
        "Say why nobody knows which local homes were considered",
        error("no-list-why", form("no-list", "yes")));
    assertEquals(
        new Acceptance(Set.of(WhyNotLocal.RULE), "told on paper"),
        NewPlacementForm.read(
                form("no-list", "yes", "no-list-why", "told on paper"), child("Amir"), null)
            .acceptance());
    assertEquals(
        Acceptance.NONE,
        NewPlacementForm.read(form("no-list-why", "told on paper"), child("Amir"), null)
            .acceptance());
  }

  /** A home of the register has its own postcode and number. */
  @Test
  void whereIsTheRegistersHomeOrWhatWasTyped() {
    Form typed = form("postcode", "S10 2TN", "urn", "SC123456");
    RecordPlacement inRegister =
        NewPlacementForm.read(typed, child("Amir"), household("Karen and Paul Whitfield"));
    assertNull(inRegister.postcode());
    assertNull(inRegister.urn());
    RecordPlacement elsewhere = NewPlacementForm.read(typed, child("Amir"), null);
    assertNotNull(elsewhere.postcode());
    assertEquals("SC123456", elsewhere.urn());
    assertTrue(error("postcode", form("postcode", "S10")).startsWith("Enter a full postcode"));
  }

  /** Placements for adoption are offered to those alone who may see them. */
  @Test
  void everyKindOfTheYearIsOffered() {
    assertTrue(codes(TYPES).containsAll(List.of("T1", "T3", "T4", "U6", "K2", "P1", "H5")));
    assertFalse(codes(TYPES).contains("A5"));
    assertFalse(codes(TYPES).contains("K3"), "supported accommodation begins in 2023");
    assertTrue(codes(PlacementTypes.on(IN_2014, true)).contains("A5"));
  }

  private static List<String> codes(List<Choice> choices) {
    return choices.stream().map(Choice::value).toList();
  }

  @Test
  void looksRightInABrowser() {
    var findings =
        TemporaryStay.against(
            TemporaryStay.Kind.HOSPITAL,
            LocalDate.of(2014, 3, 3),
            LocalDate.of(2014, 5, 1),
            false,
            false);
    NewPlacementPage page =
        new NewPlacementPage(
            "/children/1",
            "Amir Khan",
            List.of(
                Fact.of("Age", "9"),
                Fact.of("Legal status", "Full care order (C2)"),
                Fact.of("Lives now", "Foster carer, not long term (U6), since 3 February 2014")),
            TYPES,
            LeavePage.endingsOn(IN_2014),
            List.of(
                Choice.of("1", "Karen and Paul Whitfield").hinted("Foster carers"),
                Choice.of("2", "Whitfield House").hinted("Children’s home")),
            "Foster carer, not long term (U6), since 3 February 2014",
            List.of(new StartPage.Right("right-1", "By what right is Amir looked after?")),
            StartRights.statuses(IN_2014),
            Acceptances.views(findings),
            Acceptances.choices(findings),
            "/searches/new?child=1");
    Form form =
        form("home", "Whitfield", "type", "T1")
            .with("which", "Choose which home it is")
            .refused("Rules speak against this. Read below what they say");
    try (PageCheck check =
        PageCheck.of(
            Map.of(
                "/new",
                Pages.TEMPLATES
                    .pagesNewPlacement(Frames.officer("New", Section.CHILDREN), page, form)
                    .render()))) {
      check.check("/new", "new-placement");
    }
  }
}
