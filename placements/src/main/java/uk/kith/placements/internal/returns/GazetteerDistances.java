package uk.kith.placements.internal.returns;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.api.Gazetteer;
import uk.kith.placements.engine.ssda903.Distances;
import uk.kith.placements.engine.ssda903.KnownHomes;
import uk.kith.placements.engine.ssda903.Row;

/** Distances between the postcodes of a return, asked of the gazetteer in one go. */
final class GazetteerDistances implements Distances {

  private final Map<Postcode, Whereabouts> places;
  private final Map<String, Optional<Postcode>> read = new HashMap<>();

  private final LocalAuthority authority;
  private final boolean whole;

  private GazetteerDistances(
      Map<Postcode, Whereabouts> places, LocalAuthority authority, boolean whole) {
    this.places = places;
    this.authority = authority;
    this.whole = whole;
  }

  /**
   * @param episodes of the return, and of the year before with which it is compared
   * @param homes of the register whose numbers the episodes name: where these are is known too
   */
  static Distances of(
      List<Row> episodes, KnownHomes homes, Gazetteer gazetteer, LocalAuthority authority) {
    Set<Postcode> postcodes = new HashSet<>();
    for (Row row : episodes) {
      Postcode.find(row.value("HOME_POST")).ifPresent(postcodes::add);
      Postcode.find(row.value("PL_POST")).ifPresent(postcodes::add);
      homes.of(row.value("URN")).stream()
          .flatMap(home -> home.addresses().stream())
          .map(KnownHomes.At::postcode)
          .forEach(postcodes::add);
    }
    return new GazetteerDistances(
        postcodes.isEmpty() ? Map.of() : gazetteer.whereabouts(postcodes),
        authority,
        gazetteer.hasWholeDirectory());
  }

  @Override
  public @Nullable Double miles(String one, String other) {
    return place(one).milesTo(place(other));
  }

  @Override
  public @Nullable LocalAuthority authority(String postcode) {
    return place(postcode).authority();
  }

  @Override
  public @Nullable Boolean inArea(String postcode) {
    return place(postcode).isIn(authority);
  }

  @Override
  public @Nullable Boolean isInDirectory(String postcode) {
    return whole ? place(postcode).precision() == Whereabouts.Precision.POSTCODE : null;
  }

  private Whereabouts place(String text) {
    return read.computeIfAbsent(text, Postcode::find)
        .map(places::get)
        .orElse(Whereabouts.NOT_KNOWN);
  }
}
