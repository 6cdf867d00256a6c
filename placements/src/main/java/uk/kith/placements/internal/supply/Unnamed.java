package uk.kith.placements.internal.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Position;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.api.CareSupply;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.Terms;

/** Homes and plans without what would lead to anybody. Pure. */
final class Unnamed {

  private static final int KILOMETRE = 1_000;

  /** Rules ask whether there is a number, and not which. */
  private static final String NUMBERED = "-";

  private static final AgeRange NOBODY_ELSE = new AgeRange(0, 0);

  private Unnamed() {}

  /**
   * A home by its number alone. Exemptions and terms for named children are theirs: a home that may
   * take nobody else has no place for others once they have left.
   *
   * @param told numbers of those who live in it and are told of
   */
  static HouseholdSnapshot home(HouseholdSnapshot home, int number, Map<ChildId, Integer> told) {
    List<Resident> residents = new ArrayList<>();
    for (Resident each : home.residents()) {
      Integer child = each.child() == null ? null : told.get(each.child());
      residents.add(
          new Resident(
              each.kind(),
              child == null ? null : CareSupply.id(child),
              each.age(),
              each.sex(),
              plan(each.compatibility()),
              null,
              null));
    }
    Places places = home.places();
    return new HouseholdSnapshot(
        new HouseholdId(new UUID(0, number)),
        "",
        home.kind(),
        home.own(),
        home.approvedBy(),
        place(home.where()),
        terms(home.terms()),
        new Places(
            isForNamed(home.terms()) ? 0 : places.approved(),
            places.filled() + sharing(home.residents()),
            withoutWords(places.notAvailable()),
            0),
        home.vacantSince(),
        residents,
        List.of(),
        home.skills(),
        home.languages(),
        home.heritageSupport(),
        List.of(),
        registration(home.registration()),
        home.bedrooms(),
        Set.of(),
        home.standing());
  }

  /** What somebody wrote of another reason may name anybody. */
  private static List<NotAvailable> withoutWords(List<NotAvailable> parts) {
    return parts.stream()
        .map(
            part ->
                NotAvailable.of(part.count(), part.reason(), part.reviewOn(), part.availableFrom()))
        .toList();
  }

  /** A child who shares a parent's place (R-PLACE-39) takes one of its own where it goes. */
  private static int sharing(List<Resident> residents) {
    return (int) residents.stream().filter(r -> r.unit() == Resident.Unit.CHILD).count();
  }

  private static boolean isForNamed(@Nullable Terms terms) {
    return terms != null && !terms.namedChildren().isEmpty();
  }

  private static @Nullable Terms terms(@Nullable Terms terms) {
    return terms == null || !isForNamed(terms)
        ? terms
        : new Terms(0, NOBODY_ELSE, terms.sex(), terms.kinds(), Set.of());
  }

  private static @Nullable Registration registration(@Nullable Registration registration) {
    return registration == null
        ? null
        : new Registration(
            registration.urn() == null ? null : NUMBERED,
            registration.status(),
            registration.appliedOn());
  }

  static Compatibility plan(Compatibility plan) {
    return new Compatibility(plan.onlyChild(), plan.otherAges(), plan.otherSex(), Set.of());
  }

  /** To a kilometre; on which side of the boundary stays as it is. */
  static Whereabouts place(Whereabouts exact) {
    Position at = exact.position();
    return new Whereabouts(
        null,
        at == null ? null : new Position(rounded(at.easting()), rounded(at.northing())),
        exact.authority(),
        exact.precision());
  }

  private static int rounded(int metres) {
    return Math.round(metres / (float) KILOMETRE) * KILOMETRE;
  }
}
