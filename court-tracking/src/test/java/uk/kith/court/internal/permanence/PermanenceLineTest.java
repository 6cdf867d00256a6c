package uk.kith.court.internal.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.PermanenceFilter;
import uk.kith.court.api.PermanenceFilter.Gap;
import uk.kith.court.engine.permanence.Reviews.Review;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.court.engine.permanence.Weeks;
import uk.kith.kernel.ChildId;

class PermanenceLineTest {

  private static final LocalDate BEGAN = LocalDate.of(2014, 1, 6);

  private static final List<PermanenceLine> LINES =
      List.of(line("R11513", "holly ramsden"), line("R10582", "aisha akhtar"), line(null, null));

  private static PermanenceLine line(@Nullable String number, @Nullable String name) {
    return new PermanenceLine(
        new ChildId(new UUID(0, 1)),
        number,
        name,
        null,
        BEGAN,
        null,
        Arrays.stream(Route.values()).map(route -> RouteStatus.BLANK).toList(),
        null,
        null,
        false,
        Weeks.of(BEGAN, null, null, BEGAN),
        new Review(1, null, false, "R-PERM-01", null, null),
        null,
        false,
        null,
        false,
        null);
  }

  private static List<@Nullable String> found(@Nullable String text) {
    return LINES.stream()
        .filter(line -> PermanenceOrder.isIn(new PermanenceFilter(Gap.NONE, null, text), line))
        .flatMap(line -> Stream.of(String.valueOf(line.localId())))
        .toList();
  }

  /** As people type it: part of a name or of the number, in any case and order. */
  @Test
  void aChildIsFoundByNameOrNumber() {
    assertEquals(List.of("R11513", "R10582", "null"), found(null));
    assertEquals(List.of("R11513"), found("Ramsden"));
    assertEquals(List.of("R11513"), found(" ramsden  HOLLY"));
    assertEquals(List.of("R10582"), found("r10582"));
    assertEquals(List.of("R10582"), found("Akhtar R105"));
    assertEquals(List.of(), found("Holly Akhtar"));
  }
}
