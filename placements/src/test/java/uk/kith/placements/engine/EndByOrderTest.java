package uk.kith.placements.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;

/** R-SGO-07, R-SGO-10: the code follows from the order. */
class EndByOrderTest {

  private static final LocalDate MADE = LocalDate.of(2024, 9, 2);
  private static final EndByOrder RELATIVE =
      new EndByOrder("E45", "Special guardianship order", MADE);

  @Test
  void theCodeOfTheOrderIsThatOfTheYear() {
    assertEquals("E45", RELATIVE.codeOn(MADE));
    assertEquals("E43", RELATIVE.codeOn(LocalDate.of(2014, 9, 30)));
    assertEquals("E44", new EndByOrder("E48", "order", MADE).codeOn(LocalDate.of(2014, 9, 30)));
    assertEquals("E41", new EndByOrder("E41", "order", MADE).codeOn(LocalDate.of(2014, 9, 30)));
  }

  @Test
  void anotherReasonThanTheOrdersIsContradicted() {
    assertEquals(List.of(), EndByOrder.findings(RELATIVE, "E45", MADE));
    assertEquals(
        List.of(
            "Special guardianship order of 2 September 2024: from it follows E45, and the reason"
                + " given is E46."),
        EndByOrder.findings(RELATIVE, "E46", MADE).stream().map(Finding::text).toList());
    assertEquals(1, EndByOrder.findings(RELATIVE, "E4A", MADE).size());
  }

  @Test
  void aCodeOfGuardianshipWithoutAnOrderIsChosenByHand() {
    assertEquals(1, EndByOrder.findings(null, "E47", MADE).size());
    assertEquals(List.of(), EndByOrder.findings(null, "E4A", MADE));
    assertEquals(List.of(), EndByOrder.findings(null, "E41", MADE));
  }
}
