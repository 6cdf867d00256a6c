package uk.kith.placements.internal.casesystem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.CaseSystem;
import uk.kith.placements.engine.ssda903.ReceivedFile;

class DropFolderTest {

  private Path folder = Path.of("");
  private final DropFolder drop = new DropFolder();
  private final List<String> calls = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  @BeforeEach
  void watch(@TempDir Path temporary) {
    folder = temporary;
    drop.folder = Optional.of(folder.toString());
    drop.cases =
        (CaseSystem)
            Proxy.newProxyInstance(
                CaseSystem.class.getClassLoader(),
                new Class<?>[] {CaseSystem.class},
                (proxy, method, arguments) -> called(method.getName(), arguments));
  }

  private @Nullable Object called(String method, Object[] arguments) {
    if (method.equals("isKnown")) {
      return known.contains(String.valueOf(arguments[0]));
    }
    ReceivedFile zip = (ReceivedFile) arguments[0];
    calls.add(method + " " + zip.name());
    known.add(zip.checksum());
    if (method.equals("receive") && zip.bytes()[0] == 'b') {
      throw new Invalid("", "broken-zip", "The zip cannot be read");
    }
    if (method.equals("receive") && zip.bytes()[0] == 'x') {
      known.remove(zip.checksum());
      throw new IllegalStateException("unforeseen in " + zip.name());
    }
    return null;
  }

  private void put(String name, String content, int minute) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    Files.setLastModifiedTime(file, FileTime.fromMillis(minute * 60_000L));
  }

  @Test
  void finishedZipsAreReadOnceTheOldestFirst() throws Exception {
    put("b.zip", "two", 1);
    put("a.ZIP", "three", 2);
    put("c.zip.part", "not finished", 3);
    put("readme.txt", "no zip", 3);
    drop.run();
    drop.run();
    assertEquals(List.of("receive b.zip", "receive a.ZIP"), calls);
  }

  @Test
  void theSameBytesUnderAnotherNameAreNotReadAgain() throws Exception {
    put("a.zip", "one", 1);
    drop.run();
    put("b.zip", "one", 2);
    drop.run();
    assertEquals(List.of("receive a.zip"), calls);
  }

  @Test
  void whatCannotBeReadIsKeptOnRecordOnce() throws Exception {
    put("a.zip", "broken", 1);
    drop.run();
    drop.run();
    assertEquals(List.of("receive a.zip", "refuse a.zip"), calls);
  }

  /** A disk that was full for a moment is tried again; what fails for good is told each time. */
  @Test
  void whatFailsUnforeseenStopsNoOtherAndIsTriedAgain() throws IOException {
    put("a.zip", "x-one", 1);
    put("b.zip", "two", 2);
    put("c.zip", "x-three", 3);
    Exception told = assertThrows(IllegalStateException.class, drop::run);
    assertEquals("unforeseen in a.zip", told.getMessage());
    assertEquals("unforeseen in c.zip", told.getSuppressed()[0].getMessage());
    assertEquals(List.of("receive a.zip", "receive b.zip", "receive c.zip"), calls);
    calls.clear();
    assertThrows(IllegalStateException.class, drop::run);
    assertEquals(List.of("receive a.zip", "receive c.zip"), calls);
  }

  @Test
  void aFolderThatIsNotThereIsNoFailure() throws Exception {
    drop.folder = Optional.of(folder.resolve("away").toString());
    drop.run();
    assertEquals(List.of(), calls);
    assertTrue(drop.isWanted());
    drop.folder = Optional.empty();
    assertFalse(drop.isWanted());
  }
}
