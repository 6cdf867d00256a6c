package uk.kith.placements.internal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.api.Gazetteer;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.SchoolAge;
import uk.kith.placements.internal.children.ChildFacts;
import uk.kith.placements.internal.children.ChildFacts.Home;
import uk.kith.placements.internal.children.ChildFacts.School;
import uk.kith.placements.internal.facts.FactSheet;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.supply.SqlCareSupply.Row;

/**
 * What a search for a home would know of children, whoever asks: adopted and restricted ones too,
 * as it is told on without anything that leads to them.
 */
@ApplicationScoped
class UnnamedChildren {

  @Inject Facts facts;
  @Inject Gazetteer gazetteer;
  @Inject LocalAuthority authority;

  /**
   * A child.
   *
   * @param school null when it does not go to school
   */
  record Known(
      Needs needs,
      Heritage heritage,
      Compatibility compatibility,
      Whereabouts home,
      @Nullable Whereabouts school) {}

  /**
   * @param of a placement of each
   */
  Map<ChildId, Known> known(Collection<Row> of, LocalDate day) {
    Map<UUID, FactSheet> sheets =
        facts.on(
            Facts.Subject.CHILD,
            of.stream().map(row -> row.child().value()).toList(),
            day,
            authority.code());
    Map<Postcode, Whereabouts> places = places(sheets.values());
    Map<ChildId, Known> known = new HashMap<>();
    for (Row row : of) {
      FactSheet sheet = Facts.of(sheets, row.child().value());
      known.put(row.child(), known(sheet, places, row.birth().ageOn(day)));
    }
    return known;
  }

  private static Known known(FactSheet sheet, Map<Postcode, Whereabouts> places, int age) {
    School school = sheet.find(ChildFacts.SCHOOL).orElse(null);
    // Of school age, no school on record is a school not known.
    Whereabouts goes =
        school != null
            ? place(places, school.postcode())
            : SchoolAge.contains(age) ? Whereabouts.NOT_KNOWN : null;
    return new Known(
        sheet.get(ChildFacts.NEEDS, Needs.NOT_KNOWN),
        sheet.get(ChildFacts.HERITAGE, Heritage.NOT_KNOWN),
        sheet.get(ChildFacts.COMPATIBILITY, Compatibility.ANY),
        place(places, sheet.find(ChildFacts.HOME).map(Home::postcode).orElse(null)),
        goes);
  }

  private Map<Postcode, Whereabouts> places(Collection<FactSheet> sheets) {
    Set<Postcode> postcodes = new HashSet<>();
    for (FactSheet sheet : sheets) {
      Stream.concat(
              sheet.find(ChildFacts.HOME).map(Home::postcode).stream(),
              sheet.find(ChildFacts.SCHOOL).map(School::postcode).stream())
          .flatMap(text -> Postcode.find(text).stream())
          .forEach(postcodes::add);
    }
    return gazetteer.whereabouts(postcodes);
  }

  private static Whereabouts place(Map<Postcode, Whereabouts> places, @Nullable String text) {
    return text == null
        ? Whereabouts.NOT_KNOWN
        : Postcode.find(text).map(places::get).orElse(Whereabouts.NOT_KNOWN);
  }
}
