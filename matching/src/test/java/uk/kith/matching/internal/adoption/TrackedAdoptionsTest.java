package uk.kith.matching.internal.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.order.ParentalConsent;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.matching.engine.adoption.AdoptionChain;
import uk.kith.matching.engine.adoption.Link;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.internal.adoption.AdoptionReader.Known;
import uk.kith.placements.api.ChildBrief;

class TrackedAdoptionsTest {

  private static final HouseholdId FAMILY = new HouseholdId(new UUID(1, 1));
  private static final HouseholdId OTHER = new HouseholdId(new UUID(1, 2));
  private static final LocalDate ON = LocalDate.of(2014, 3, 3);

  private static Known known(int number, Link... links) {
    Birth birth = Birth.on(LocalDate.of(2011, 5, 20));
    return new Known(
        new ChildBrief(
            new ChildId(new UUID(0, number)), "C" + number, "Ann", null, birth, null, null),
        null,
        new AdoptionChain(
            birth,
            Map.of(),
            List.of(links),
            true,
            null,
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            ParentalConsent.NONE,
            null),
        null);
  }

  private static Link placed(HouseholdId family) {
    return new Link(
        new LinkId(family.value()),
        family,
        List.of(Link.Moved.to(LinkState.PLACED, LocalDate.of(2014, 2, 3))),
        Map.of());
  }

  /** R-MATCH-01: as when the move is recorded, who lives with another family is not judged. */
  @Test
  void whoLivesWithAnotherFamilyIsNotAskedAbout() {
    List<Known> together = List.of(known(1), known(2, placed(FAMILY)), known(3, placed(OTHER)));
    assertEquals(
        List.of(new ChildId(new UUID(0, 1)), new ChildId(new UUID(0, 2))),
        TrackedAdoptions.notElsewhere(together, FAMILY, ON));
    assertEquals(3, TrackedAdoptions.notElsewhere(together, OTHER, ON.minusYears(1)).size());
  }
}
