package uk.kith.app.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.RegisterFixture.household;
import static uk.kith.app.web.RegisterFixture.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.ApprovalsWanted.WantedApproval;

/** Who must decide what by when, as approvers see it. */
class WantedListTest {

  private static final WantedApproval DISTANT =
      new WantedApproval(
          new SearchId(id("search")),
          "2014-0187",
          List.of(child("Amir")),
          household("Okafor"),
          RuleId.of("R-PLACE-22"),
          "Director of children’s services",
          "The home is at a distance: outside the area and not in an adjoining one.",
          LocalDate.of(2014, 9, 28),
          null,
          Instant.parse("2014-10-01T11:00:00Z"));
  private static final WantedApproval FOURTH =
      new WantedApproval(
          new SearchId(id("other")),
          "2014-0191",
          List.of(child("Danyal")),
          household("Okafor"),
          RuleId.of("R-PLACE-07"),
          "Head of fostering of the authority where the carers live",
          "With this placement four children would be fostered here.",
          LocalDate.of(2014, 10, 3),
          null,
          null);
  private static final WantedList.Named OF_AMIR =
      new WantedList.Named(DISTANT, "Amir", "Mr and Mrs Okafor");
  private static final WantedList.Named OF_DANYAL =
      new WantedList.Named(FOURTH, "Danyal", "Mr and Mrs Okafor");
  private static final List<WantedList.Named> ALL = List.of(OF_DANYAL, OF_AMIR);

  @Test
  void theEarliestStandsFirstAndOneApproversStandAlone() {
    assertEquals(List.of(OF_AMIR, OF_DANYAL), WantedList.asked(ALL, Form.EMPTY, WantedList.USUAL));
    assertEquals(
        List.of(OF_AMIR),
        WantedList.asked(
            ALL,
            Form.prefilled(Map.of("approver", "Director of children’s services")),
            WantedList.USUAL));
    assertEquals(
        List.of(OF_DANYAL, OF_AMIR),
        WantedList.asked(ALL, Form.EMPTY, new Sort<>(WantedList.Key.APPROVER, true)));
  }

  @Test
  void isSearchedByChildNumberAndHomeAndSortedByThem() {
    assertEquals(List.of(OF_DANYAL), asked("text", "dany"));
    assertEquals(List.of(OF_AMIR), asked("text", "2014-0187"));
    assertEquals(List.of(OF_AMIR, OF_DANYAL), asked("text", "Okafor"));
    assertEquals(List.of(), asked("text", "Whitfield"));
    assertEquals(List.of(OF_AMIR), asked("what", "A placement at a distance"));
    assertEquals(
        List.of(OF_DANYAL, OF_AMIR),
        WantedList.asked(ALL, Form.EMPTY, new Sort<>(WantedList.Key.CHILDREN, true)));
    assertEquals(
        List.of(OF_DANYAL, OF_AMIR),
        WantedList.asked(ALL, Form.EMPTY, new Sort<>(WantedList.Key.WHAT, true)),
        "an exemption, a placement at a distance");
    assertEquals(
        List.of(OF_AMIR, OF_DANYAL),
        WantedList.asked(ALL, Form.EMPTY, Sort.ascending(WantedList.Key.WHAT)));
    assertEquals(
        "with “dany” in the child, number or home",
        WantedList.said(Form.prefilled(Map.of("text", "dany"))).get(2));
  }

  private static List<WantedList.Named> asked(String filter, String value) {
    return WantedList.asked(ALL, Form.prefilled(Map.of(filter, value)), WantedList.USUAL);
  }

  @Test
  void eachSaysWhatWhoAndByWhen() {
    var row = WantedList.of(TODAY).row(new WantedList.Named(DISTANT, "Amir", "Okafor"));
    assertEquals(
        List.of(
            "Amir",
            "A placement at a distance",
            "Okafor",
            "Director of children’s services",
            "28 September 2014",
            "R-PLACE-22"),
        row.cells().stream().map(cell -> cell.value().words()).toList());
    assertEquals("2 days late", Objects.requireNonNull(row.cells().get(4).below()).words());
  }

  /**
   * R-PLACE-13: who lives there already is waited for until the last day, and where that is told.
   */
  @Test
  void aPlacementThatBeganWithoutItSaysSo() {
    WantedApproval begun =
        new WantedApproval(
            new SearchId(id("search")),
            "2014-0187",
            List.of(child("Amir")),
            household("Okafor"),
            RuleId.of("R-PLACE-13"),
            "Nominated officer",
            "Outside the terms.",
            LocalDate.of(2014, 10, 6),
            LocalDate.of(2014, 9, 26),
            null);
    var row = WantedList.of(TODAY).row(new WantedList.Named(begun, "Amir", "Okafor"));
    assertEquals("/children/" + child("Amir"), row.href());
    assertEquals(
        "Lives there since 26 September 2014, without it",
        Objects.requireNonNull(row.cells().get(2).below()).words());
    assertEquals("6 October 2014", row.cells().get(4).value().words());
  }

  @Test
  void looksRightInABrowser() {
    try (PageCheck check =
        PageCheck.of(Map.of("/approvals", html(ALL), "/approvals-none", html(List.of())))) {
      check.check("/approvals", "approvals-wanted");
      check.check("/approvals-none", "approvals-wanted-none");
    }
  }

  private static String html(List<WantedList.Named> wanted) {
    ListPage list =
        ListPage.of(
            WantedList.of(TODAY),
            Page.of(WantedList.asked(wanted, Form.EMPTY, WantedList.USUAL), 0, ListPage.ROWS),
            WantedList.USUAL,
            Form.EMPTY,
            WantedList.selects(wanted),
            List.of(),
            List.of(
                new ListPage.Action(
                    "Approvals of placements that began", "/due?group=DECISIONS&when=all")));
    return Pages.TEMPLATES
        .pagesList(Frames.officer(list.heading(), Section.SEARCHES), list)
        .render();
  }
}
