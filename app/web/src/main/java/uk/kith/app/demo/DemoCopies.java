package uk.kith.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.app.actor.RunAs;
import uk.kith.app.start.Console;
import uk.kith.app.start.StartupStep;

/**
 * Grows the demonstration data to a register of national size, to measure on: copies of the whole
 * register beside the first, each with ids and local ids of its own, so that everything that hangs
 * together in one copy hangs together in the next. Their ids follow from the number of the copy, so
 * that a start that was cut off goes on where it stopped.
 */
@ApplicationScoped
public class DemoCopies implements StartupStep {

  private static final int TOLD_EVERY = 20;

  @Inject DemoCopier copier;
  @Inject RunAs runAs;

  @Inject
  @ConfigProperty(name = "kith.demo", defaultValue = "false")
  boolean wanted;

  @Inject
  @ConfigProperty(name = "kith.demo.children", defaultValue = "0")
  int children;

  @Override
  public int order() {
    return 210; // after the data themselves
  }

  @Override
  public void run() throws Exception {
    if (wanted && children > 0) {
      runAs.call(DemoData.ACTOR, this::copies);
    }
  }

  private int copies() throws Exception {
    List<DemoCopier.Rows> first = copier.read();
    int copies = (children - 1) / first.get(0).rows().size();
    for (int copy = 1; copy <= copies; copy++) {
      copier.add(first, copy);
      if (copy % TOLD_EVERY == 0) {
        Console.say("Copies of the demonstration data: " + copy + " of " + copies);
      }
    }
    copier.analyze();
    return copies;
  }
}
