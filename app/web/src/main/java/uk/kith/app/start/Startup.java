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
import uk.kith.app.data.Migrator;

/** Runs the migrations and the steps; jobs start after it, at a later priority. */
@ApplicationScoped
public class Startup {

  @Inject Migrator migrator;
  @Inject @Any Instance<StartupStep> steps;

  private volatile boolean complete;

  void start(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object event)
      throws Exception {
    migrator.migrate();
    List<StartupStep> ordered = steps.stream().sorted(comparingInt(StartupStep::order)).toList();
    for (StartupStep step : ordered) {
      step.run();
    }
    complete = true;
  }

  boolean isComplete() {
    return complete;
  }
}
