package uk.kith.app.web.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.household;
import static uk.kith.app.web.RegisterFixture.id;
import static uk.kith.app.web.options.AnOptionsPage.CALLS;
import static uk.kith.app.web.options.AnOptionsPage.HOUSEHOLDS;
import static uk.kith.app.web.options.AnOptionsPage.SEARCH;
import static uk.kith.app.web.options.AnOptionsPage.page;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.RunId;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.api.OptionsView.Part;
import uk.kith.matching.engine.Criterion;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Considerations.Considered;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.PlacementTest;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.Verdict.Possible;

/** What is not known of a home or a child, and so is a question on its card. */
class OptionQuestionsTest {

  /** No brothers or sisters is no reason for a home, and no home knows the child's school. */
  @Test
  void whatIsOfTheChildAloneIsNeitherAStrengthNorAQuestion() {
    OptionsPage page = ofABoyOfWhomLittleIsKnown();
    assertEquals(List.of("Can meet education"), page.possible().get(0).strengths());
    assertTrue(
        page.possible().get(0).gaps().get(0).startsWith("Cannot meet risk to others. Agree "),
        "a gap does not hide among what is not known");
    assertEquals(
        List.of("Has not said that it can meet behaviour"), page.possible().get(0).questions());
    assertTrue(
        page.facts().stream()
            .anyMatch(
                fact ->
                    fact.name().equals("To ask about the child")
                        && fact.value()
                            .startsWith(
                                "The postcode of home; the postcode of the school, if any; how much"
                                    + " need there is in ")),
        page.facts().toString());
    assertEquals("/searches/" + SEARCH + "#referrals", page.referHref());
  }

  private static OptionsPage ofABoyOfWhomLittleIsKnown() {
    ChildView known = aBoy("Jay", 15);
    ChildView boy =
        new ChildView(
            known.id(),
            null,
            "J.K.",
            null,
            known.birth(),
            15,
            Sex.MALE,
            known.heritage(),
            "",
            null,
            null,
            null,
            null,
            null,
            List.of(),
            Whereabouts.NOT_KNOWN,
            null,
            null,
            null,
            false,
            null,
            known.snapshot(),
            1);
    List<Part> parts =
        List.of(
            new Part(
                Criterion.NEED,
                350,
                175,
                0,
                350,
                "Can meet education; has not said that it can meet behaviour; cannot meet risk to"
                    + " others; need not known for health",
                false),
            new Part(
                Criterion.SIBLINGS, 250, 250, 250, 250, "No brother or sister lives here", true),
            new Part(
                Criterion.LOCALITY,
                200,
                130,
                60,
                200,
                "Distance from home not known, inside the area",
                false),
            new Part(
                Criterion.CONTINUITY, 100, 50, 0, 100, "Distance from school not known", false));
    OptionsView.Item item =
        new OptionsView.Item(
            household("Karen and Paul Whitfield"),
            Possible.YES,
            List.of(),
            List.of(),
            true,
            null,
            List.of(
                new PlacementTest(
                    PlacementTest.Kind.SIBLINGS,
                    PlacementTest.Result.NOT_APPLICABLE,
                    "No brothers or sisters recorded")),
            605,
            310,
            900,
            parts,
            false);
    SearchView search =
        new SearchView(
            SEARCH,
            "2014-0188",
            List.of(boy.id()),
            TODAY,
            TODAY,
            SearchKind.EMERGENCY,
            Together.REQUIRED,
            SearchView.Status.OPEN,
            null,
            null,
            List.of(),
            List.of(),
            1);
    OptionsView run =
        new OptionsView(new RunId(id("run")), SEARCH, TODAY, 3, List.of(item), List.of());
    return new OptionsPageMaker(
            search,
            ShownRuns.look(run, Set.of(), Set.of()),
            List.of(boy),
            List.of(),
            HOUSEHOLDS,
            "Rotherham",
            CALLS,
            DuePolicy.DEFAULT,
            Set.of(),
            Considered.of(List.of(), List.of()),
            Choosing.RESERVES)
        .make(false, Form.EMPTY, false);
  }

  @Test
  void whatIsNotKnownIsAQuestionAndARangeNeverAGap() {
    OptionCard denise = page().possible().get(2);
    assertTrue(denise.questions().contains("Has not said that it can meet behaviour"));
    assertTrue(denise.gaps().stream().noneMatch(gap -> gap.contains("Has not said")));
    assertTrue(denise.scoreInWords().startsWith("74 to 83 of 100"), denise.scoreInWords());
    assertTrue(denise.noClearDifference() != null);
  }

  @Test
  void aVacancyThatNobodyConfirmedForTwoWeeksIsAQuestion() {
    assertTrue(
        page().possible().get(2).questions().stream()
            .anyMatch(question -> question.contains("32 days ago")));
    assertTrue(page().possible().get(0).questions().isEmpty());
  }
}
