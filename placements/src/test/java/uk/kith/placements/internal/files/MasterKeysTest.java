package uk.kith.placements.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeysTest {

  private static final String ONE = "MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE=";
  private static final String TWO = "MjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjI=";

  private static MasterKeys keys(@Nullable String key, List<String> others, @Nullable Path file) {
    MasterKeys keys = new MasterKeys();
    keys.masterKey = Optional.ofNullable(key);
    keys.otherMasterKeys =
        others.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", others));
    keys.keyFile = Optional.ofNullable(file).map(Path::toString);
    return keys;
  }

  @Test
  void withoutAnyTheSettingIsNamed() {
    String said =
        assertThrows(MasterKeyProblem.class, () -> keys(null, List.of(), null).current())
            .toString();
    assertTrue(said.contains("kith.placements.files.master-key"), said);
  }

  @Test
  void theOneThatIsSetEncryptsAndTheOthersStillOpen() {
    String one = MasterKey.of(ONE, "").mark();
    String two = MasterKey.of(TWO, "").mark();
    MasterKeys keys = keys(TWO, List.of(ONE), null);
    assertEquals(two, keys.current().mark());
    assertEquals(one, keys.of(one).mark());
    assertTrue(keys.has(one) && keys.has(two));
    MasterKeys without = keys(TWO, List.of(), null);
    assertFalse(without.has(one));
    String said = assertThrows(MasterKeyProblem.class, () -> without.of(one)).toString();
    assertTrue(said.contains(one) && said.contains("Nothing was changed"), said);
  }

  @Test
  void aFileGetsAKeyOnceAndNobodyElseMayReadIt(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("files.key");
    String mark = keys(null, List.of(), file).current().mark();
    String written = Files.readString(file);
    assertEquals(mark, keys(null, List.of(), file).current().mark());
    assertEquals(written, Files.readString(file));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (var left = Files.list(folder)) {
      assertEquals(List.of(file), left.toList());
    }
  }

  @Test
  void aKeyThatIsSetComesBeforeTheFileWhichStillOpens(@TempDir Path folder) {
    Path file = folder.resolve("files.key");
    String ofFile = keys(null, List.of(), file).current().mark();
    MasterKeys keys = keys(ONE, List.of(), file);
    assertEquals(MasterKey.of(ONE, "").mark(), keys.current().mark());
    assertTrue(keys.has(ofFile));
  }

  @Test
  void noFileIsMadeBesideAKeyThatIsSet(@TempDir Path folder) {
    Path file = folder.resolve("files.key");
    keys(ONE, List.of(), file).current();
    assertTrue(Files.notExists(file));
  }

  @Test
  void aFileThatHoldsNoKeyIsNeverOverwritten(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("files.key"), "");
    assertThrows(MasterKeyProblem.class, () -> keys(null, List.of(), file).current());
    assertEquals("", Files.readString(file));
  }
}
