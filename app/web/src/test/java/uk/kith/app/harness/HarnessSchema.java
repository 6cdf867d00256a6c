package uk.kith.app.harness;

import jakarta.enterprise.context.ApplicationScoped;
import uk.kith.kernel.service.ModuleSchema;

/** The schema of the tests' own module. */
@ApplicationScoped
public class HarnessSchema implements ModuleSchema {

  @Override
  public String name() {
    return "harness";
  }

  @Override
  public int order() {
    return 90;
  }
}
