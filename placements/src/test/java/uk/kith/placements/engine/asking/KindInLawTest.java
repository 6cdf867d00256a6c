package uk.kith.placements.engine.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.HouseholdKind;

/** R-PLACE-02: of which of the four kinds of the law a home is. */
class KindInLawTest {

  @Test
  void everyHomeButAnAdoptersIsOfOneOfTheFourKindsInTheirOrder() {
    assertEquals(Optional.empty(), KindInLaw.of(HouseholdKind.ADOPTER));
    assertEquals(
        List.of(KindInLaw.values()),
        Arrays.stream(HouseholdKind.values())
            .flatMap(kind -> KindInLaw.of(kind).stream())
            .sorted()
            .toList());
    assertEquals(
        "other foster carers (Children Act 1989, section 22C(6)(b))",
        KindInLaw.of(HouseholdKind.FOSTER).orElseThrow().inWords());
    assertEquals(
        "a relative, friend or other connected person who is a foster carer (Children Act 1989,"
            + " section 22C(6)(a))",
        KindInLaw.of(HouseholdKind.CONNECTED_PERSON).orElseThrow().inWords());
  }
}
