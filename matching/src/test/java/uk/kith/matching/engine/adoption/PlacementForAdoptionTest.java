package uk.kith.matching.engine.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.matching.engine.adoption.AChain.day;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.engine.adoption.PlacementForAdoption.Before;

/** R-ADOPT-26: foster carers who adopt have codes of their own. */
class PlacementForAdoptionTest {

  private static final HouseholdId FAMILY = new HouseholdId(new UUID(2, 1));
  private static final HouseholdId OTHERS = new HouseholdId(new UUID(2, 2));

  private static @Nullable Before before(String type, String home) {
    return type.equals("none")
        ? null
        : new Before(type, home.equals("family") ? FAMILY : home.equals("others") ? OTHERS : null);
  }

  @ParameterizedTest(name = "{0} with {1}, fostered by adopters {2}, said {3}: {4}, asked {5}")
  @CsvSource({
    "U6, family, false, , A5, false",
    "U6, family, true, , A5, false",
    "U5, unknown, true, , A5, false", // what is recorded tells
    "U5, unknown, true, false, A6, false", // somebody knows better
    "U5, unknown, false, , A6, true",
    "U5, unknown, false, true, A5, true",
    "U6, others, false, , A6, false",
    "U1, others, true, , A6, true", // the register and what is recorded do not agree
    "U6, others, true, true, A5, true", // one family with two records
    "K2, unknown, false, , A6, false", // nobody fosters there
    "K2, unknown, true, , A6, true",
    "A3, unknown, true, , A5, false",
    "none, unknown, true, , A6, false",
  })
  void theCodeSaysWhetherTheCarersAdopt(
      String type,
      String home,
      boolean fostered,
      @Nullable Boolean said,
      String code,
      boolean asked) {
    Before before = before(type, home);
    assertEquals(
        code,
        PlacementForAdoption.code(
            PlacementForAdoption.isByCarers(before, FAMILY, fostered, said), true));
    assertEquals(asked, PlacementForAdoption.isToBeAsked(before, FAMILY, fostered));
  }

  /** What is said of brothers and sisters together leaves those alone of whom nobody asked. */
  @ParameterizedTest(name = "{0} with {1}, fostered by adopters {2}, said of all {3}: {4}")
  @CsvSource({
    "U5, unknown, false, true, A5",
    "U5, unknown, true, false, A5", // what is recorded of the sister tells
    "U6, others, false, true, A6", // the register knows the carers of the brother
    "K2, unknown, false, true, A6",
    "U6, family, false, false, A5",
    "none, unknown, false, true, A6",
  })
  void whatIsSaidOfAllHoldsOfThoseWhoWereAskedAbout(
      String type, String home, boolean fostered, boolean said, String code) {
    assertEquals(
        code,
        PlacementForAdoption.code(
            PlacementForAdoption.isByCarersOfOne(before(type, home), FAMILY, fostered, said),
            true));
  }

  @Test
  void withoutAPlacementOrderTheCodesAreThoseOfConsent() {
    assertEquals("A3", PlacementForAdoption.code(true, false));
    assertEquals("A4", PlacementForAdoption.code(false, false));
  }

  /**
   * A10 counts from the day on which the adopters began to foster; the code has to say the same.
   */
  @Test
  void aCodeThatSaysOthersContradictsWhatIsRecorded() {
    AdoptionChain chain =
        new AChain()
            .with(Milestone.FOSTERED_BY_ADOPTERS, "2012-11-22")
            .linked(
                "SUGGESTED 2014-07-01, LINKED 2014-07-02, MATCHED 2014-08-15, PLACED 2014-09-01",
                Map.of())
            .made();
    assertEquals(
        "By the record the adopters fostered the child from 22 November 2012, and the placement of"
            + " 1 September 2014 is recorded as A6, with others: A10 and the return contradict each"
            + " other. Put the placement’s code right, or take back that they fostered the child.",
        said(chain, "A6"));
    assertEquals("", said(chain, "A5"));
    assertEquals("", said(chain, null));
    AdoptionChain never = new AChain().with(Milestone.PLACED, "2014-09-01").made();
    assertEquals("", said(never, "A6"));
  }

  private static String said(AdoptionChain chain, @Nullable String type) {
    return PlacementForAdoption.disagreement(chain, type, day("2014-09-30")).stream()
        .map(Finding::text)
        .collect(Collectors.joining(" | "));
  }
}
