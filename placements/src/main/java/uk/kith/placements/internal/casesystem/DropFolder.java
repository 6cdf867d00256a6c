package uk.kith.placements.internal.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.RecurringWork;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.CaseSystem;
import uk.kith.placements.engine.ssda903.ReadLimits;
import uk.kith.placements.engine.ssda903.ReceivedFile;

/**
 * Looks every minute for new extracts in the folder where the case system puts them. A zip counts
 * as finished once its name ends in {@code .zip}: it is written under another name and then
 * renamed. Each is read once, by its checksum, the oldest file first; files stay where they are.
 */
@ApplicationScoped
public class DropFolder implements RecurringWork {

  private static final Duration PAUSE = Duration.ofMinutes(1);

  @Inject CaseSystem cases;

  @Inject
  @ConfigProperty(name = "kith.case-system.folder")
  Optional<String> folder;

  /** What this instance has looked at, so that a large file is not read every minute. */
  private final Map<Path, Seen> seen = new HashMap<>();

  private record Seen(FileTime modified, long size) {}

  private record Found(Path path, Seen as) {}

  @Override
  public String name() {
    return CaseSystem.NAME;
  }

  @Override
  public Role role() {
    return Role.PLACEMENT_OFFICER;
  }

  @Override
  public Duration pause() {
    return PAUSE;
  }

  @Override
  public boolean isWanted() {
    return folder.isPresent();
  }

  /**
   * What fails unforeseen stops no other file, is told at the end, and is tried again next time.
   */
  @Override
  public void run() throws Exception {
    Path where = folder.map(Path::of).orElse(null);
    if (where == null || !Files.isDirectory(where)) {
      return; // not mounted just now: every page says how old the newest extract is
    }
    Exception failed = null;
    for (Found found : finished(where)) {
      try {
        take(found.path());
        seen.put(found.path(), found.as());
      } catch (IOException | RuntimeException e) {
        if (failed == null) {
          failed = e;
        } else {
          failed.addSuppressed(e);
        }
      }
    }
    if (failed != null) {
      throw failed;
    }
  }

  private List<Found> finished(Path where) throws IOException {
    List<Found> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(where)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".zip") && !name.startsWith(".") && Files.isRegularFile(file)) {
          Seen as = new Seen(Files.getLastModifiedTime(file), Files.size(file));
          if (!as.equals(seen.get(file))) {
            found.add(new Found(file, as));
          }
        }
      }
    }
    found.sort(
        Comparator.comparing((Found each) -> each.as().modified()).thenComparing(Found::path));
    return found;
  }

  private void take(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (Files.size(file) > ReadLimits.DEFAULT.bytes()) {
      // Told by its name and size, as nobody reads it.
      byte[] stamp = (name + Files.size(file)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
      cases.refuse(new ReceivedFile(name, stamp), "The zip is larger than this service reads.");
      return;
    }
    ReceivedFile zip = new ReceivedFile(name, Files.readAllBytes(file));
    if (cases.isKnown(zip.checksum())) {
      return;
    }
    try {
      cases.receive(zip);
    } catch (Invalid | Conflict e) {
      cases.refuse(zip, String.valueOf(e.getMessage()));
    }
  }
}
