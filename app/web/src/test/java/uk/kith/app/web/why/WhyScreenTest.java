package uk.kith.app.web.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.SearchId;
import uk.kith.placements.api.PlacementAccounts.Decided;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;

/** Of which placement the page tells: where the child lives, or the one that is asked of. */
class WhyScreenTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final SearchId SEARCH = new SearchId(new UUID(1, 1));

  private static final PlacementAccount COMING = account(4, "U6", "2014-10-20", null);
  private static final PlacementAccount IN_HOSPITAL = account(3, "T0", "2014-09-25", null);
  private static final PlacementAccount NOW = account(2, "U6", "2014-03-03", null);
  private static final PlacementAccount BEFORE_THAT =
      account(8, "U6", "2012-01-09", "2013-01-07", null);
  private static final PlacementAccount BEFORE = account(1, "K2", "2013-01-07", SEARCH);

  private static PlacementAccount account(
      int number, String type, String start, @Nullable SearchId search) {
    return account(number, type, start, null, search);
  }

  private static PlacementAccount account(
      int number, String type, String start, @Nullable String end, @Nullable SearchId search) {
    return new PlacementAccount(
        new PlacementId(new UUID(0, number)),
        null,
        type,
        LocalDate.parse(start),
        end == null ? null : LocalDate.parse(end),
        search == null
            ? null
            : new Decided(search, "Near school", "officer", Instant.EPOCH, List.of(), ""),
        null,
        null,
        List.of(),
        "");
  }

  private static PlacementAccount asked(
      @Nullable SearchId search, @Nullable PlacementId placement, PlacementAccount... newestFirst) {
    return WhyScreen.asked(List.of(newestFirst), search, placement, TODAY).orElseThrow();
  }

  @Test
  void aPlacementToComeAndAStayInHospitalDoNotChangeWhereTheChildLives() {
    assertEquals(NOW, asked(null, null, COMING, IN_HOSPITAL, NOW, BEFORE));
    assertEquals(COMING, asked(null, null, COMING), "nothing else is recorded");
  }

  @Test
  void afterAMoveOnTheDayOfArrivalTheChildLivesWhereItStayed() {
    PlacementAccount left = account(5, "U4", "2014-09-30", "2014-09-30", SEARCH);
    PlacementAccount stayed = account(6, "U6", "2014-09-30", null);

    assertEquals(stayed, asked(null, null, left, stayed, BEFORE));
    assertEquals(stayed, asked(null, null, stayed, left, BEFORE));
  }

  @Test
  void whoLivesInNoPlacementLivedInTheNewestLast() {
    PlacementAccount over = account(7, "U6", "2014-03-03", "2014-08-01", null);
    assertEquals(over, asked(null, null, COMING, over, BEFORE_THAT));
  }

  @Test
  void thatOfASearchIsFoundAfterTheChildHasMovedOn() {
    assertEquals(BEFORE, asked(SEARCH, null, COMING, NOW, BEFORE));
    assertEquals(NOW, asked(SEARCH, null, NOW), "its placement never was");
  }

  @Test
  void anEarlierOneIsAskedOf() {
    assertEquals(BEFORE, asked(null, BEFORE.id(), NOW, BEFORE));
    assertTrue(WhyScreen.asked(List.of(NOW), null, BEFORE.id(), TODAY).isEmpty());
  }
}
