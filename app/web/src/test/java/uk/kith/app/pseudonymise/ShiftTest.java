package uk.kith.app.pseudonymise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShiftTest {

  private static final Shift THREE_WEEKS = new Shift("family", 3, 1_500_000);

  @Test
  void aDayStaysTheSameDayOfTheWeek() {
    LocalDate moved = LocalDate.parse(THREE_WEEKS.day("2014-09-30"));
    assertEquals(LocalDate.of(2014, 9, 9), moved);
    assertEquals(DayOfWeek.TUESDAY, moved.getDayOfWeek());
  }

  /**
   *
   *
   * <pre>
   * 10 Nov 2014  09:00 in London is 09:00 UTC
   * 20 Oct 2014  09:00 in London is 08:00 UTC
   * </pre>
   */
  @Test
  void aMomentKeepsItsTimeInLondonAcrossTheChangeOfTheClocks() {
    assertEquals("2014-10-20 08:00:01.5+00", trimmed(THREE_WEEKS.moment("2014-11-10 09:00:00+00")));
    assertEquals(
        "2014-06-24 08:15:02.623457+00", THREE_WEEKS.moment("2014-07-15 08:15:01.123457+00"));
  }

  @Test
  void whatHasNoEndGoesOnHavingNone() {
    assertEquals("infinity", THREE_WEEKS.moment("infinity"));
    assertEquals("-infinity", THREE_WEEKS.day("-infinity"));
  }

  @Test
  void everybodyMovesByOneToFiftyTwoWeeksAndNotAlike() {
    Secret secret = Secret.known("one");
    Set<Integer> weeks =
        IntStream.range(0, 2_000)
            .map(i -> Shift.of(secret, "family " + i).weeks())
            .boxed()
            .collect(Collectors.toSet());
    assertEquals(IntStream.rangeClosed(1, 52).boxed().collect(Collectors.toSet()), weeks);
  }

  @Test
  void idsAreVersionFourTheSameForTheSameAndOthersInAnotherCopy() {
    UUID id = UUID.fromString("1141575c-d066-4998-8e4a-e8119c740dc1");
    UUID made = Secret.known("one").id(id);
    assertEquals(made, Secret.known("one").id(id));
    assertNotEquals(made, Secret.known("two").id(id));
    assertNotEquals(Secret.ofThisRun().id(id), Secret.ofThisRun().id(id));
    assertEquals(4, made.version());
    assertEquals(2, made.variant());
    assertTrue(
        IntStream.range(0, 5_000)
                .mapToObj(i -> Secret.known("one").id(new UUID(i, 1)))
                .distinct()
                .count()
            == 5_000);
  }

  private static String trimmed(String moment) {
    return moment.replaceAll("0+\\+", "+");
  }
}
