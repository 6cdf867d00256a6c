package uk.kith.court.internal.permanence;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.ReviewSort;
import uk.kith.court.engine.permanence.Reviews.Review;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.court.engine.permanence.Weeks;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Sort;

class ReviewOrderTest {

  private static final LocalDate BEGAN = LocalDate.of(2014, 1, 6);

  private static final List<PermanenceLine> LINES =
      List.of(
          line("1", "ada", 2, "2014-09-01", "2014-06-01", "B. Moss"),
          line("2", "cleo", 1, null, null, null),
          line("3", "bela", 3, "2014-08-01", "2014-02-01", "A. Ashe"));

  private static PermanenceLine line(
      String id,
      String name,
      int number,
      @Nullable String due,
      @Nullable String held,
      @Nullable String officer) {
    return new PermanenceLine(
        new ChildId(new UUID(0, Long.parseLong(id))),
        id,
        name,
        null,
        BEGAN,
        null,
        Arrays.stream(Route.values()).map(route -> RouteStatus.BLANK).toList(),
        null,
        null,
        false,
        Weeks.of(BEGAN, null, null, BEGAN),
        new Review(
            number,
            due == null ? null : LocalDate.parse(due),
            false,
            "R-PERM-0" + number,
            null,
            null),
        held == null ? null : LocalDate.parse(held),
        false,
        officer,
        false,
        null);
  }

  private static String sorted(ReviewSort key, boolean descending) {
    Stream<PermanenceLine> sorted =
        LINES.stream().sorted(ReviewOrder.of(new Sort<>(key, descending)));
    return sorted.map(line -> String.valueOf(line.localId())).collect(joining(" "));
  }

  /** What is not known stands last either way. */
  @Test
  void everyHeadSortsBothWays() {
    assertEquals("3 1 2", sorted(ReviewSort.DUE, false));
    assertEquals("1 3 2", sorted(ReviewSort.DUE, true));
    assertEquals("1 3 2", sorted(ReviewSort.CHILD, false));
    assertEquals("2 3 1", sorted(ReviewSort.CHILD, true));
    assertEquals("2 1 3", sorted(ReviewSort.NUMBER, false));
    assertEquals("3 1 2", sorted(ReviewSort.NUMBER, true));
    assertEquals("3 1 2", sorted(ReviewSort.LAST_HELD, false));
    assertEquals("1 3 2", sorted(ReviewSort.LAST_HELD, true));
    assertEquals("3 1 2", sorted(ReviewSort.OFFICER, false));
    assertEquals("1 3 2", sorted(ReviewSort.OFFICER, true));
  }
}
