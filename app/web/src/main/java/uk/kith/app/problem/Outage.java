package uk.kith.app.problem;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;

/**
 * Tells when a failure means that the database is away or the pool is exhausted: try again later.
 */
public final class Outage {

  /** Connection failures, exhausted resources, a server that is shutting down or starting. */
  private static final Set<String> CLASSES = Set.of("08", "53", "57");

  private static final String CANCELLED = "57014";

  private Outage() {}

  public static boolean isIn(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof ResourceException
          || t instanceof SQLRecoverableException
          || t instanceof SQLTransientException
          || (t instanceof SQLException sql && isOutage(sql))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOutage(SQLException e) {
    String state = e.getSQLState();
    if (state == null) {
      // The server's pool gives no state, only this text.
      return String.valueOf(e.getMessage()).contains("allocating a connection");
    }
    return state.length() == 5
        && CLASSES.contains(state.substring(0, 2))
        && !CANCELLED.equals(state);
  }
}
