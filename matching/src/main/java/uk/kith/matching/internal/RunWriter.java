package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RunId;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.engine.Policy;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;

/** Works a run out and writes it down while it does, in the caller's transaction. */
@ApplicationScoped
class RunWriter {

  private static final int BATCH = 500;

  @Inject SqlRuns runs;
  @Inject SqlRunHomes homes;

  /**
   * @param run with its inputs, and nothing shown yet
   * @return the same run as stored
   */
  StoredRun write(StoredRun run, Policy policy) {
    OptionsWorkings workings = new OptionsWorkings(run.asOf(), run.inputs(), policy);
    runs.store(run);
    SameInAll same = new SameInAll();
    RunGroups groups = new RunGroups();
    storeHomes(
        run.id(),
        run.inputs(),
        workings,
        item -> {
          same.add(item);
          groups.add(item);
        });
    StoredRun.Result result =
        new StoredRun.Result(workings.splits(), same.criteria(), groups.groups());
    runs.complete(run.id(), result);
    return run.with(result);
  }

  /** In batches: however many homes there are, some hundreds are held in words. */
  private void storeHomes(
      RunId run, RunInputs inputs, OptionsWorkings workings, Consumer<OptionsView.Item> counting) {
    List<HouseholdId> family = familyOf(inputs);
    List<OptionsView.Item> batch = new ArrayList<>(BATCH);
    int[] stored = {0};
    workings.giveItems(
        item -> {
          counting.accept(item);
          batch.add(item);
          if (batch.size() == BATCH) {
            stored[0] += store(run, stored[0], batch, family);
          }
        });
    store(run, stored[0], batch, family);
  }

  private int store(RunId run, int before, List<OptionsView.Item> batch, List<HouseholdId> family) {
    int count = batch.size();
    homes.add(run, before, batch, family);
    batch.clear();
    return count;
  }

  /** Connected persons of these children; one of other children is not an option to begin with. */
  private static List<HouseholdId> familyOf(RunInputs inputs) {
    Set<ChildId> children =
        inputs.request().children().stream().map(ChildSnapshot::id).collect(Collectors.toSet());
    return inputs.households().stream()
        .filter(home -> home.kind() == HouseholdKind.CONNECTED_PERSON)
        .filter(home -> home.connectedTo().stream().anyMatch(children::contains))
        .map(HouseholdSnapshot::id)
        .toList();
  }
}
