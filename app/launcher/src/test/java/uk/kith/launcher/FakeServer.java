package uk.kith.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Stands for Payara Micro in tests of the launcher: ready at once, or failing with the sentence
 * that the "war" holds, and then living on as the real one does. It too unpacks something.
 */
final class FakeServer {

  /** Beside the war: where the server was told to look for the key of files. */
  static final String KEY_FILE = "key-file";

  private FakeServer() {}

  public static void main(String[] arguments) throws IOException {
    List<String> options = List.of(arguments);
    String war = Files.readString(Path.of(options.get(options.indexOf("--deploy") + 1)));
    int port = Integer.parseInt(options.get(options.indexOf("--port") + 1));
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    byte[] health = (war.isEmpty() ? "\"kith\"" : "\"checks\":[]").getBytes(StandardCharsets.UTF_8);
    http.createContext(
        "/health/ready",
        exchange -> {
          exchange.sendResponseHeaders(200, health.length);
          exchange.getResponseBody().write(health);
          exchange.close();
        });
    Files.createTempFile("unpacked", ".jar");
    Files.writeString(
        Path.of(options.get(options.indexOf("--deploy") + 1)).resolveSibling(KEY_FILE),
        System.getenv().getOrDefault("KITH_PLACEMENTS_FILES_KEY_FILE", ""));
    http.start();
    if (!war.isEmpty()) {
      System.out.println("KITH FAILED: " + war);
    }
  }
}
