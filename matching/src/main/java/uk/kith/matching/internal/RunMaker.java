package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.matching.engine.Policy;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.PlacesOfParents;
import uk.kith.placements.engine.SearchKind;

/** What a run follows from, and the run that follows, in the caller's transaction. */
@ApplicationScoped
class RunMaker {

  @Inject SqlRuns runs;
  @Inject RunWriter writer;
  @Inject InputPrints prints;
  @Inject PolicyBook policies;
  @Inject Searches searches;
  @Inject Households households;
  @Inject Children family;
  @Inject PlacementPolicy constraints;
  @Inject AccessPolicy access;
  @Inject AuditTrail audit;

  /**
   * A run that is to be made.
   *
   * @param run with its inputs, and nothing shown yet
   */
  record Asked(StoredRun run, Policy policy) {

    int homes() {
      return run.inputs().households().size();
    }
  }

  Asked asked(RunId id, SearchId search, LocalDate asOf) {
    RunInputs inputs = inputs(search, asOf);
    Policy policy = policies.inForce(asOf).policy();
    return new Asked(
        new StoredRun(
            id,
            search,
            asOf,
            policy.version(),
            inputs.households().stream().anyMatch(RunMaker::isAdopter),
            prints.of(inputs),
            inputs,
            StoredRun.Result.NOTHING),
        policy);
  }

  /** The newest run of the search, when it would show the same. */
  Optional<StoredRun> findSame(Asked asked) {
    return runs.findSame(asked.run())
        .flatMap(runs::find)
        .filter(same -> same.inputs().isDecidedAs(asked.run().inputs()));
  }

  StoredRun make(Asked asked) {
    return writer.write(asked.run(), asked.policy());
  }

  void auditShown(StoredRun run, int homes) {
    audit.record(
        "options-shown",
        run.search(),
        Map.of("run", run.id().toString(), "homes", Integer.toString(homes)));
  }

  /**
   * Homes are read before anything is written, were it only the trail of a look: what a transaction
   * reads after it wrote is not kept for others, and would be worked out again each time.
   */
  RunInputs inputs(SearchId id, LocalDate asOf) {
    List<HouseholdSnapshot> all = households.snapshots(asOf);
    SearchView search = searches.getSearch(id);
    PlacementRequest request = searches.request(id, asOf);
    List<ChildId> children = request.children().stream().map(ChildSnapshot::id).toList();
    boolean adopters = request.kind() == SearchKind.ADOPTION || !access.maySeeAdopters();
    List<HouseholdSnapshot> homes =
        all.stream()
            .filter(home -> (adopters || !isAdopter(home)) && home.isOpenTo(children))
            .toList();
    List<RunInputs.Held> held = OwnReservations.of(search);
    return new RunInputs(
        request,
        PlacesOfParents.free(
            OwnReservations.freeIn(homes, held), request, family.ownRelatives(children, asOf)),
        constraints,
        search.approvals(),
        held,
        search.openedOn());
  }

  private static boolean isAdopter(HouseholdSnapshot home) {
    return home.kind() == HouseholdKind.ADOPTER;
  }
}
