package uk.kith.placements.internal.placing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Birth;
import uk.kith.kernel.service.Invalid;

/** CA 1989 s22, s105: before the birth nobody is looked after, or lives anywhere. */
class RecordedCodesTest {

  private static final LocalDate DAY = LocalDate.of(2014, 10, 20);

  @Test
  void nobodyLivesAnywhereBeforeTheBirth() {
    assertThrows(Invalid.class, () -> RecordedCodes.refuseUnborn(Birth.due(DAY)));
    assertDoesNotThrow(() -> RecordedCodes.refuseUnborn(Birth.on(DAY)));
    assertDoesNotThrow(() -> RecordedCodes.refuseUnborn(Birth.stated(0, DAY)));
  }
}
