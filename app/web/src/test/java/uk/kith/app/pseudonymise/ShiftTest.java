package uk.kith.app.pseudonymise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShiftTest {

  private static final Shift THREE_WEEKS = new Shift("family", 3);

  @Test
  void aDayStaysTheSameDayOfTheWeek() {
    LocalDate moved = LocalDate.parse(THREE_WEEKS.day("2014-09-30"));
    assertEquals(LocalDate.of(2014, 9, 9), moved);
    assertEquals(DayOfWeek.TUESDAY, moved.getDayOfWeek());
  }

  /** A file that tells of two families is read at one moment: it must not tell their weeks. */
  @Test
  void oneMomentOfTwoFamiliesBecomesTwoThatDoNotTellTheirWeeks() {
    Secret secret = Secret.known("one");
    String moment = "2014-09-30 02:13:00.123457+00";
    Set<Long> minutesOfTheWeek =
        IntStream.range(0, 500)
            .mapToObj(i -> instant(new Shift("family " + i, 1 + i % 52).moment(moment, secret)))
            .map(made -> Math.floorMod(made.getEpochSecond() / 60, 7 * 24 * 60L))
            .collect(Collectors.toSet());
    assertTrue(minutesOfTheWeek.size() > 400, "only " + minutesOfTheWeek.size());
  }

  /** What was recorded later stays later, after its day and before today. */
  @Test
  void momentsOfAFamilyKeepTheirOrderAndComeUpToSixDaysLate() {
    Secret secret = Secret.known("one");
    Random random = new Random(1);
    Instant before = Instant.parse("2014-01-01T00:00:00Z");
    Instant madeBefore = instant(THREE_WEEKS.moment("2014-01-01 00:00:00+00", secret));
    for (int i = 0; i < 2_000; i++) {
      Instant now = before.plusSeconds(1 + random.nextInt(100_000));
      String text = now.toString().replace('T', ' ').replace("Z", "+00");
      assertEquals(
          THREE_WEEKS.moment(text, secret), THREE_WEEKS.moment(text, secret), "the same again");
      Instant made = instant(THREE_WEEKS.moment(text, secret));
      assertTrue(made.isAfter(madeBefore), text);
      Duration late = Duration.between(now.minus(Duration.ofDays(21)), made);
      assertTrue(
          late.compareTo(Duration.ofHours(1)) >= 0 && late.compareTo(Duration.ofDays(6)) < 0,
          text + " by " + late);
      before = now;
      madeBefore = made;
    }
  }

  @Test
  void whatHasNoEndGoesOnHavingNone() {
    assertEquals("infinity", THREE_WEEKS.moment("infinity", Secret.known("one")));
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

  private static Instant instant(String moment) {
    return Instant.parse(moment.replace(' ', 'T').replace("+00", "Z"));
  }
}
