package uk.kith.app.start;

import static java.util.Comparator.comparingInt;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import uk.kith.app.data.FailedMigration;
import uk.kith.app.data.Migrator;
import uk.kith.app.problem.Outage;

/** Runs the migrations and the steps; jobs start after it, at a later priority. */
@ApplicationScoped
public class Startup {

  @Inject Migrator migrator;
  @Inject @Any Instance<StartupStep> steps;

  private volatile boolean complete;

  void start(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object event)
      throws Exception {
    try {
      migrator.migrate();
      List<StartupStep> ordered = steps.stream().sorted(comparingInt(StartupStep::order)).toList();
      for (StartupStep step : ordered) {
        step.run();
      }
    } catch (Exception e) {
      Console.sayFailed(sentence(e));
      throw e; // fails the deployment
    }
    complete = true;
  }

  private static String sentence(Exception failure) {
    if (failure instanceof FailedMigration || failure instanceof CannotStart) {
      return String.valueOf(failure.getMessage());
    }
    return Outage.isIn(failure)
        ? "The database went away while Kith started."
        : "What Kith does at its start failed.";
  }

  boolean isComplete() {
    return complete;
  }
}
