package uk.kith.matching.internal.adoption;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.matching.api.AdoptionBoard.By;
import uk.kith.matching.api.AdoptionBoard.Filter;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.Approach;
import uk.kith.placements.api.ChildBrief;

class BoardOrderTest {

  private static OnBoard child(String number, AdoptionStage stage, boolean unlinked, String on) {
    return new OnBoard(
        new ChildBrief(
            new ChildId(UUID.nameUUIDFromBytes(number.getBytes(UTF_8))),
            number,
            null,
            null,
            Birth.on(LocalDate.of(2011, 5, 20)),
            null,
            null),
        null,
        false,
        stage,
        null,
        LocalDate.parse(on),
        ChronoUnit.DAYS.between(LocalDate.parse(on), LocalDate.of(2014, 9, 30)),
        unlinked,
        number.startsWith("stopped"),
        Set.of(),
        null,
        false,
        List.of(),
        new Approach(null, null));
  }

  private static String order(Filter filter) {
    return Stream.of(
            child("placed", AdoptionStage.PLACED, false, "2012-01-02"),
            child("linked", AdoptionStage.LINKED, false, "2012-03-01"),
            child("stopped", AdoptionStage.WAITING, true, "2012-02-01"),
            child("waits", AdoptionStage.WAITING, true, "2013-05-01"),
            child("waits longer", AdoptionStage.DECIDED, true, "2013-01-01"))
        .filter(child -> BoardOrder.isIn(filter, child))
        .sorted(BoardOrder.comparator(By.USUAL))
        .map(child -> child.brief().localId())
        .collect(Collectors.joining(", "));
  }

  /** Whoever has a family stands behind those who wait, however long ago it was decided. */
  @Test
  void showsFirstWhoWaitsLongestForAFamily() {
    assertEquals("waits longer, waits, placed, stopped, linked", order(Filter.ALL));
  }

  /** R-COURT-35: for whom adoption is no longer planned no family is sought. */
  @Test
  void showsAloneWhoWaitsForAFamily() {
    assertEquals("waits longer, waits", order(new Filter(null, false, null, true, false, null)));
  }
}
