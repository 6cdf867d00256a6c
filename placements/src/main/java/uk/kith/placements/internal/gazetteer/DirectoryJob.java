package uk.kith.placements.internal.gazetteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.NotFound;
import uk.kith.placements.api.Gazetteer.EditionId;
import uk.kith.placements.api.PostcodeDirectory.LoadId;
import uk.kith.placements.engine.gazetteer.DirectoryFile;
import uk.kith.placements.engine.gazetteer.DirectoryReader;
import uk.kith.placements.engine.gazetteer.DirectoryReader.Read;
import uk.kith.placements.engine.gazetteer.UnreadableDirectory;
import uk.kith.placements.internal.gazetteer.SqlDirectories.Load;

/**
 * Loads a postcode directory that was received; its argument is the load's id. Rows are staged in
 * batches, each by itself, in an edition that nobody reads; the last step switches to it.
 */
@ApplicationScoped
public class DirectoryJob implements Jobs.Handler {

  static final String KIND = "postcode-directory";

  private static final int BATCH = 5_000;

  private static final int READ_PERCENT = 90;
  private static final int SECTORS_PERCENT = 92;

  @Inject DirectoryLoads loads;
  @Inject SqlDirectories directories;
  @Inject Jobs jobs;

  @Inject
  @ConfigProperty(name = "kith.placements.gazetteer.most-bytes")
  long mostBytes;

  @Override
  public String kind() {
    return KIND;
  }

  /** A run that is to stop for a while leaves what it staged to the next one, which begins anew. */
  @Override
  public void run(JobId job, String argument) throws IOException {
    LoadId id = new LoadId(UUID.fromString(argument));
    boolean ended;
    try {
      ended = load(job, id) || loads.isCancelled(id);
    } catch (UnreadableDirectory e) {
      loads.discard(id);
      throw new Invalid("", e.code(), String.valueOf(e.getMessage()));
    }
    if (ended) {
      loads.discard(id);
    }
  }

  /** True when it was loaded whole. */
  private boolean load(JobId job, LoadId id) throws IOException {
    if (!jobs.progress(job, 1, "Reading the file")) {
      return false;
    }
    Load load = directories.find(id).orElseThrow(() -> new NotFound(id));
    EditionId edition = loads.beginStaging(id);
    try (PartsStream parts = new PartsStream(directories, load)) {
      DirectoryFile file = DirectoryFile.open(parts, mostBytes);
      Read read =
          DirectoryReader.read(
              file.csv(),
              BATCH,
              (batch, rows) -> {
                directories.stage(edition, batch);
                return jobs.progress(
                    job,
                    1 + parts.percent() * (READ_PERCENT - 1) / 100,
                    String.format(Locale.UK, "%,d rows read", rows));
              });
      if (read == null || !jobs.progress(job, SECTORS_PERCENT, "Working out the sectors")) {
        return false;
      }
      if (loads.complete(edition, read).kept() == 0) {
        throw new UnreadableDirectory(
            "empty", "No row of the directory has both a grid reference and an authority.");
      }
      return loads.switchTo(id, job, edition, source(load, file));
    }
  }

  private static String source(Load load, DirectoryFile file) {
    String stated = load.source();
    if (stated != null) {
      return stated;
    }
    Optional<String> edition =
        DirectoryFile.edition(file.name()).or(() -> DirectoryFile.edition(load.fileName()));
    return "ONS Postcode Directory, " + edition.orElse("edition not stated");
  }
}
