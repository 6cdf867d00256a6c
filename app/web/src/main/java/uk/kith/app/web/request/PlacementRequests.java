package uk.kith.app.web.request;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.KeepAway;
import uk.kith.placements.api.OpenSearch;
import uk.kith.placements.api.RecordChild;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.SiblingKind;

/** Records the children of a request and opens the search, all of it or nothing. */
@UseCase
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class PlacementRequests {
  @Inject Children children;
  @Inject ChildNumbers numbers;
  @Inject Searches searches;
  @Inject BusinessDate businessDate;

  /**
   * @throws Invalid naming the field when a child on record is not found by its number
   */
  public SearchId open(PlacementRequestForm.Asked asked) {
    List<ChildId> all = new ArrayList<>(asked.known());
    for (String number : asked.numbers()) {
      ChildId found = numbers.get("number", number);
      if (!all.contains(found)) {
        all.add(found);
      }
    }
    for (RecordChild child : asked.entered()) {
      all.add(children.record(asked.siblings() ? withSiblings(child, all) : child));
    }
    SafetyForm.Safety safety = asked.safety();
    Set<ChildId> apart = new HashSet<>();
    for (String number : safety.numbers()) {
      apart.add(numbers.get("avoid-children", number));
    }
    KeepAway away = new KeepAway(safety.places(), apart, safety.people(), safety.schools());
    if (!away.isEmpty()) {
      all.forEach(child -> children.keepAway(child, businessDate.today(), away));
    }
    return searches.open(
        new OpenSearch(all, null, asked.neededFrom(), asked.kind(), asked.together()));
  }

  private static RecordChild withSiblings(RecordChild child, List<ChildId> siblings) {
    return new RecordChild(
        child.localId(),
        child.firstName(),
        child.familyName(),
        child.birth(),
        child.sex(),
        child.heritage(),
        child.needs(),
        child.compatibility(),
        child.home(),
        child.school(),
        child.schoolName(),
        child.wishes(),
        child.worker(),
        child.team(),
        child.avoidSectors(),
        child.avoidHouseholds(),
        child.lookedAfterParent(),
        siblings.stream().map(id -> new RecordChild.SiblingOf(id, SiblingKind.FULL)).toList());
  }
}
