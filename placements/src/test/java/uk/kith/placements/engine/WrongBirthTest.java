package uk.kith.placements.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Birth;

class WrongBirthTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  private static String why(Birth birth) {
    return WrongBirth.find(birth, TODAY).map(WrongBirth::why).orElse("");
  }

  @Test
  void nobodyIsBornOnADayThatHasNotCome() {
    assertEquals(
        "2014-10-01 lies after today, 2014-09-30: a birth is recorded once the child is born, and"
            + " the due date until then",
        why(Birth.on(TODAY.plusDays(1))));
    assertEquals("", why(Birth.on(TODAY)));
  }

  @Test
  void nobodyIsDueLongerAgoThanAPregnancyLasts() {
    assertEquals("", why(Birth.due(TODAY.minusDays(280))));
    assertEquals("", why(Birth.due(TODAY.plusDays(280))));
    assertEquals(
        "2013-12-23 lies more than 40 weeks before today, 2014-09-30: who was due then is born, and"
            + " has a date of birth or an age",
        why(Birth.due(TODAY.minusDays(281))));
  }

  @Test
  void anAgeIsNoDate() {
    assertEquals(Optional.empty(), WrongBirth.find(Birth.stated(6, TODAY), TODAY));
  }
}
