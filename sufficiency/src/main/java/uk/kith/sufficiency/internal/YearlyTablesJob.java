package uk.kith.sufficiency.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Jobs;
import uk.kith.sufficiency.api.YearlyTableLoads.LoadId;
import uk.kith.sufficiency.engine.pooled.TableContents;
import uk.kith.sufficiency.engine.pooled.TableReader;
import uk.kith.sufficiency.engine.pooled.UnreadableTables;

/**
 * Reads a file of yearly tables that was received; its argument is the load's id. Everything of it
 * is kept in one transaction, so that a run that breaks off leaves nothing.
 */
@ApplicationScoped
public class YearlyTablesJob implements Jobs.Handler {

  static final String KIND = "yearly-tables";

  private static final int READ_PERCENT = 80;

  /** About as many letters as a row of the tables has. */
  private static final int LETTERS_A_ROW = 48;

  @Inject YearlyTableSteps steps;
  @Inject Jobs jobs;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobId job, String argument) {
    LoadId id = new LoadId(UUID.fromString(argument));
    Optional<byte[]> content = steps.content(id);
    if (content.isEmpty() || !jobs.progress(job, 1, "Reading the file")) {
      return;
    }
    try {
      TableContents contents = read(job, content.get());
      if (contents != null && jobs.progress(job, READ_PERCENT, "Keeping what it says")) {
        steps.keep(id, job, contents);
      }
    } catch (Conflict e) {
      // Somebody cancelled: what was read is not wanted.
      steps.discard(id);
    } catch (UnreadableTables e) {
      steps.discard(id);
      throw new Invalid("", e.code(), String.valueOf(e.getMessage()));
    }
  }

  private @Nullable TableContents read(JobId job, byte[] content) {
    int rows = 1 + content.length / LETTERS_A_ROW;
    return TableReader.read(
        new StringReader(new String(content, StandardCharsets.UTF_8)),
        read ->
            jobs.progress(
                job,
                Math.min(READ_PERCENT - 1, 1 + READ_PERCENT * read / rows),
                String.format(Locale.UK, "%,d rows read", read)));
  }
}
