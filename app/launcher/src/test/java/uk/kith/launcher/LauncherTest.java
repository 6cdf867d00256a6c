package uk.kith.launcher;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process of its own, with the real PostgreSQL and a server that only plays. */
class LauncherTest {

  private static final int LIMIT_SECONDS = 60;
  private static final String READY = "Ctrl-C stops everything.";

  private Path data;
  private Path payara;
  private Path war;
  private final List<Process> launchers = new ArrayList<>();

  @BeforeEach
  void makeServer(@TempDir Path folder) throws IOException {
    data = folder.resolve("data");
    war = Files.writeString(folder.resolve("ROOT.war"), "");
    payara = folder.resolve("payara-micro.jar");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeServer.class.getName());
    String entry = FakeServer.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(payara);
        JarOutputStream jar = new JarOutputStream(file, manifest);
        InputStream code = FakeServer.class.getClassLoader().getResourceAsStream(entry)) {
      jar.putNextEntry(new ZipEntry(entry));
      jar.write(requireNonNull(code).readAllBytes());
    }
  }

  @AfterEach
  void stopLaunchers() throws InterruptedException {
    for (Process launcher : launchers) {
      launcher.toHandle().destroy();
      launcher.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
    }
  }

  @Test
  void aFailedMigrationIsOneSentenceAndLeavesNoProcess() throws Exception {
    String why = "The tables of the schema court cannot be brought up to date.";
    Files.writeString(war, why);
    Process launcher = launch();
    List<String> console = console(launcher, "never said");
    assertEquals(
        "Kith did not start. " + why + " Its log: " + data.resolve("kith.log"),
        console.get(console.size() - 1));
    assertTrue(launcher.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS));
    assertEquals(1, launcher.exitValue());
    assertNothingRuns();
  }

  @Test
  void stopsEverythingWhenItIsStopped() throws Exception {
    Process launcher = launch();
    List<String> console = console(launcher, READY);
    assertTrue(console.contains(READY), console.toString());
    launcher.toHandle().destroy();
    assertEquals(List.of(), console(launcher, "never said"), "nothing to complain about");
    assertTrue(launcher.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS));
    assertNothingRuns();
  }

  @Test
  void aSecondStartAfterAKillStopsWhatWasLeftAndKeepsTheData() throws Exception {
    Process killed = launch();
    console(killed, READY);
    execute("create table kept (id int)");
    ProcessHandle left = server();
    killed.destroyForcibly().waitFor();
    assertTrue(left.isAlive());
    assertEquals(1, unpacked());

    List<String> console = console(launch(), READY);
    assertTrue(console.contains(READY), console.toString());
    assertFalse(left.isAlive());
    assertEquals(1, unpacked(), "that of the second start only");
    execute("insert into kept values (1)");
  }

  /** A key made here would lock out every other instance on the same database. */
  @Test
  void onlyItsOwnDatabaseHasAKeyMadeHere() throws Exception {
    Path told = war.resolveSibling(FakeServer.KEY_FILE);
    console(launch(), READY);
    assertEquals(data.resolve("files.key").toString(), Files.readString(told));
    String port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
    data = data.resolveSibling("elsewhere");
    Map<String, String> elsewhere =
        Map.of(
            "DB_URL", "jdbc:postgresql://127.0.0.1:" + port + "/kith",
            "DB_USER", "kith",
            "DB_PASSWORD", "kith");
    List<String> console = console(launch(elsewhere), READY);
    assertTrue(console.contains(READY), console.toString());
    assertEquals("", Files.readString(told));
  }

  private Process launch() throws IOException {
    return launch(Map.of());
  }

  private Process launch(Map<String, String> more) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            Launcher.class.getName(),
            payara.toString(),
            war.toString());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeAll(List.of("DB_URL", "DB_USER", "DB_PASSWORD"));
    environment.put("DATA_DIR", data.toString());
    environment.put("HTTP_PORT", Integer.toString(freePort()));
    environment.putAll(more);
    Process launcher = builder.redirectErrorStream(true).start();
    launchers.add(launcher);
    return launcher;
  }

  /** The lines that it says until this one, or to its end. */
  private static List<String> console(Process launcher, String last) throws IOException {
    List<String> lines = new ArrayList<>();
    BufferedReader reader = launcher.inputReader(StandardCharsets.UTF_8);
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      lines.add(line);
      if (line.equals(last)) {
        break;
      }
    }
    return lines;
  }

  private void execute(String sql) throws IOException, SQLException {
    String port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/kith";
    try (Connection connection = DriverManager.getConnection(url, "kith", "kith");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int unpacked() {
    return requireNonNull(data.resolve("unpacked").toFile().list()).length;
  }

  private ProcessHandle server() throws IOException {
    long pid = Long.parseLong(Files.readString(data.resolve("server.pid")));
    return ProcessHandle.of(pid).orElseThrow();
  }

  /** PostgreSQL removes its pid file when it has stopped. */
  private void assertNothingRuns() throws IOException {
    long pid = Long.parseLong(Files.readString(data.resolve("server.pid")));
    assertFalse(ProcessHandle.of(pid).isPresent(), "the server");
    assertFalse(Files.exists(data.resolve("postgres/postmaster.pid")), "PostgreSQL");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
