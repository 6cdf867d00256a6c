package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Postcode;
import uk.kith.placements.engine.HouseholdKind;

/**
 * Homes of the register by their number of Ofsted: what the return itself does not carry
 * (R-DATA-08). It stands for Ofsted's list of providers as far as the authority keeps these homes.
 */
@FunctionalInterface
public interface KnownHomes {

  /** Knows none. */
  KnownHomes NONE = urn -> List.of();

  /** Those with this number; empty when the register has none. */
  List<KnownHome> of(String urn);

  /**
   * A home.
   *
   * @param own the authority's own
   * @param addresses where it is and was
   * @param registeredUntil the last day of its registration under this number; null while it goes
   *     on, or when no end is known
   */
  record KnownHome(
      HouseholdKind kind, boolean own, List<At> addresses, @Nullable LocalDate registeredUntil) {

    public KnownHome {
      addresses = List.copyOf(addresses);
    }

    /** Where it was on a day; null when that is not recorded. */
    @Nullable Postcode postcodeOn(LocalDate day) {
      return addresses.stream()
          .filter(at -> !at.from().isAfter(day))
          .filter(at -> at.until() == null || !at.until().isBefore(day))
          .map(At::postcode)
          .findFirst()
          .orElse(null);
    }
  }

  /**
   * An address.
   *
   * @param until its last day; null while the home is there
   */
  record At(LocalDate from, @Nullable LocalDate until, Postcode postcode) {}
}
