package uk.kith.app.web.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.FamilySuggestions;
import uk.kith.matching.api.FamilySuggestions.Daily;
import uk.kith.matching.api.FamilySuggestions.Earlier;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.Approach;
import uk.kith.matching.engine.adoption.Fit;
import uk.kith.matching.engine.adoption.NextStep;
import uk.kith.placements.api.ChildBrief;

/** R-MATCH-20: of which day suggestions are; no two searches on a page have the same name. */
class SuggestionsPageTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);

  private static FamilySuggestions.Waiting waiting(
      int id, @Nullable String number, @Nullable Daily kept) {
    return new FamilySuggestions.Waiting(
        new FamilyFindingId(new UUID(2, id)),
        List.of(
            new AdoptionLine(
                new ChildBrief(
                    new ChildId(new UUID(1, id)),
                    number,
                    "Jan",
                    null,
                    Birth.on(LocalDate.of(2012, 3, 4)),
                    null,
                    null),
                new FamilyFindingId(new UUID(2, id)),
                2,
                AdoptionStage.WAITING,
                null,
                null,
                100L,
                null,
                null,
                0,
                false,
                Set.of(),
                new NextStep("A family is sought", null, false),
                List.of())),
        List.of(),
        kept);
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
    assertEquals(List.of(" (number R-1)", " (number R-2)"), apart("R-1", "R-2"));
    assertEquals(List.of(" (number R-1)", " (search 2 of this name)"), apart("R-1", "R-1"));
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

  @Test
  void theWaitForTheFirstFamilyIsToldInWords() {
    assertEquals(
        "In the twelve months to 30 September 2014 a first family was explored for 3 children"
            + " decided for; the median from the decision to that day is 20 days.",
        SuggestionsPage.approaches(new Approach.Times(LocalDate.of(2013, 10, 1), DAY, 3, 20L)));
  }
}
