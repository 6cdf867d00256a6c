package uk.kith.app.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.CurrentActor;

/** Writes for the current actor; refuses to write outside of a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DefaultAuditTrail implements AuditTrail {

  @Inject AuditLog log;
  @Inject CurrentActor actor;

  @Override
  public void record(String action, @Nullable Id thing, Map<String, String> details) {
    log.append(actor.get(), action, thing, details);
  }

  @Override
  public void recordShown(
      String action, Collection<? extends Id> shown, Map<String, String> details) {
    log.appendShown(actor.get(), action, shown, details);
  }
}
