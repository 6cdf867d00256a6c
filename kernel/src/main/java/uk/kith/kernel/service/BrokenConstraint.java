package uk.kith.kernel.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * A unique or exclusion constraint that a write ran into: somebody else was first. After it nothing
 * more can be done in the transaction, so flush where it can arise, before firing an event.
 */
public final class BrokenConstraint {

  private static final String UNIQUE = "23505";
  private static final String EXCLUSION = "23P01";

  private BrokenConstraint() {}

  /**
   * Flushes, and turns a broken constraint that is named here into its conflict (409).
   *
   * @param conflicts from the name of a constraint to what people are told
   */
  public static void flush(EntityManager em, Map<String, Conflict> conflicts) {
    try {
      em.flush();
    } catch (PersistenceException e) {
      Conflict conflict = in(e).map(conflicts::get).orElse(null);
      if (conflict == null) {
        throw e;
      }
      conflict.addSuppressed(e);
      throw conflict;
    }
  }

  /** The name of the unique or exclusion constraint that caused a failure, if one did. */
  public static Optional<String> in(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof PSQLException e
          && (UNIQUE.equals(e.getSQLState()) || EXCLUSION.equals(e.getSQLState()))) {
        ServerErrorMessage server = e.getServerErrorMessage();
        return Optional.ofNullable(server)
            .map(ServerErrorMessage::getConstraint)
            .or(() -> Optional.of(""));
      }
    }
    return Optional.empty();
  }
}
