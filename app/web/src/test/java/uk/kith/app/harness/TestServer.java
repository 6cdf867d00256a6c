package uk.kith.app.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;

/** An instance of the house in a process of its own, for tests that kill one. */
public final class TestServer implements AutoCloseable {

  private static final Duration TIME_TO_START = Duration.ofSeconds(360);
  private static final Duration TIME_TO_STOP = Duration.ofSeconds(60);

  private final Process process;
  private final URI base;
  private final House house;
  private final Path log;
  private final Path unpacked;

  private TestServer(Process process, URI base, Path log, Path unpacked) {
    this.process = process;
    this.base = base;
    this.house = new House(base);
    this.log = log;
    this.unpacked = unpacked;
  }

  /**
   * Starts one.
   *
   * @param options of the JVM; {@code {base}} in one is the address under which it is reached
   */
  public static TestServer start(String name, File war, String database, String... options)
      throws IOException {
    int port = freePort();
    Path log = war.toPath().resolveSibling(name + ".log");
    Path unpacked = Files.createDirectories(war.toPath().resolveSibling(name + "-unpacked"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    command.add("-Djava.io.tmpdir=" + unpacked);
    command.addAll(List.of(TestDatabase.options(database).split(" ")));
    String base = "http://localhost:" + port;
    List.of(options).forEach(option -> command.add(option.replace("{base}", base)));
    command.addAll(List.of("-jar", System.getProperty("kith.payara"), "--nohazelcast"));
    command.addAll(List.of("--port", String.valueOf(port), "--deploy", war.getPath()));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    return new TestServer(process, URI.create(base + "/"), log, unpacked);
  }

  public URI base() {
    return base;
  }

  public House house() {
    return house;
  }

  /** As schedulers name an instance, before the at sign. */
  public long pid() {
    return process.pid();
  }

  public void awaitReady() {
    Eventually.eventually("ready, see " + log, TIME_TO_START, this::isReady);
  }

  /** As an operator would, by SIGTERM: it ends what it does and says good-bye. */
  public void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(TIME_TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("the server did not stop, see " + log);
    }
  }

  /** As a power cut would: no chance to say good-bye. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** A killed server leaves 400 MB that it unpacked. */
  @Override
  public void close() throws InterruptedException, IOException {
    kill();
    FileUtils.deleteDirectory(unpacked.toFile());
  }

  private boolean isReady() {
    if (!process.isAlive()) {
      throw new AssertionError("the server ended, see " + log);
    }
    try {
      return house.get("health/ready").body().contains("\"name\":\"kith\",\"status\":\"UP\"");
    } catch (UncheckedIOException e) {
      return false; // not listening yet
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
