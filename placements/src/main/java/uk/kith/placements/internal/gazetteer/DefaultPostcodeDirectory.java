package uk.kith.placements.internal.gazetteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.PostcodeDirectory;
import uk.kith.placements.engine.gazetteer.DirectoryFile;
import uk.kith.placements.engine.gazetteer.UnreadableDirectory;

/**
 * Receives a directory part by part into the database, where every instance finds it, and leaves
 * the loading to a job. Receiving takes as long as the sender's line needs, so it is no transaction
 * itself: each part is one, and what is left of a file that breaks off is removed.
 */
@ApplicationScoped
@AllowedRoles({Role.ADMINISTRATOR, Role.PLACEMENT_OFFICER})
public class DefaultPostcodeDirectory implements PostcodeDirectory {

  private static final int PART = 512 * 1024;
  private static final int LONGEST_NAME = 200;

  @Inject DirectoryLoads loads;
  @Inject SqlDirectories directories;
  @Inject SqlGazetteerEditions editions;

  @Inject
  @ConfigProperty(name = "kith.placements.gazetteer.most-bytes")
  long mostBytes;

  @Override
  public LoadView receive(InputStream content, String fileName, @Nullable String source) {
    loads.sweep();
    try {
      byte[] part = content.readNBytes(PART);
      DirectoryFile.check(Arrays.copyOf(part, Math.min(part.length, DirectoryFile.START)));
      LoadId id = loads.begin(shortened(fileName), source == null ? null : source.strip());
      try {
        return receive(id, part, content);
      } catch (IOException | RuntimeException e) {
        loads.forget(id);
        throw e;
      }
    } catch (UnreadableDirectory e) {
      throw new Invalid("", e.code(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("a postcode directory was not received whole", e);
    }
  }

  private LoadView receive(LoadId id, byte[] first, InputStream content) throws IOException {
    MessageDigest digest = sha256();
    long bytes = 0;
    int number = 0;
    for (byte[] part = first; part.length > 0; part = content.readNBytes(PART)) {
      bytes += part.length;
      if (bytes > mostBytes) {
        throw new UnreadableDirectory("too-large", "The file is larger than this service reads.");
      }
      digest.update(part);
      directories.addPart(id, number++, part);
    }
    return loads.received(id, bytes, HexFormat.of().formatHex(digest.digest()));
  }

  private static String shortened(String fileName) {
    return fileName.substring(0, Math.min(fileName.length(), LONGEST_NAME));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public LoadView getLoad(LoadId id) {
    return loads.getLoad(id);
  }

  @Override
  public LoadView cancel(LoadId id) {
    LoadView view = loads.cancel(id);
    if (!view.isUnfinished()) {
      loads.discard(id);
    }
    return view;
  }

  @Override
  public Optional<LoadView> findUnfinished() {
    return loads.findUnfinished();
  }

  @Override
  public void clearLeftOvers() {
    loads.sweep();
  }

  @Override
  public Page<EditionView> listEditions(int page, int size) {
    return editions.list(page, size);
  }
}
