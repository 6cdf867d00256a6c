package uk.kith.app.web.courtlists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.list.Whose;
import uk.kith.court.api.ComplianceView;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.DirectionFilter;
import uk.kith.court.api.DirectionLine;
import uk.kith.court.api.DirectionSort;
import uk.kith.court.api.DirectionWorklist;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsView.DirectionView;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction.Standing;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.DirectionId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;

/** Directions among what is due before the court: each of them, and audited as a list. */
class CourtDueReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  /** One more than a page holds, by turns of two lawyers. */
  private static final List<DirectionLine> ALL =
      IntStream.rangeClosed(0, Page.MAX_SIZE)
          .mapToObj(i -> line(i, i % 2 == 0 ? "l.law" : "a.other"))
          .toList();

  private static DirectionLine line(int number, String lawyer) {
    return new DirectionLine(
        new CourtCase(
            new ProceedingsId(new UUID(0, number)),
            ProceedingsKind.CARE,
            null,
            null,
            null,
            lawyer,
            List.of(),
            true,
            null),
        new DirectionView(
            new DirectionId(new UUID(1, number)),
            Assignee.LOCAL_AUTHORITY,
            "File the bundle",
            TODAY,
            TODAY,
            null,
            TODAY,
            Standing.NOT_YET_DUE,
            null,
            null,
            0,
            null,
            null),
        "a.khan");
  }

  /** Lists, and gives nothing out. */
  private static class Listed implements DirectionWorklist {

    @Override
    public Page<DirectionLine> list(
        DirectionFilter filter, Sort<DirectionSort> sort, LocalDate asOf, int page, int size) {
      assertEquals(DirectionFilter.When.SOON, filter.when());
      return Page.of(ALL, page, size);
    }

    @Override
    public void export(
        DirectionFilter filter,
        Sort<DirectionSort> sort,
        LocalDate asOf,
        Consumer<List<DirectionLine>> taker) {
      throw new AssertionError("audited as a file that went out");
    }

    @Override
    public Counts count(LocalDate asOf) {
      throw new AssertionError();
    }

    @Override
    public List<ComplianceView> compliance(List<DateRange> periods, LocalDate asOf) {
      throw new AssertionError();
    }
  }

  private static List<DirectionLine> of(Whose whose) {
    return CourtDueReader.soon(new Listed(), new CourtWhose(whose), TODAY);
  }

  @Test
  void directionsAreReadAsAListToItsEnd() {
    assertEquals(ALL, of(new Whose(null, null, null)));
    assertEquals(
        ALL.stream().filter(line -> "l.law".equals(line.of().lawyer())).toList(),
        of(new Whose("l.law", null, null)));
  }
}
