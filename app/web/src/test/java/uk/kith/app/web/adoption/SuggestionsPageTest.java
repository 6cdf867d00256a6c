package uk.kith.app.web.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.FamilySuggestions;
import uk.kith.matching.api.FamilySuggestions.Daily;
import uk.kith.matching.api.FamilySuggestions.Earlier;
import uk.kith.matching.api.FamilySuggestions.Parting;
import uk.kith.matching.engine.adoption.Approach;
import uk.kith.matching.engine.adoption.Fit;
import uk.kith.placements.api.ChildBrief;

/** R-MATCH-20: of which day suggestions are; no two searches on a page have the same name. */
class SuggestionsPageTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);

  private static FamilySuggestions.Waiting waiting(
      int id, @Nullable String number, @Nullable Daily kept) {
    return waiting(id, new FamilyFindingId(new UUID(2, id)), number, kept);
  }

  private static FamilySuggestions.Waiting waiting(
      int id, @Nullable FamilyFindingId search, @Nullable String number, @Nullable Daily kept) {
    return new FamilySuggestions.Waiting(
        search,
        List.of(AnAdoptionLine.of(id, number).sought(search).waiting(100L).made()),
        List.of(),
        List.of(),
        0,
        kept,
        false);
  }

  private static List<String> apart(String... numbers) {
    return SuggestionsPage.waiting(
            IntStream.range(0, numbers.length).mapToObj(i -> waiting(i, numbers[i], null)).toList())
        .stream()
        .map(SuggestionsPage.Waiting::apart)
        .toList();
  }

  @Test
  void searchesOfTheSameNameAreToldApart() {
    assertEquals(List.of(""), apart("R-1"));
    assertEquals(List.of("", ""), apart("R-1", "R-2"), "each with its number");
    assertEquals(List.of("", " (search 2 of this name)"), apart("R-1", "R-1"));
    assertEquals(
        "Jan (R-1)",
        SuggestionsPage.waiting(List.of(waiting(1, "R-1", null))).get(0).children().get(0).name());
  }

  @Test
  void aSearchSaysOfWhichDayItsFamiliesAre() {
    Earlier earlier = new Earlier(new HouseholdId(new UUID(4, 1)), "A1", "The Ashes", Fit.OUTSIDE);
    List<SuggestionsPage.Waiting> shown =
        SuggestionsPage.waiting(
            List.of(
                waiting(1, "R-1", null),
                waiting(2, "R-2", new Daily(DAY, 3, false, List.of())),
                waiting(3, "R-3", new Daily(DAY, 3, true, List.of(earlier)))));
    assertEquals(
        List.of(
            "Worked out just now.",
            "Suggested on 30 September 2014 (policy version 3).",
            "Facts have changed since the suggestions of 30 September 2014 (policy version 3):"
                + " these are the families of now."),
        shown.stream().map(SuggestionsPage.Waiting::day).toList());
    assertEquals("The Ashes (A1)", shown.get(2).before().get(0).name());
  }

  /** Families are kept for those whose search has not begun too, and the page says both. */
  @Test
  void whoHasNoSearchIsToldOfTheDayToo() {
    SuggestionsPage.Waiting shown =
        SuggestionsPage.waiting(
                List.of(waiting(1, null, "R-1", new Daily(DAY, 3, false, List.of()))))
            .get(0);
    assertEquals(
        "No search for a family has begun. Begin it on the page of the child; then answers are"
            + " recorded. Suggested on 30 September 2014 (policy version 3).",
        shown.day());
    assertTrue(shown.minded());
  }

  /** The best stands open and every other one is folded, none lost and none twice. */
  @Test
  void theBestFamilyIsShownAndTheOthersAreFolded() {
    FamilySuggestions.Waiting search = waiting(1, "R-1", null);
    SuggestionsPage.Waiting shown =
        SuggestionsPage.waiting(
                List.of(
                    new FamilySuggestions.Waiting(
                        search.familyFinding(),
                        search.children(),
                        List.of(
                            family(1, Fit.WITHIN),
                            family(2, Fit.WITHIN),
                            family(3, Fit.OUTSIDE),
                            family(4, Fit.OUTSIDE)),
                        List.of(),
                        9,
                        null,
                        false)))
            .get(0);
    assertEquals(List.of("Family 1 (A1)"), names(Stream.ofNullable(shown.best())));
    assertEquals(
        List.of("Family 2 (A2)", "Family 3 (A3)", "Family 4 (A4)"), names(shown.more().stream()));
    assertTrue(shown.best() != null && shown.best().families().get(0).first());
    assertTrue(
        shown.more().stream().flatMap(each -> each.families().stream()).noneMatch(f -> f.first()),
        "they are explored with a reason");
    assertEquals(
        "3 more families: 1 within what they prefer, 2 outside what they would accept",
        shown.moreInWords());
    assertEquals("9 families are free; 4 of them stand here.", shown.free());
    assertEquals("/adoption/children/" + new UUID(1, 1) + "/families", shown.whyHref());
    assertEquals(
        "/adoption/children/"
            + new UUID(1, 1)
            + "/compare?family="
            + new UUID(4, 1)
            + "&family="
            + new UUID(4, 2)
            + "&family="
            + new UUID(4, 3)
            + "&family="
            + new UUID(4, 4),
        shown.compareHref());
    assertEquals(
        "No family is free today.", SuggestionsPage.waiting(List.of(search)).get(0).free());
    assertNull(SuggestionsPage.waiting(List.of(search)).get(0).compareHref());
    String folded = shown.more().get(1).families().get(0).id();
    assertTrue(shown.opensMore(Form.EMPTY.with(folded, "Choose an answer")), "an error in them");
    assertFalse(shown.opensMore(Form.EMPTY));
    assertNull(SuggestionsPage.waiting(List.of(search)).get(0).best(), "there is none");
  }

  /** R-MATCH-16: whoever stays together by decision is looked for together first. */
  @Test
  void noFamilyForOneAloneIsLookedAtFirstWhereTheyStayTogether() {
    FamilySuggestions.Waiting search = waiting(1, "R-1", null);
    ChildBrief jan = search.children().get(0).child();
    ChildBrief ola = waiting(2, "R-2", null).children().get(0).child();
    List<SuggestionsPage.Waiting> shown =
        Stream.of(true, false)
            .map(
                together ->
                    new FamilySuggestions.Waiting(
                        search.familyFinding(),
                        search.children(),
                        List.of(family(1, Fit.WITHIN), family(2, Fit.OUTSIDE)),
                        List.of(new Parting(jan, ola, together, true, true, false)),
                        9,
                        null,
                        false))
            .map(each -> SuggestionsPage.waiting(List.of(each)).get(0))
            .toList();
    assertNull(shown.get(0).best(), "the group comes first");
    assertTrue(shown.get(0).groupFirst());
    assertEquals(
        "After that, without the brother or sister: 2 families: 1 within what they prefer, 1"
            + " outside what they would accept",
        shown.get(0).moreInWords());
    assertEquals(List.of("Family 1 (A1)"), names(Stream.ofNullable(shown.get(1).best())));
  }

  /** R-MATCH-16: splitting is a cost, and says who loses contact with whom. */
  @Test
  void whoeverWouldBePartedIsNamedWithWhatItCosts() {
    FamilySuggestions.Waiting search = waiting(1, "R-1", null);
    ChildBrief jan = search.children().get(0).child();
    ChildBrief ola = waiting(2, "R-2", null).children().get(0).child();
    SuggestionsPage.Waiting shown =
        SuggestionsPage.waiting(
                List.of(
                    new FamilySuggestions.Waiting(
                        search.familyFinding(),
                        search.children(),
                        List.of(),
                        List.of(
                            new Parting(jan, ola, true, true, true, false),
                            new Parting(jan, ola, false, false, false, false),
                            new Parting(jan, ola, false, false, true, true)),
                        0,
                        null,
                        false)))
            .get(0);
    assertEquals(
        List.of(
            "For one of them it is decided that Jan (R-1) and Jan (R-2) stay together, and they are"
                + " sought for in two searches. A family for the one alone parts them: they live in"
                + " one home today, and would see each other only by contact that is arranged.",
            "Whether Jan (R-1) and Jan (R-2) stay together is not decided, and no family is sought"
                + " for both. A family for the one alone parts them: they would see each other only"
                + " by contact that is arranged.",
            "No family is to be sought for Jan (R-2). A family for Jan (R-1) parts them: they would"
                + " see each other only by contact that is arranged."),
        shown.partings().stream().map(SuggestionsPage.Parted::says).toList());
    assertEquals("/adoption/children/" + new UUID(1, 1), shown.partings().get(0).href());
    assertNull(shown.partings().get(2).href(), "nothing is to be decided for who is stopped");
  }

  private static List<String> names(Stream<SuggestionsPage.Fitting> groups) {
    return groups.flatMap(group -> group.families().stream()).map(f -> f.name()).toList();
  }

  private static FamilySuggestions.Family family(int id, Fit fit) {
    return new FamilySuggestions.Family(
        new HouseholdId(new UUID(4, id)),
        "A" + id,
        "Family " + id,
        100L,
        List.of(),
        List.of(),
        false,
        fit,
        List.of(),
        0);
  }

  /** R-MATCH-22: one family for several searches is told of with a count and no name. */
  @Test
  void aFamilyThatStandsFirstElsewhereTooIsTold() {
    FamilySuggestions.Waiting search = waiting(1, "R-1", null);
    SuggestionsPage.Waiting shown =
        SuggestionsPage.waiting(
                List.of(
                    new FamilySuggestions.Waiting(
                        search.familyFinding(),
                        search.children(),
                        List.of(
                            family(1, Fit.WITHIN).withFirstElsewhere(2),
                            family(2, Fit.WITHIN).withFirstElsewhere(1),
                            family(3, Fit.WITHIN)),
                        List.of(),
                        9,
                        null,
                        false)))
            .get(0);
    assertEquals(
        List.of(
            "The family has waited for 100 days. It is the family to look at first in 2 other"
                + " searches too.",
            "The family has waited for 100 days. It is the family to look at first in 1 other"
                + " search too.",
            "The family has waited for 100 days."),
        Stream.concat(Stream.ofNullable(shown.best()), shown.more().stream())
            .flatMap(group -> group.families().stream())
            .map(SuggestionsPage.Family::says)
            .toList());
    assertEquals("In 2 other searches", Comparison.first(2));
    assertEquals("In no other search", Comparison.first(0));
  }

  @Test
  void theWaitForTheFirstFamilyIsToldInWords() {
    assertEquals(
        "In the twelve months to 30 September 2014 a first family was explored for 3 children"
            + " decided for; the median from the decision to that day is 20 days.",
        SuggestionsPage.approaches(new Approach.Times(LocalDate.of(2013, 10, 1), DAY, 3, 20L)));
  }

  /** Early permanence: whose carers may adopt it is shown, with no other family. */
  @Test
  void aChildFosteredByCarersWhoMayAdoptItIsOfferedNoOther() {
    FamilySuggestions.Waiting plain = waiting(1, "R-1", null);
    assertEquals(
        List.of("Fostered by carers who may adopt: no other family is looked for."),
        SuggestionsPage.waiting(
                List.of(
                    new FamilySuggestions.Waiting(
                        plain.familyFinding(),
                        plain.children(),
                        List.of(),
                        List.of(),
                        0,
                        null,
                        true)))
            .get(0)
            .stops());
    assertEquals(List.of(), SuggestionsPage.waiting(List.of(plain)).get(0).stops());
  }
}
