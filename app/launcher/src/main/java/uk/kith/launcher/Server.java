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
import org.apache.commons.io.FileUtils;

/** Payara Micro with the war, as a child process, bound to loopback; its output goes to a log. */
final class Server implements AutoCloseable {

  private static final long READY_LIMIT_NANOS = TimeUnit.MINUTES.toNanos(5);

  private final Process process;
  private final Path log;
  private final int port;
  private final Output output = new Output();
  private final Thread reader = new Thread(this::follow, "server log");

  private Server(Process process, Path log, int port) {
    this.process = process;
    this.log = log;
    this.port = port;
  }

  /** Stops the server of a run that was killed, and removes what it had unpacked. */
  static void stopLeftOver(Settings settings) {
    try {
      LeftOver.stop(pidFile(settings), "payara-micro");
      FileUtils.deleteDirectory(unpacked(settings).toFile());
    } catch (IOException e) {
      throw new Problem("The server of an earlier run could not be stopped: " + e.getMessage());
    }
  }

  /** Payara Micro unpacks itself and the war, some 400 MB, and a killed one leaves them. */
  private static Path unpacked(Settings settings) {
    return settings.dataDir().resolve("unpacked");
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
                  "-Djava.io.tmpdir=" + Files.createDirectories(unpacked(settings)),
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
      server.reader.setDaemon(true);
      server.reader.start();
      return server;
    } catch (IOException e) {
      throw new Problem("The server did not start: " + e.getMessage());
    }
  }

  /** Copies the server's output to the log, to its end, and shows what is for people. */
  private void follow() {
    try (BufferedReader in = process.inputReader(Charset.defaultCharset());
        BufferedWriter out = Files.newBufferedWriter(log)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        out.write(line);
        out.newLine();
        out.flush();
        String shown = output.read(line);
        if (shown != null) {
          System.out.println(shown);
        }
      }
    } catch (IOException e) {
      System.err.println("The log " + log + " ended: " + e.getMessage());
    }
  }

  /**
   * Waits until the application says that it is ready.
   *
   * @throws Problem when it says that it never will be
   */
  void awaitReady() throws InterruptedException {
    while (!isReady()) {
      if (output.failure() != null) {
        TimeUnit.SECONDS.sleep(1); // the stack trace follows, for the log
        throw new Problem(output.failure() + " Its log: " + log);
      }
      if (!process.isAlive()) {
        throw new Problem("The server ended before it was ready. Its log: " + log);
      }
      if (System.nanoTime() - output.saidAt() > READY_LIMIT_NANOS) {
        throw new Problem(
            "The application was not ready, and said nothing for five minutes. Its log: " + log);
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
    process.toHandle().destroy(); // unlike its process, leaves its output open to the end
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
      }
      reader.join(TimeUnit.SECONDS.toMillis(5));
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
