package uk.kith.matching.engine;

import java.util.Set;
import uk.kith.kernel.Heritage;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementRequest;

/** The same facts without any heritage, language or religion of child or carers. */
final class Stripped {

  private Stripped() {}

  static PlacementRequest of(PlacementRequest search) {
    return search.only(search.children().stream().map(Stripped::of).toList());
  }

  static ChildSnapshot of(ChildSnapshot child) {
    return new ChildSnapshot(
        child.id(),
        child.birth(),
        child.sex(),
        Heritage.NOT_KNOWN,
        child.needs(),
        child.compatibility(),
        child.home(),
        child.school(),
        child.legalStatus(),
        child.presentHousehold(),
        child.avoidSectors(),
        child.avoidHouseholds(),
        child.schoolsToMind(),
        child.lookedAfterParent());
  }

  static HouseholdSnapshot of(HouseholdSnapshot home) {
    return new HouseholdSnapshot(
        home.id(),
        home.localId(),
        home.kind(),
        home.own(),
        home.approvedBy(),
        home.where(),
        home.terms(),
        home.places(),
        home.vacantSince(),
        home.residents(),
        home.coming(),
        home.skills(),
        Set.of(),
        new HeritageSupport(Heritage.NOT_KNOWN, Set.of(), false),
        home.exemptions(),
        home.registration(),
        home.bedrooms(),
        home.connectedTo(),
        home.standing());
  }
}
