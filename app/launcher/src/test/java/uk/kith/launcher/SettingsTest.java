package uk.kith.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  @Test
  void anEmptyEnvironmentMeansDemonstrationDataOfTheirDay() {
    Settings settings = Settings.of(Map.of());
    assertTrue(settings.demo());
    assertEquals("2014-09-30", settings.today());
    assertEquals(8080, settings.port());
    assertNull(settings.dbUrl());
  }

  @Test
  void aRealDatabaseMeansNoDemonstrationDataAndTheRealDay() {
    Settings settings = Settings.of(Map.of("DB_URL", "jdbc:postgresql://db/kith"));
    assertFalse(settings.demo());
    assertNull(settings.today());
  }

  @Test
  void namesAPortThatIsNone() {
    Problem problem = assertThrows(Problem.class, () -> Settings.of(Map.of("HTTP_PORT", "http")));
    assertTrue(problem.toString().contains("HTTP_PORT"));
  }

  @Test
  void aTakenPortIsOneSentenceThatNamesIt() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Problem problem = assertThrows(Problem.class, () -> Server.requireFree(taken.getLocalPort()));
      assertTrue(problem.toString().contains("Port " + taken.getLocalPort()));
    }
  }

  @Test
  void aFolderIsHeldByOneLauncher(@TempDir Path folder) throws IOException {
    try (DataFolder held = DataFolder.hold(folder)) {
      assertThrows(Problem.class, () -> DataFolder.hold(folder));
    }
    DataFolder.hold(folder).close();
  }

  @Test
  void anUnreachableDatabaseIsOneSentence() {
    Problem problem =
        assertThrows(
            Problem.class,
            () -> LocalDatabase.tryConnection("jdbc:postgresql://127.0.0.1:1/none", "kith", ""));
    assertTrue(problem.toString().contains("The database that DB_URL names"));
  }

  @Test
  void aPidFileOfAnotherProgramIsRemovedAndItsProcessLeftAlone(@TempDir Path folder)
      throws IOException {
    Path pidFile =
        Files.writeString(folder.resolve("server.pid"), "" + ProcessHandle.current().pid());
    LeftOver.stop(pidFile, "a-program-that-this-is-not");
    assertFalse(Files.exists(pidFile));
    assertTrue(ProcessHandle.current().isAlive());
  }
}
