package uk.kith.app.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.app.demo.DemoWorld.Spell;
import uk.kith.kernel.Postcode;

/**
 * Where children live.
 *
 * @param home local id; null when it is not in the register
 * @param type placement type of the SSDA903
 * @param provider placement provider of the SSDA903
 * @param postcode of a home that is not in the register
 * @param fromAge the youngest that it takes
 */
record Dwelling(
    @Nullable String home,
    String type,
    String provider,
    @Nullable Postcode postcode,
    @Nullable String urn,
    int fromAge) {

  /** A foster home of the authority that is no longer in the register. */
  static Dwelling formerly(Postcode postcode) {
    return new Dwelling(null, "U6", "PR1", postcode, null, 0);
  }

  Spell since(LocalDate start) {
    return during(start, null);
  }

  Spell during(LocalDate start, @Nullable LocalDate end) {
    return new Spell(home, type, provider, postcode, urn, start, end);
  }

  boolean isForAdoption() {
    return type.startsWith("A");
  }

  boolean isWithParents() {
    return type.equals("P1");
  }
}
