package uk.kith.app.data;

import java.sql.SQLException;
import java.util.Locale;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

/**
 * A module's tables could not be brought up to date. The message is one sentence for whoever
 * started Kith; it names files, tables and versions, and no row.
 */
public final class FailedMigration extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private FailedMigration(String sentence, FlywayException cause) {
    super(sentence, cause);
  }

  static FailedMigration of(String schema, FlywayException failure) {
    String tables = "The tables of the schema " + schema + " cannot be brought up to date: ";
    if (failure instanceof FlywayValidateException) {
      return new FailedMigration(
          tables + sentence(line(failure, 1)) + ". Maybe another version of Kith made them.",
          failure);
    }
    SQLException refusal = refusal(failure);
    String why =
        refusal == null
            ? sentence(line(failure, 0))
            : sentence(line(failure, 0)) + " (" + line(refusal, 0) + ")";
    return new FailedMigration(tables + why + ". None of that step was kept.", failure);
  }

  /** A line of the message, trimmed; the first when there are not so many. */
  private static String line(Throwable failure, int number) {
    String[] lines = String.valueOf(failure.getMessage()).strip().split("\\R", -1);
    return lines[number < lines.length ? number : 0].strip();
  }

  /** The first sentence of a text, to stand within another. */
  private static String sentence(String text) {
    String first = text.split("[.!](\\s|$)", 2)[0];
    return first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
  }

  private static @Nullable SQLException refusal(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLException refused) {
        return refused;
      }
    }
    return null;
  }
}
