package uk.kith.placements.engine.ssd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R-PERM-06. */
class CarePlanCellTest {

  @Test
  void everyCodeAndEveryTwoComeBackAsTheyWentOut() {
    for (String one : CarePlanCell.CODES) {
      for (String other : CarePlanCell.CODES) {
        Set<String> codes = new LinkedHashSet<>(List.of(one));
        codes.add(other);
        assertEquals(
            Optional.of(codes).map(Set::copyOf),
            CarePlanCell.find(CarePlanCell.write(codes)).map(Set::copyOf));
      }
    }
    assertEquals(Optional.of(Set.of()), CarePlanCell.find(CarePlanCell.write(Set.of())));
  }

  @Test
  void aCellIsReadHoweverTheCaseSystemWritesIt() {
    for (String cell :
        List.of(
            "{\"ADOPTION\": \"Y\", \"LTRELFR\": \"N\"}",
            "{ \"adoption\" : true }",
            "{\"ADOPTION\":1,\"OTHERPLN\":0,\"RETURN1M\":\"\"}",
            "ADOPTION",
            " adoption ; ")) {
      assertEquals(Optional.of(Set.of("ADOPTION")), CarePlanCell.find(cell), cell);
    }
  }

  @Test
  void anotherCodeOrABrokenCellIsNotRead() {
    for (String cell : List.of("{\"SGO\":\"Y\"}", "{\"ADOPTION\":\"Y\"", "{[]}", "Adopt him")) {
      assertEquals(Optional.empty(), CarePlanCell.find(cell), cell);
    }
    assertThrows(IllegalArgumentException.class, () -> CarePlanCell.write(Set.of("SGO")));
  }
}
