package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.kith.matching.engine.Policy;

/** The policy by which options are scored on a day, for the other parts of matching. */
@ApplicationScoped
public class PolicyInForce {

  @Inject PolicyBook book;

  public Policy on(LocalDate day) {
    return book.inForce(day).policy();
  }
}
