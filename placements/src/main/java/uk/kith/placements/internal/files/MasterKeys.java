package uk.kith.placements.internal.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The master keys of the configuration: one that encrypts, and others that still open. A local run
 * names a file instead, in which a key is made at the first start.
 */
@ApplicationScoped
class MasterKeys {

  private static final String SETTING = "kith.placements.files.master-key";

  @Inject
  @ConfigProperty(name = "kith.placements.files.master-key")
  Optional<String> masterKey;

  @Inject
  @ConfigProperty(name = "kith.placements.files.other-master-keys")
  Optional<String> otherMasterKeys;

  @Inject
  @ConfigProperty(name = "kith.placements.files.key-file")
  Optional<String> keyFile;

  private @Nullable List<MasterKey> read;

  /**
   * The key under which files are encrypted.
   *
   * @throws MasterKeyProblem when there is none, or what is set is no key
   */
  MasterKey current() {
    return all().get(0);
  }

  /**
   * The key of a mark.
   *
   * @throws MasterKeyProblem when it is not among those that are set
   */
  MasterKey of(String mark) {
    return all().stream()
        .filter(key -> key.mark().equals(mark))
        .findFirst()
        .orElseThrow(() -> missing(mark));
  }

  /** The current one first. */
  private synchronized List<MasterKey> all() {
    List<MasterKey> keys = read;
    if (keys == null) {
      keys = List.copyOf(readAll());
      read = keys;
    }
    return keys;
  }

  private List<MasterKey> readAll() {
    List<MasterKey> keys = new ArrayList<>();
    masterKey.ifPresent(key -> keys.add(MasterKey.of(key, SETTING)));
    keyFile.map(Path::of).map(file -> ofFile(file, keys.isEmpty())).ifPresent(keys::add);
    if (keys.isEmpty()) {
      throw new MasterKeyProblem(
          "No key is set under which received files are encrypted: set "
              + SETTING
              + ", the same for every instance, and keep it where the database is not."
              + MasterKeyProblem.HOW);
    }
    for (String other : otherMasterKeys.orElse("").split(",", -1)) {
      if (!other.isBlank()) {
        keys.add(MasterKey.of(other, "kith.placements.files.other-master-keys"));
      }
    }
    return keys;
  }

  /** The key of a file, which is made when it is wanted; null when there is none and none is. */
  private static @Nullable MasterKey ofFile(Path file, boolean wanted) {
    try {
      if (wanted && Files.notExists(file)) {
        write(file, MasterKey.generated(new SecureRandom()));
      }
      return Files.exists(file) ? MasterKey.of(Files.readString(file), "The file " + file) : null;
    } catch (IOException e) {
      throw new MasterKeyProblem("The key in " + file + " can be neither read nor written.", e);
    }
  }

  private static void write(Path file, String key) throws IOException {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] own =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Path made = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(made);
    Files.createFile(made, own);
    Files.write(
        made, (key + "\n").getBytes(StandardCharsets.UTF_8), StandardOpenOption.TRUNCATE_EXISTING);
    try {
      Files.createLink(file, made); // whole, and never in the place of another
    } catch (FileAlreadyExistsException e) {
      // another instance made it just now: its key counts
    } finally {
      Files.delete(made);
    }
  }

  /** What to say of a file under a key that is not set. */
  static MasterKeyProblem missing(String mark) {
    return new MasterKeyProblem(
        "Received files are encrypted under the master key "
            + mark
            + ", which is not set. Nothing was changed. Maybe set "
            + SETTING
            + " to what it was, or name that key in kith.placements.files.other-master-keys.");
  }

  /** Whether a mark is of a key that is set. */
  boolean has(String mark) {
    return marks().contains(mark);
  }

  private Set<String> marks() {
    return all().stream().map(MasterKey::mark).collect(java.util.stream.Collectors.toSet());
  }
}
