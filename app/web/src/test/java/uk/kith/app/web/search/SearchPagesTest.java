package uk.kith.app.web.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.asking.Asked;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.component.TestLine;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.asking.Approvable;
import uk.kith.placements.engine.asking.ApprovalCheck;

class SearchPagesTest {
  private static final List<Fact> FACTS =
      List.of(
          Fact.of("Children", "Amir, 9, and Danyal, 6, brothers"),
          Fact.of("Needed by", "3 October 2014, in 3 working days"),
          Fact.of("To be placed", "Together, short term"));
  private static final List<TestLine> TESTS =
      List.of(
          new TestLine("Near home", "Met", "3.2 miles from home"),
          new TestLine("Same school", "Partly met", "About 6.0 miles from school"),
          new TestLine("With siblings", "Met", "Places for both together"),
          new TestLine("Suits a disability", "Does not apply", null),
          new TestLine("In the area", "Met", "In the authority’s area"));
  private static final FindingView LIMIT =
      new FindingView(
          "R-PLACE-05",
          "Four children would live here. The usual fostering limit is three.",
          "Children Act 1989, Schedule 7, paragraph 2",
          "Head of fostering");

  @Test
  void lookRightInABrowser() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(
        "/search",
        Pages.TEMPLATES
            .pagesSearch(
                Frames.officer("Search 2014-0187", Section.SEARCHES),
                new SearchPage(
                    "/searches/1",
                    "2014-0187",
                    "Amir and Danyal",
                    FACTS,
                    List.of(),
                    List.of(
                        Fact.link("Amir", "Everything recorded of Amir", "/children/1"),
                        Fact.link("Danyal", "Everything recorded of Danyal", "/children/2")),
                    List.of(
                        Fact.link(
                            "Amir", "People to keep Amir away from", "/children/1/keep-away")),
                    new Tag("Reserved", Tag.Colour.YELLOW),
                    null,
                    null,
                    true,
                    true,
                    List.of(
                        new SearchPage.Reserved(
                            "7",
                            "Karen and Paul Whitfield",
                            "/households/1",
                            "Two places for Amir and Danyal",
                            "Near their school and their grandmother.",
                            TESTS,
                            "Held until 3 October 2014 at 14:20, reserved by Priya Nair")),
                    List.of(
                        new SearchPage.Ended(
                            "Olive Marsh",
                            "/households/3",
                            "Amir and Danyal",
                            "By Priya Nair on 29 September 2014 at 16:45",
                            "Near their grandmother.",
                            "The time ran out on 30 September 2014 at 17:00")),
                    List.of(
                        new SearchPage.Approved(
                            "Jean and Alan Pickles",
                            "/households/2",
                            Approvable.words(RuleId.of("R-PLACE-05")),
                            "For Amir",
                            "R-PLACE-05",
                            "Jane Poole",
                            "Head of fostering",
                            "30 September 2014",
                            "They know the family.",
                            "Still open: the area authority was told.",
                            null,
                            "/searches/1/approvals/3/withdraw"),
                        new SearchPage.Approved(
                            "Jean and Alan Pickles",
                            "/households/2",
                            Approvable.words(RuleId.of("R-PLACE-21")),
                            null,
                            "R-PLACE-21",
                            "Jane Poole",
                            "Head of fostering",
                            "29 September 2014",
                            "Near their school.",
                            null,
                            "Recorded in error: another home was meant (j.poole)",
                            null)),
                    Asked.view(),
                    List.of(
                        new SearchPage.Parted(
                            "Parted on 30 September 2014: Zuzana goes on in ",
                            "/searches/2",
                            "search 2014-0188",
                            "The brothers share a room, and the baby needs a carer alone. Decided"
                                + " by her social worker. (p.nair)")),
                    "/searches/1/part"),
                List.of(
                    new LookAgainPage.Line(
                        "Jean and Alan Pickles",
                        List.of("Needs, Amir: corrected on 2 October 2014"),
                        "Looked at again on 1 October 2014 by j.poole: the decision stands. Asked.",
                        "/decisions/look-again/1")),
                Form.EMPTY)
            .render());
    pages.put(
        "/look-again",
        Pages.TEMPLATES
            .pagesLookAgain(
                Frames.officer("Look again at a decision", Section.SEARCHES),
                new LookAgainPage(
                    "/decisions/look-again/1",
                    "Jean and Alan Pickles for Amir and Danyal",
                    FACTS,
                    List.of("Needs, Amir: corrected on 2 October 2014"),
                    "Looked at again on 1 October 2014 by j.poole: the decision stands. Asked.",
                    true),
                Form.EMPTY.with("note", "Say what you found"))
            .render());
    pages.put(
        "/part",
        Pages.TEMPLATES
            .pagesPartSearch(
                Frames.officer("Part the search", Section.SEARCHES),
                new PartSearchPage(
                    "/searches/1",
                    "Search 2014-0187",
                    FACTS,
                    List.of(
                        Choice.of("1", "Amir, 9"),
                        Choice.of("2", "Danyal, 6"),
                        Choice.of("3", "Zuzana, 0").chosen(true)),
                    true,
                    "Hana"),
                Form.EMPTY.with("reason", "Say why they are looked for apart"))
            .render());
    pages.put(
        "/reserve",
        Pages.TEMPLATES
            .pagesReserve(
                Frames.signedIn(
                    "Reserve",
                    Section.SEARCHES,
                    uk.kith.kernel.service.Role.PLACEMENT_OFFICER,
                    null,
                    true),
                new ReservePage(
                    "/searches/1/reserve",
                    "/searches/1/options",
                    "/searches/1/approve",
                    "2",
                    "3",
                    List.of(),
                    "Search 2014-0187",
                    "Reserve two places with Jean and Alan Pickles",
                    "Facts have changed since these options were made on 29 September 2014.",
                    "/searches/1/options",
                    FACTS,
                    TESTS,
                    List.of(LIMIT),
                    Asked.family().besideHome(false),
                    List.of(
                        new ReservePage.Approval(
                            "R-PLACE-05",
                            "more children than the usual fostering limit",
                            "Head of fostering",
                            ApprovalCheck.of(RuleId.of("R-PLACE-05")).stream()
                                .map(check -> Choice.of(check.name(), check.words()))
                                .toList())),
                    List.of(
                        Choice.of("R-PLACE-11", "In spite of R-PLACE-11")
                            .hinted("Approved for children aged 0 to 4; he is 9.")),
                    true,
                    true,
                    "Reserve two places"),
                Form.EMPTY.with("reasons", "Say why you choose this home"))
            .render());
    pages.put(
        "/start",
        Pages.TEMPLATES
            .pagesStart(
                Frames.officer("Start", Section.SEARCHES),
                new StartPage(
                    "/searches/1",
                    "Search 2014-0187",
                    "7",
                    "8",
                    List.of("9"),
                    "Start the placement with Karen and Paul Whitfield",
                    FACTS,
                    List.of(LIMIT),
                    List.of(),
                    StartTypes.of(HouseholdKind.FOSTER, LocalDate.of(2014, 10, 3)),
                    true,
                    "/searches/1/options",
                    "Fee for each child, if it is known",
                    true,
                    List.of(new StartPage.Right("right-9", "By what right is Amir looked after?")),
                    StartRights.statuses(LocalDate.of(2014, 10, 3)),
                    false,
                    true),
                Form.prefilled(
                    Map.of(
                        "start-day", "3", "start-month", "10", "start-year", "2014", "type", "U6")))
            .render());
    pages.put(
        "/withdraw-call",
        Pages.TEMPLATES
            .pagesWithdrawOfSearch(
                Frames.officer("Withdraw a call", Section.SEARCHES),
                new WithdrawOfSearchPage(
                    "/searches/1",
                    "Search 2014-0187",
                    "/searches/1/calls/2/withdraw",
                    "Withdraw a call",
                    FACTS,
                    "For a call that was recorded in error.",
                    "Withdraw the call"),
                Form.EMPTY
                    .with("reason", "Say what was recorded in error")
                    .with("kept", "Another child seems to be named."))
            .render());
    try (PageCheck check = PageCheck.of(pages)) {
      pages.keySet().forEach(path -> check.check(path, path.substring(1)));
    }
  }
}
