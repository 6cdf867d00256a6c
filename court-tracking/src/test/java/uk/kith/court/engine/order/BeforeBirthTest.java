package uk.kith.court.engine.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;

/** R-COURT-01: the limit of a child rests on an application about a child who is born. */
class BeforeBirthTest {

  private static final LocalDate BORN = LocalDate.of(2014, 9, 27);

  private static List<String> told(
      @Nullable LocalDate born, @Nullable LocalDate began, LocalDate made) {
    return BeforeBirth.findings(
            born, began, List.of(new CourtOrder(OrderForm.C33, made, null, null, false)))
        .stream()
        .map(Finding::text)
        .toList();
  }

  @Test
  void whatIsOfADayBeforeTheBirthIsAFinding() {
    assertEquals(
        List.of(
            "The application of 24 September 2014 lies before the birth of the child, on"
                + " 27 September 2014. One of both days is wrong: take it back, or put the date of"
                + " birth right.",
            "Interim care order made on 26 September 2014 lies before the birth of the child, on"
                + " 27 September 2014. One of both days is wrong: take it back, or put the date of"
                + " birth right."),
        told(BORN, LocalDate.of(2014, 9, 24), BORN.minusDays(1)));
  }

  @Test
  void theDayOfBirthItselfIsNot() {
    assertEquals(List.of(), told(BORN, BORN, BORN));
    assertEquals(List.of(), told(null, BORN.minusDays(9), BORN.minusDays(9)), "not known");
    assertEquals(List.of(), told(BORN, null, BORN));
  }
}
