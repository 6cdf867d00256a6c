package uk.kith.placements.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;

/** R-SGO-07, R-SGO-10: the code follows from the order. */
class EndByOrderTest {

  private static final LocalDate MADE = LocalDate.of(2024, 9, 2);
  private static final EndByOrder RELATIVE =
      new EndByOrder(Set.of("E45"), "Special guardianship order", MADE);

  @Test
  void theCodeOfTheOrderIsThatOfTheYear() {
    assertEquals(Optional.of("E45"), RELATIVE.codeOn(MADE));
    assertEquals(Optional.of("E43"), RELATIVE.codeOn(LocalDate.of(2014, 9, 30)));
    assertEquals(
        Optional.of("E44"),
        new EndByOrder(Set.of("E48"), "order", MADE).codeOn(LocalDate.of(2014, 9, 30)));
    assertEquals(
        Optional.of("E41"),
        new EndByOrder(Set.of("E41"), "order", MADE).codeOn(LocalDate.of(2014, 9, 30)));
  }

  /** E45 to E48 are of the returns since 2019: the words name the year. */
  @Test
  void theCodeIsReadWithTheYearOfItsReturn() {
    assertEquals("E45 of the return for the year to 31 March 2025", RELATIVE.inReturn());
    LocalDate before = LocalDate.of(2014, 9, 30);
    assertEquals(
        "E44 of the return for the year to 31 March 2015",
        EndByOrder.inReturn(Set.of("E47", "E48"), before));
    assertEquals(
        "E43 or E44 of the return for the year to 31 March 2014",
        EndByOrder.inReturn(Set.of("E45", "E48"), LocalDate.of(2014, 3, 31)));
  }

  /** R-COURT-28: where the child goes tells the code, and no guardian is among it. */
  @Test
  void theEndOfProceedingsWithoutAnOrderLeavesTheReasonOpen() {
    EndByOrder none = new EndByOrder(Set.of(), "No order made", MADE);
    assertEquals("", none.inReturn());
    assertEquals(List.of(), EndByOrder.findings(none, "E4A", MADE));
    assertEquals(1, EndByOrder.findings(none, "E45", MADE).size());
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

  /** Who the guardian is was not recorded: each code of the order's kind may be right. */
  @Test
  void whatIsNotKnownOfTheGuardianIsLeftOpen() {
    EndByOrder order = new EndByOrder(Set.of("E45", "E46"), "Special guardianship order", MADE);
    assertEquals(Optional.empty(), order.codeOn(MADE));
    assertEquals(Optional.of("E43"), order.codeOn(LocalDate.of(2014, 9, 30)));
    assertEquals(List.of(), EndByOrder.findings(order, "E46", MADE));
    assertEquals(1, EndByOrder.findings(order, "E47", MADE).size());
  }

  /** A child who lives on under an agreement moves, dies, or leaves for another reason. */
  @Test
  void anOrderLongAgoDoesNotExplainWhatCameLater() {
    EndByOrder arranged = new EndByOrder(Set.of("E41"), "Child arrangements order", MADE);
    assertEquals(List.of(), EndByOrder.findings(arranged, "X1", MADE));
    assertEquals(List.of(), EndByOrder.findings(arranged, "E2", MADE));
    assertEquals(List.of(), EndByOrder.findings(arranged, "E4A", MADE.plusMonths(2)));
    assertEquals(
        List.of("R-SGO-10"),
        EndByOrder.findings(arranged, "E4A", MADE).stream().map(f -> f.rule().value()).toList());
  }

  @Test
  void aCodeOfGuardianshipWithoutAnOrderIsChosenByHand() {
    assertEquals(1, EndByOrder.findings(null, "E47", MADE).size());
    assertEquals(List.of(), EndByOrder.findings(null, "E4A", MADE));
    assertEquals(List.of(), EndByOrder.findings(null, "E41", MADE));
  }
}
