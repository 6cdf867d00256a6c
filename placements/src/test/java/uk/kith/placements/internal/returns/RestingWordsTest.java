package uk.kith.placements.internal.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.TakeBackWeighed.Resting;

/** What a return that cannot be taken back says of what rests on it. */
class RestingWordsTest {

  private static final ChildId ONE = new ChildId(new UUID(1, 1));
  private static final ChildId OTHER = new ChildId(new UUID(1, 2));
  private static final Map<ChildId, String> NUMBERS = Map.of(ONE, "Y001", OTHER, "Y002");

  private static List<String> lines(ChildId hidden, Resting... resting) {
    return RestingWords.told(List.of(resting), NUMBERS, hidden::equals).lines().skip(1).toList();
  }

  private static Resting on(ChildId child, String what) {
    return new Resting(child, what, false);
  }

  @Test
  void namesEachChildByItsNumberWithWhatWasRecorded() {
    String missing = RestingWords.on("The child went missing", LocalDate.of(2014, 9, 22));
    assertEquals(
        List.of(
            "Child Y001: The child went missing (22 September 2014); proceedings",
            "Child Y002: a next step"),
        lines(
            new ChildId(new UUID(0, 0)),
            on(OTHER, "a next step"),
            on(ONE, missing),
            on(ONE, "proceedings"),
            on(ONE, "proceedings")));
  }

  /** Nobody is told of a child whom they may not know of, nor of whom something of adoption is. */
  @Test
  void ofAdoptionAndOfWhoMayNotBeSeenNoChildIsTold() {
    List<String> lines =
        lines(OTHER, on(OTHER, "proceedings"), new Resting(ONE, "who applied to adopt", true));
    assertEquals(List.of("A later decision"), lines);
  }

  @Test
  void ofManyChildrenTenAreNamed() {
    Resting[] many =
        IntStream.range(0, 12)
            .mapToObj(n -> on(new ChildId(new UUID(2, n)), "a next step"))
            .toArray(Resting[]::new);
    Map<ChildId, String> numbers =
        IntStream.range(0, 12)
            .boxed()
            .collect(
                java.util.stream.Collectors.toMap(n -> new ChildId(new UUID(2, n)), n -> "N" + n));
    String told = RestingWords.told(List.of(many), numbers, child -> false);
    assertTrue(told.endsWith("\n2 more children"), told);
    assertFalse(told.contains("A later decision"), told);
  }
}
