package uk.kith.placements.internal.life;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.placements.api.AdoptionPlacements.Placed;
import uk.kith.placements.internal.life.AdoptionStay.Episode;

class AdoptionStayTest {

  private static final ChildId CHILD = new ChildId(new UUID(0, 1));

  private static Episode episode(
      int number, String type, @Nullable Integer home, String start, @Nullable String ended) {
    return new Episode(
        CHILD,
        new PlacementId(new UUID(1, number)),
        type,
        home == null ? null : new HouseholdId(new UUID(2, home)),
        LocalDate.parse(start),
        ended == null ? null : LocalDate.parse(ended),
        ended == null ? null : "X1");
  }

  private static Placed placed(Episode... episodes) {
    return requireNonNull(AdoptionStay.last(List.of(episodes), Map.of()));
  }

  /** R-SCORE-01: moved in on 1 January, order made on 1 June, and never moved. */
  @Test
  void aNewStatusInTheSameHomeIsNoMove() {
    Placed placed =
        requireNonNull(
            AdoptionStay.last(
                List.of(
                    episode(1, "A4", 7, "2014-01-01", "2014-06-01"),
                    episode(2, "A6", 7, "2014-06-01", null)),
                Map.of(
                    new UUID(1, 2), List.of(LocalDate.of(2014, 6, 9)),
                    new UUID(1, 1), List.of(LocalDate.of(2014, 1, 8)))));
    assertEquals(LocalDate.of(2014, 1, 1), placed.placedOn());
    assertEquals(new PlacementId(new UUID(1, 2)), placed.placement());
    assertEquals("A6", placed.type());
    assertNull(placed.endedOn());
    assertEquals(
        List.of(LocalDate.of(2014, 1, 8), LocalDate.of(2014, 6, 9)), placed.visits(), "R-ADOPT-16");
  }

  @Test
  void anotherHomeAndATimeAwayAreMoves() {
    assertEquals(
        LocalDate.of(2014, 6, 1),
        placed(
                episode(1, "A6", 7, "2014-01-01", "2014-06-01"),
                episode(2, "A6", 8, "2014-06-01", null))
            .placedOn());
    assertEquals(
        LocalDate.of(2014, 6, 1),
        placed(
                episode(1, "A6", 7, "2014-01-01", "2014-05-31"),
                episode(2, "A6", 7, "2014-06-01", null))
            .placedOn());
  }

  /** R-SCORE-02: foster carers who adopt, from the day when the child came to them. */
  @Test
  void carersWhoAdoptHaveFosteredSinceTheStayBegan() {
    assertEquals(
        LocalDate.of(2013, 2, 1),
        placed(
                episode(1, "U6", 6, "2013-01-01", "2013-02-01"),
                episode(2, "U6", 7, "2013-02-01", "2013-08-01"),
                episode(3, "U3", 7, "2013-08-01", "2014-01-01"),
                episode(4, "A3", 7, "2014-01-01", "2014-06-01"),
                episode(5, "A5", 7, "2014-06-01", null))
            .fosteredFrom());
    assertNull(
        placed(
                episode(1, "U6", 6, "2013-01-01", "2014-01-01"),
                episode(2, "A6", 7, "2014-01-01", null))
            .fosteredFrom());
  }

  /**
   * R-ADOPT-26: by the code they are the carers of before, whose home the register did not know.
   */
  @Test
  void carersWhoseHomeWasNotInTheRegisterFosteredTheChildByTheCode() {
    assertEquals(
        LocalDate.of(2013, 2, 1),
        placed(
                episode(1, "U6", null, "2013-01-01", "2013-02-01"),
                episode(2, "U5", null, "2013-02-01", "2014-01-01"),
                episode(3, "A5", 7, "2014-01-01", null))
            .fosteredFrom());
    assertNull(
        placed(
                episode(1, "U5", null, "2013-02-01", "2014-01-01"),
                episode(2, "A6", 7, "2014-01-01", null))
            .fosteredFrom(),
        "others");
    assertNull(
        placed(
                episode(1, "K2", null, "2013-02-01", "2014-01-01"),
                episode(2, "A5", 7, "2014-01-01", null))
            .fosteredFrom(),
        "nobody fostered it there");
  }

  @Test
  void whoWasNeverPlacedForAdoptionHasNoSuchStay() {
    assertNull(AdoptionStay.last(List.of(episode(1, "U6", 7, "2014-01-01", null)), Map.of()));
  }
}
