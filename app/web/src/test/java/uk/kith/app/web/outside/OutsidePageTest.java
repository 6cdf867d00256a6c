package uk.kith.app.web.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.RegisterFixture.household;
import static uk.kith.app.web.RegisterFixture.id;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.EventId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.api.LifeEvents.EventView;
import uk.kith.placements.api.PlacementsOutside.OutsideView;
import uk.kith.placements.engine.Verdict.Possible;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.outside.AgeBand;
import uk.kith.placements.engine.outside.LocalOption;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.outside.Purchase;

/** The account of a placement outside the area, as people see it (R-PLACE-48). */
class OutsidePageTest {

  private static final OutsidePage PAGE =
      new OutsidePage(
          "/placements-outside/1",
          "/children/1",
          "Zuzana Horvathova",
          "Why Zuzana lives outside Rotherham",
          List.of(
              Fact.link("Home", "Moor View", "/households/3"),
              Fact.of("Where", "Leeds, out of borough, 28.4 miles from home"),
              Fact.of("Since", "3 October 2014"),
              Fact.of("Fee", "£3,840.50 a week, Bright Homes, spot purchase")),
          "For lack of a local home",
          null,
          List.of(
              new FindingView(
                  "R-PLACE-48",
                  "A local home was possible on the day: say why not.",
                  "product default, from the inspection of 2014",
                  null)),
          true,
          "3 homes in Rotherham were there when this home was chosen, for the placement from"
              + " 3 October 2014.",
          List.of(
              new OutsidePage.Considered(
                  "Karen and Paul Whitfield", "/households/1", "No rule stood against it.", "None"),
              new OutsidePage.Considered(
                  "Brenda Lockwood", "/households/2", "No place is vacant.", "R-PLACE-35"),
              new OutsidePage.Considered(
                  "A household",
                  null,
                  "They are approved for children of up to 10; she is 14.",
                  "R-PLACE-11")));

  /** R-PLACE-43: the reason alone makes the papers due; the page says so until each was made. */
  @Test
  void aPlacementToBeSafeAsksForThreePapers() {
    EventView assessed = done(LifeEvent.EXPLOITATION_RISK_ASSESSMENT, null);
    EventView planned = done(LifeEvent.EXPLOITATION_SAFETY_PLAN, null);
    assertEquals(List.of("R-PLACE-43"), rules(OutsideReason.SAFETY, List.of()));
    assertEquals(List.of(), rules(OutsideReason.SPECIALIST, List.of()));
    assertEquals(List.of("R-PLACE-43"), rules(OutsideReason.SAFETY, List.of(assessed, planned)));
    assertEquals(
        List.of(),
        rules(
            OutsideReason.SAFETY,
            List.of(assessed, planned, done(LifeEvent.EXPLOITATION_MISSING_PLAN, null))));
    assertEquals(
        List.of("R-PLACE-43"),
        rules(
            OutsideReason.SAFETY,
            List.of(
                assessed,
                planned,
                done(LifeEvent.EXPLOITATION_MISSING_PLAN, "recorded of another child"))),
        "what was withdrawn is not recorded");
  }

  private static EventView done(LifeEvent event, @Nullable String withdrawnWhy) {
    return new EventView(
        new EventId(id(event.name())),
        event,
        event.words(),
        TODAY,
        LifeDetails.NONE,
        null,
        "p.nair",
        Instant.EPOCH,
        withdrawnWhy == null ? null : "p.nair",
        withdrawnWhy);
  }

  private static List<String> rules(OutsideReason reason, List<EventView> done) {
    return OutsidePageMaker.make(
            byHand(reason, List.of()), aBoy("Amir", 9), Map.of(), "Rotherham", done, true)
        .findings()
        .stream()
        .map(FindingView::rule)
        .toList();
  }

  /** R-PLACE-48: nobody had seen that list when the home was chosen. */
  @Test
  void aListOfAPlacementByHandSaysThatKithWorkedItOut() {
    LocalOption option =
        new LocalOption(
            household("Karen and Paul Whitfield"), Possible.YES, null, "No rule stood against it.");
    String intro =
        OutsidePageMaker.make(
                byHand(OutsideReason.NO_LOCAL_HOME, List.of(option)),
                aBoy("Amir", 9),
                Map.of(),
                "Rotherham",
                List.of(),
                true)
            .consideredIntro();
    assertTrue(intro.startsWith("Worked out by Kith when the placement was recorded"), intro);
  }

  private static OutsideView byHand(OutsideReason reason, List<LocalOption> considered) {
    return new OutsideView(
        new PlacementId(id("placement")),
        child("Amir"),
        AgeBand.AGED_5_TO_9,
        null,
        "K2",
        TODAY,
        null,
        Whereabouts.NOT_KNOWN,
        null,
        reason,
        null,
        true,
        considered,
        List.of(),
        null);
  }

  @Test
  void looksRightInABrowser() {
    try (PageCheck check =
        PageCheck.of(
            Map.of(
                "/outside",
                Pages.TEMPLATES
                    .pagesOutside(
                        Frames.officer(PAGE.heading(), Section.CHILDREN), PAGE, Form.EMPTY)
                    .render()))) {
      check.check("/outside", "outside");
    }
  }

  @Test
  void everyReasonAndEveryWayOfBuyingCanBeChosen() {
    assertEquals(OutsideReason.values().length, OutsidePage.REASONS.size());
    assertEquals(
        List.of(Purchase.values()).stream().map(Enum::name).toList(),
        OutsidePage.PURCHASES.stream().map(choice -> choice.value()).toList());
  }
}
