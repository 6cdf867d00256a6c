package uk.kith.placements.internal.gazetteer;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Whereabouts;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Gazetteer;
import uk.kith.placements.engine.gazetteer.GazetteerEntry;
import uk.kith.placements.engine.gazetteer.Locator;
import uk.kith.placements.engine.gazetteer.SectorTable;

/**
 * Answers from the newest loaded edition that names a place, then from the sectors that Kith
 * brings. Places are published facts: anybody may ask, and asking is not audited.
 */
@UseCase
public class DefaultGazetteer implements Gazetteer {

  /** The directory of Great Britain has over two and a half million; an extract is not whole. */
  private static final int WHOLE_DIRECTORY_POSTCODES = 1_000_000;

  @Inject SqlGazetteerEditions editions;
  @Inject CurrentActor actor;
  @Inject LocalAuthority responsible;
  @Inject Clock clock;

  /** Smallest share of a sector that counts as all of it; a product default. */
  @Inject
  @ConfigProperty(name = "kith.placements.gazetteer.nearly-all")
  BigDecimal nearlyAll;

  @Inject
  @ConfigProperty(name = "kith.placements.gazetteer.most-rows")
  int mostRows;

  @Override
  public Whereabouts whereabouts(Postcode postcode) {
    return Objects.requireNonNull(locate(List.of(postcode)).get(postcode));
  }

  @Override
  public Map<Postcode, Whereabouts> whereabouts(Collection<Postcode> postcodes) {
    return locate(postcodes);
  }

  @Override
  public boolean hasWholeDirectory() {
    return editions.hasPostcodes(WHOLE_DIRECTORY_POSTCODES);
  }

  @Override
  @AllowedRoles({Role.ADMINISTRATOR, Role.PLACEMENT_OFFICER})
  public Edition load(String csv, String source) {
    List<GazetteerEntry> entries = GazetteerCsv.read(csv, mostRows);
    int sectors =
        (int) entries.stream().filter(entry -> GazetteerEntry.isSector(entry.place())).count();
    Edition edition =
        new Edition(
            new EditionId(UUID.randomUUID()), source.strip(), entries.size() - sectors, sectors);
    try {
      editions.add(edition, responsible, actor.get().name(), clock.instant(), entries);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot store a gazetteer", e);
    }
    return edition;
  }

  private Map<Postcode, Whereabouts> locate(Collection<Postcode> postcodes) {
    Set<String> places = new HashSet<>();
    for (Postcode postcode : postcodes) {
      places.add(postcode.value());
      places.add(postcode.sector());
    }
    Map<String, GazetteerEntry> loaded = find(places);
    Locator locator = new Locator(nearlyAll);
    Map<Postcode, Whereabouts> answers = new LinkedHashMap<>();
    for (Postcode postcode : postcodes) {
      GazetteerEntry sector = loaded.get(postcode.sector());
      if (sector == null) {
        sector = SectorTable.aroundRotherham().find(postcode.sector()).orElse(null);
      }
      answers.put(postcode, locator.locate(postcode, loaded.get(postcode.value()), sector));
    }
    return answers;
  }

  private Map<String, GazetteerEntry> find(Set<String> places) {
    if (places.isEmpty()) {
      return Map.of();
    }
    try {
      return editions.find(places);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot ask the gazetteers", e);
    }
  }
}
