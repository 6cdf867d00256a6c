package uk.kith.app.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import uk.kith.app.actor.RunAs;
import uk.kith.app.problem.Problems;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.RecurringWork;

/** Does recurring work once, under its own name; what fails is logged and done again next time. */
@ApplicationScoped
public class RecurringRun {

  @Inject RunAs runAs;

  void run(RecurringWork work) {
    Actor actor = new Actor(work.name(), Set.of(work.role()));
    try {
      runAs.callAsProgram(
          actor,
          () -> {
            work.run();
            return actor;
          });
    } catch (Exception e) {
      Problems.of(e); // logs it
    }
  }
}
