package uk.kith.app.data;

import jakarta.enterprise.context.ApplicationScoped;
import uk.kith.kernel.service.ModuleSchema;

/** The schema {@code app}: jobs, request ids, users, audit. */
@ApplicationScoped
public class AppSchema implements ModuleSchema {

  @Override
  public String name() {
    return "app";
  }

  @Override
  public int order() {
    return 50;
  }
}
