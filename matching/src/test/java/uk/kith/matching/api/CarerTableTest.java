package uk.kith.matching.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import uk.kith.matching.api.CarerTable.More;

/**
 * R-SUFF-14: nobody is told of 1 to 4 children, nor of a number that tells two kinds apart by one.
 */
class CarerTableTest {

  @Test
  void countsAreToldInFives() {
    assertEquals(
        List.of(
            More.FEWER,
            More.FEWER,
            More.NONE,
            More.ONE_TO_FOUR,
            More.ONE_TO_FOUR,
            More.FIVE_TO_NINE,
            More.FIVE_TO_NINE,
            More.TEN_OR_MORE,
            More.TEN_OR_MORE),
        LongStream.of(-20, -1, 0, 1, 4, 5, 9, 10, 20).mapToObj(More::of).toList());
  }
}
