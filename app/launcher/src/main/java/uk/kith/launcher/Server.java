package uk.kith.launcher;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Payara Micro with the war, as a child process, bound to loopback; its output goes to a log. */
final class Server implements AutoCloseable {

  private static final long READY_LIMIT_NANOS = TimeUnit.MINUTES.toNanos(5);
  private static final Pattern FAILED =
      Pattern.compile(
          "Exception while (loading|deploying|starting|invoking)|Deployment (failed|error)"
              + "|Failed to deploy|Migration .* failed");
  private static final Pattern CAUSE =
      Pattern.compile("(?:FlywayException|SQLException|PSQLException|Migration)[^:]*: (.+)");

  private final Process process;
  private final Path log;
  private final int port;
  private final AtomicReference<@Nullable String> failure = new AtomicReference<>();
  private final AtomicReference<@Nullable String> cause = new AtomicReference<>();

  private Server(Process process, Path log, int port) {
    this.process = process;
    this.log = log;
    this.port = port;
  }

  /** Stops the server of a run that was killed. */
  static void stopLeftOver(Settings settings) {
    try {
      LeftOver.stop(pidFile(settings), "payara-micro");
    } catch (IOException e) {
      throw new Problem("The server of an earlier run could not be stopped: " + e.getMessage());
    }
  }

  private static Path pidFile(Settings settings) {
    return settings.dataDir().resolve("server.pid");
  }

  /**
   * Refuses a port that somebody else listens on.
   *
   * @throws Problem naming the port
   */
  static void requireFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new Problem(
          "Port " + port + " is taken. Set HTTP_PORT to a free one, or stop what listens there.");
    }
  }

  static Server start(Path payara, Path war, Settings settings, Map<String, String> environment) {
    Path log = settings.dataDir().resolve("kith.log");
    try {
      Path loopback = settings.dataDir().resolve("loopback.asadmin");
      Files.writeString(
          loopback,
          "set configs.config.server-config.network-config.network-listeners.network-listener"
              + ".http-listener.address=127.0.0.1\n");
      ProcessBuilder builder =
          new ProcessBuilder(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx1g",
                  "-jar",
                  payara.toString(),
                  "--nohazelcast",
                  "--disablephonehome",
                  "--port",
                  Integer.toString(settings.port()),
                  "--prebootcommandfile",
                  loopback.toString(),
                  "--deploy",
                  war.toString(),
                  "--contextroot",
                  "/"));
      builder.environment().putAll(environment);
      builder.redirectErrorStream(true);
      Server server = new Server(builder.start(), log, settings.port());
      Files.writeString(pidFile(settings), Long.toString(server.process.pid()));
      server.follow();
      return server;
    } catch (IOException e) {
      throw new Problem("The server did not start: " + e.getMessage());
    }
  }

  /** Copies the server's output to the log and notices a failed deployment. */
  private void follow() {
    Thread reader =
        new Thread(
            () -> {
              try (BufferedReader in = process.inputReader(Charset.defaultCharset());
                  BufferedWriter out = Files.newBufferedWriter(log)) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                  out.write(line);
                  out.newLine();
                  out.flush();
                  notice(line);
                }
              } catch (IOException e) {
                System.err.println("The log " + log + " ended: " + e.getMessage());
              }
            },
            "server log");
    reader.setDaemon(true);
    reader.start();
  }

  private void notice(String line) {
    var matcher = CAUSE.matcher(line);
    if (matcher.find()) {
      cause.compareAndSet(null, matcher.group(1).strip());
    }
    if (FAILED.matcher(line).find()) {
      failure.compareAndSet(null, line.strip());
    }
    if (line.startsWith("KITH: ")) {
      System.out.println(line.substring("KITH: ".length()));
    }
  }

  /**
   * Waits until the application says that it is ready.
   *
   * @throws Problem when it says that it never will be
   */
  void awaitReady() throws InterruptedException {
    long deadline = System.nanoTime() + READY_LIMIT_NANOS;
    while (!isReady()) {
      if (!process.isAlive()) {
        throw new Problem("The server ended before it was ready. Its log: " + log);
      }
      if (failure.get() != null) {
        TimeUnit.SECONDS.sleep(1); // the cause follows within the same stack trace
        String known = cause.get();
        throw new Problem(
            "The application did not start"
                + (known == null ? "." : ": " + known)
                + " Its log: "
                + log);
      }
      if (System.nanoTime() > deadline) {
        throw new Problem("The application was not ready after five minutes. Its log: " + log);
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  private boolean isReady() {
    try {
      HttpURLConnection connection =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port + "/health/ready").toURL().openConnection();
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(5_000);
      if (connection.getResponseCode() != 200) {
        return false;
      }
      // a server whose deployment failed is up as well, but has no check of that name
      try (InputStream body = connection.getInputStream()) {
        return new String(body.readAllBytes(), StandardCharsets.UTF_8).contains("\"kith\"");
      }
    } catch (IOException e) {
      return false;
    }
  }

  /** Waits for the end of the server and returns its exit code. */
  int await() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
