package uk.kith.app.web.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.household;

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
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Whose;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.RecruitmentFilter;
import uk.kith.placements.api.RecruitmentList.Joining;
import uk.kith.placements.api.RecruitmentSort;
import uk.kith.placements.api.RecruitmentStage;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.due.AdopterStages;

/** Who is on the way to approval on 30 September 2014, as people see it. */
class RecruitmentWorklistTest {

  private static final LocalDate AHEAD = LocalDate.of(2014, 7, 14);

  private static final Joining CARERS =
      new Joining(
          household("Enquirers"),
          "H-901",
          "Dawn and Lee Marsh",
          HouseholdKind.FOSTER,
          "Assessment",
          LocalDate.of(2014, 5, 12),
          LocalDate.of(2014, 3, 3),
          null,
          "Tom Ashworth",
          "Recruitment");

  /** Two months after 14 July: 14 September. */
  private static final Joining ADOPTERS =
      new Joining(
          household("Adopters"),
          "A-17",
          "Priya and Sam Dale",
          HouseholdKind.ADOPTER,
          "Stage one",
          AHEAD,
          AHEAD,
          new AdopterStages(household("Adopters"), AHEAD, null, null, null, null, Set.of())
              .due(TODAY)
              .get(0),
          null,
          null);

  private static ListPage page(Joining... joining) {
    return ListPage.of(
        RecruitmentWorklist.of(TODAY),
        Page.of(List.of(joining), 0, 50),
        RecruitmentSort.USUAL,
        Form.EMPTY,
        RecruitmentWorklist.selects(List.of("Recruitment")),
        List.of(),
        List.of());
  }

  private static List<String> words(ListPage page, int row) {
    return page.rows().get(row).cells().stream()
        .map(
            cell ->
                cell.value().words() + (cell.below() == null ? "" : " | " + cell.below().words()))
        .toList();
  }

  @Test
  void whoeverMayRecordAHomeBeginsHere() {
    assertEquals(
        List.of(
            new ListPage.Action("New adopters", "/households/new?kind=ADOPTER"),
            new ListPage.Action("New foster carers", "/households/new?kind=FOSTER")),
        begins(Role.PANEL_ADVISER));
    assertEquals(
        List.of(new ListPage.Action("New foster carers", "/households/new?kind=FOSTER")),
        begins(Role.PLACEMENT_OFFICER));
    assertEquals(List.of(), begins(Role.REVIEWING_OFFICER));
  }

  private static List<ListPage.Action> begins(Role role) {
    return RecruitmentWorklist.begins(new Actor("reader", Set.of(role)));
  }

  /** From 12 May to 30 September are 141 days, from 14 July 78; 16 since 14 September. */
  @Test
  void everyLineSaysTheStageSinceWhenAndWhatIsLate() {
    ListPage page = page(CARERS, ADOPTERS);
    assertEquals(
        List.of(
            "Dawn and Lee Marsh | Foster carers H-901",
            "Assessment | 141 days",
            "12 May 2014",
            "3 March 2014",
            "No day is set",
            "Tom Ashworth | Recruitment"),
        words(page, 0));
    assertEquals(
        List.of(
            "Priya and Sam Dale | Adopters A-17",
            "Stage one | 78 days",
            "14 July 2014",
            "14 July 2014",
            "Decision at the end of stage one | 16 days late",
            "Not known"),
        words(page, 1));
  }

  @Test
  void theFormAsksForStageKindAndWhose() {
    Form form =
        Form.prefilled(
            Map.of("stage", "STAGE_ONE", "kind", "ADOPTER", "whose", "mine", "text", "dale"));
    Whose whose = Whose.asked(form, "me", List::of);
    RecruitmentFilter filter = RecruitmentWorklist.filter(form, whose);
    assertEquals(
        new RecruitmentFilter(
            "me", null, HouseholdKind.ADOPTER, RecruitmentStage.STAGE_ONE, "dale"),
        filter);
    assertEquals(
        List.of("stage one", "adopters", "allocated to you", "with “dale” in the name or number"),
        RecruitmentWorklist.said(filter, whose, form));
    assertEquals(RecruitmentFilter.ALL, asked(Form.EMPTY));
  }

  private static RecruitmentFilter asked(Form form) {
    return RecruitmentWorklist.filter(
        form, Whose.asked(form, "Tom Ashworth", () -> List.of("Recruitment")));
  }

  @Test
  void theTeamIsAskedForAsInTheOtherLists() {
    assertEquals(
        List.of("all", "mine", "my-team", "team-North", "team-Recruitment"),
        RecruitmentWorklist.selects(List.of("North", "Recruitment")).get(2).choices().stream()
            .map(Choice::value)
            .toList());
    RecruitmentFilter team = asked(Form.prefilled(Map.of("whose", "team-Recruitment")));
    assertTrue(team.shows(CARERS));
    assertFalse(team.shows(ADOPTERS), "of no team");
    assertFalse(asked(Form.prefilled(Map.of("whose", "team-North"))).shows(CARERS));
    assertTrue(asked(Form.prefilled(Map.of("whose", "my-team"))).shows(CARERS));
  }

  @Test
  void onlyThoseAskedForAreShown() {
    assertTrue(
        new RecruitmentFilter(null, null, null, RecruitmentStage.ASSESSMENT, null).shows(CARERS));
    assertFalse(
        new RecruitmentFilter(null, null, null, RecruitmentStage.ASSESSMENT, null).shows(ADOPTERS));
    assertTrue(
        new RecruitmentFilter(null, null, HouseholdKind.ADOPTER, null, null).shows(ADOPTERS));
    assertFalse(new RecruitmentFilter("Tom Ashworth", null, null, null, null).shows(ADOPTERS));
    assertTrue(new RecruitmentFilter(null, null, null, null, " sam DALE").shows(ADOPTERS));
    assertTrue(new RecruitmentFilter(null, null, null, null, "a-17").shows(ADOPTERS), "by number");
    assertFalse(new RecruitmentFilter(null, null, null, null, "dale").shows(CARERS));
  }

  @Test
  void looksRightInABrowser() {
    Map<String, String> pages =
        Map.of("/recruitment", html(page(CARERS, ADOPTERS)), "/no-recruitment", html(page()));
    try (PageCheck check = PageCheck.of(pages)) {
      pages.keySet().forEach(path -> check.check(path, path.substring(1)));
    }
  }

  private static String html(ListPage list) {
    return Pages.TEMPLATES
        .pagesList(Frames.officer("Recruitment", Section.HOUSEHOLDS), list)
        .render();
  }
}
