package uk.kith.placements.engine.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Registration;

/** R-PLACE-02, R-PLACE-28: of which of the four kinds of the law a home is. */
class KindInLawTest {

  private static Optional<KindInLaw> of(HouseholdKind kind) {
    return KindInLaw.of(
        AHome.of(kind).registration("SC012345", Registration.Status.REGISTERED).build());
  }

  @Test
  void everyHomeButAnAdoptersIsOfOneOfTheFourKindsInTheirOrder() {
    assertEquals(Optional.empty(), of(HouseholdKind.ADOPTER));
    assertEquals(
        List.of(KindInLaw.values()),
        Arrays.stream(HouseholdKind.values()).flatMap(kind -> of(kind).stream()).sorted().toList());
    assertEquals(
        "other foster carers (Children Act 1989, section 22C(6)(b))",
        of(HouseholdKind.FOSTER).orElseThrow().inWords());
    assertEquals(
        "a relative, friend or other connected person who is a foster carer (Children Act 1989,"
            + " section 22C(6)(a))",
        of(HouseholdKind.CONNECTED_PERSON).orElseThrow().inWords());
  }

  @Test
  void aChildrensHomeThatIsNotRegisteredIsNone() {
    assertEquals(
        Optional.empty(),
        KindInLaw.of(
            AHome.of(HouseholdKind.CHILDRENS_HOME)
                .registration(null, Registration.Status.NONE)
                .build()));
  }
}
