package uk.kith.app.web.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Page;
import uk.kith.placements.api.Meetings.Wanted;

/** What a list that is longer than a page brings to a meeting. */
class AgendaTest {

  private static ChildId child(int number) {
    return new ChildId(new UUID(0, number));
  }

  private static Page<Integer> page(int page, int total) {
    int from = page * Page.MAX_SIZE;
    return new Page<>(
        IntStream.range(from, Math.min(from + Page.MAX_SIZE, total)).boxed().toList(),
        total,
        page,
        Page.MAX_SIZE);
  }

  /** 1,203 children are told as 1,203, not as the 500 of the first page. */
  @Test
  void howManyTheListShowsIsToldAlsoBeyondThePageThatWasRead() {
    Agenda agenda = Agenda.of(page(0, 1203), number -> new Wanted(child(number), "Waits."));
    assertEquals(1203, agenda.total());
    assertEquals(Page.MAX_SIZE, agenda.wanted().size());
  }

  @Test
  void aListOfSeveralChildrenInALineIsReadToItsEnd() {
    assertEquals(
        IntStream.range(0, 1203).boxed().toList(), Agenda.read(number -> page(number, 1203)));
    assertEquals(List.of(), Agenda.read(number -> page(number, 0)));
  }

  /** Two cases of one child are one item, with what is said of both. */
  @Test
  void aChildOfTwoLinesStandsOnce() {
    Agenda agenda =
        Agenda.each(
            List.of(1, 2, 11), number -> child(number % 10), number -> "Case " + number + ".");
    assertEquals(2, agenda.total());
    assertEquals("Case 1. Case 11.", agenda.wanted().get(0).standing());
  }
}
