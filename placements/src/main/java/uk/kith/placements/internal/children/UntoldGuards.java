package uk.kith.placements.internal.children;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.placements.api.RecordChild;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.internal.children.ChildFacts.Avoid;
import uk.kith.placements.internal.facts.FactSheet;
import uk.kith.placements.internal.facts.Facts;

/**
 * From whom a child is kept away, where the record of the other is restricted against the writer:
 * what the writer was not told stays as it is, whatever else is changed beside it.
 */
@ApplicationScoped
class UntoldGuards {

  @Inject Facts facts;
  @Inject AccessPolicy access;
  @Inject LocalAuthority authority;

  /** What is said of a child from a day on, with what the writer does not know. */
  RecordChild keep(ChildId child, LocalDate from, RecordChild said) {
    Set<UUID> restricted = access.restricted();
    if (restricted.isEmpty()) {
      return said;
    }
    UUID id = child.value();
    FactSheet held =
        Facts.of(facts.on(Facts.Subject.CHILD, List.of(id), from, authority.code()), id);
    Compatibility plan = said.compatibility();
    Set<ChildId> apart = new HashSet<>(plan.apartFrom());
    held.get(ChildFacts.COMPATIBILITY, Compatibility.ANY).apartFrom().stream()
        .filter(other -> restricted.contains(other.value()))
        .forEach(apart::add);
    Set<HouseholdId> homes = new HashSet<>(said.avoidHouseholds());
    held.get(ChildFacts.AVOID, Avoid.NOTHING).households().stream()
        .filter(home -> restricted.contains(home.value()))
        .forEach(homes::add);
    return new RecordChild(
        said.localId(),
        said.firstName(),
        said.familyName(),
        said.birth(),
        said.sex(),
        said.heritage(),
        said.needs(),
        new Compatibility(plan.onlyChild(), plan.otherAges(), plan.otherSex(), apart),
        said.home(),
        said.school(),
        said.schoolName(),
        said.wishes(),
        said.worker(),
        said.team(),
        said.avoidSectors(),
        homes,
        said.lookedAfterParent(),
        said.siblings());
  }
}
