package uk.kith.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.app.actor.RunAs;
import uk.kith.app.start.Console;
import uk.kith.app.start.StartupStep;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.Role;

/**
 * Loads the demonstration data on the first start, and renews them when a newer program made other
 * ones: people's changes to them are then lost, and the console says so.
 */
@ApplicationScoped
public class DemoData implements StartupStep {

  /** Who records the demonstration data. */
  static final Actor ACTOR = new Actor(Actor.DEMONSTRATION, EnumSet.allOf(Role.class));

  /** Things recorded in one transaction: few enough that none is long. */
  private static final int PART = 25;

  private static final int HISTORY_PART = 500;

  @Inject DemoLoader loader;
  @Inject DemoPermanenceLoader permanence;
  @Inject DemoAccountsLoader accounts;
  @Inject DemoAdoptionLoader adoption;
  @Inject DemoActions nextSteps;
  @Inject DemoHistoryLoader history;
  @Inject RunAs runAs;

  @Inject
  @ConfigProperty(name = "kith.demo", defaultValue = "false")
  boolean wanted;

  @Override
  public int order() {
    return 200;
  }

  @Override
  public void run() throws Exception {
    if (!wanted) {
      return;
    }
    int loaded = loader.loadedVersion();
    if (loaded == Rotherham2014.VERSION) {
      return;
    }
    if (loaded > 0) {
      Console.say(
          "The demonstration data of version "
              + loaded
              + " are renewed to version "
              + Rotherham2014.VERSION
              + "; changes made to them are lost.");
    }
    runAs.call(
        ACTOR,
        () -> {
          renew(Rotherham2014.make());
          return Rotherham2014.VERSION;
        });
  }

  private void renew(DemoWorld world) throws SQLException {
    loader.empty();
    Map<String, ChildId> children = new HashMap<>();
    Map<String, HouseholdId> homes = new HashMap<>();
    Console.say("Demonstration data: children and homes.");
    inParts(world.children(), some -> loader.recordChildren(some, children));
    inParts(world.homes(), some -> loader.recordHomes(some, children, homes));
    Console.say("Demonstration data: placements, and what was done in them.");
    Map<String, PlacementId> placements = new HashMap<>();
    inParts(world.children(), some -> loader.recordPlacements(some, children, homes, placements));
    inParts(world.done(), some -> loader.recordDone(some, homes, placements));
    recordAccounts(world, placements);
    Console.say("Demonstration data: the court, and plans for permanence.");
    inParts(world.cases(), some -> loader.recordCases(some, children));
    inParts(world.ended(), some -> loader.recordEnded(some, children));
    inParts(DemoPreProceedings.families(), some -> loader.recordFamilies(some, children));
    loader.recordRemoval(DemoRemoval.proceedings(Rotherham2014.TODAY), children);
    inParts(world.ways(), some -> permanence.recordWays(some, children));
    inParts(world.guardianships(), some -> permanence.recordGuardianships(some, children));
    inParts(world.cases(), some -> loader.recordDecisions(some, children));
    inParts(world.concluded(), some -> loader.recordConcluded(some, children));
    nextSteps.record(world.cases(), children);
    Console.say("Demonstration data: adoption, and those who left before.");
    renewAdoption(world, children, homes);
    recordHistory(DemoHistory.before(world, Rotherham2014.TODAY));
    loader.finish(world.searches(), children, Rotherham2014.VERSION);
  }

  /** In parts of another size, as each is a few statements. */
  private void recordHistory(List<DemoHistory.Child> all) throws SQLException {
    for (int from = 0; from < all.size(); from += HISTORY_PART) {
      history.record(all.subList(from, Math.min(from + HISTORY_PART, all.size())));
    }
  }

  private void recordAccounts(DemoWorld world, Map<String, PlacementId> placements) {
    Set<PlacementId> outside = accounts.outside(Rotherham2014.TODAY);
    Map<String, DemoWorld.Home> homes = new HashMap<>();
    world.homes().forEach(home -> homes.put(home.localId(), home));
    inParts(world.children(), some -> accounts.record(some, homes, placements, outside));
  }

  private void renewAdoption(
      DemoWorld world, Map<String, ChildId> children, Map<String, HouseholdId> homes) {
    DemoAdoption made = DemoAdoption.of(world, Rotherham2014.TODAY);
    Map<String, LocalDate> careFrom = new HashMap<>();
    world.children().forEach(child -> careFrom.put(child.localId(), child.careFrom()));
    inParts(made.families(), some -> adoption.recordFamilies(some, homes));
    inParts(made.sought(), some -> adoption.recordSought(some, children, homes, careFrom));
    inParts(made.adopted(), some -> adoption.recordAdopted(some));
  }

  private static <T> void inParts(List<T> all, Consumer<List<T>> step) {
    for (int from = 0; from < all.size(); from += PART) {
      step.accept(all.subList(from, Math.min(from + PART, all.size())));
    }
  }
}
