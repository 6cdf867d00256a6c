package uk.kith.placements.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.Registration.Status;

/** R-PLACE-27: nothing that is told of a registration is lost. */
class RegistrationTest {

  private static final LocalDate DAY = LocalDate.of(2023, 10, 20);

  @Test
  void aDayOrANumberAloneIsKept() {
    assertEquals(
        new Registration(null, Status.NOT_KNOWN, DAY), Registration.ofTold(null, null, DAY));
    assertEquals(
        Registration.of("SC012345", Status.NOT_KNOWN), Registration.ofTold("SC012345", null, null));
    assertEquals(
        new Registration(null, Status.APPLIED, DAY),
        Registration.ofTold(null, Status.APPLIED, DAY));
    assertNull(Registration.ofTold(null, null, null));
  }
}
