package uk.kith.app.audit;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.Id;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.UseCase;

/**
 * What happens at the edge, where no command's transaction is: refusals, after theirs rolled back,
 * and sign-ins. Each row is a transaction of its own.
 */
@UseCase
public class EdgeAudit {

  /** Stands for a caller whom nobody knows. */
  public static final Actor ANONYMOUS = new Actor("anonymous", Set.of());

  @Inject AuditLog log;

  /**
   * Records one event.
   *
   * @param action a stable code in kebab-case: {@code refused}, {@code signed-in}
   */
  public void record(Actor actor, String action, Map<String, String> details) {
    log.append(actor, action, null, details);
  }

  /** Records one event about a thing. */
  public void record(Actor actor, String action, Id thing, Map<String, String> details) {
    log.append(actor, action, thing, details);
  }
}
