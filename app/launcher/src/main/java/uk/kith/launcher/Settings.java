package uk.kith.launcher;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says of a local run.
 *
 * @param dbUrl JDBC address of a real PostgreSQL; null for the embedded one
 * @param today the business date; null for the real day
 */
record Settings(
    int port,
    Path dataDir,
    @Nullable String dbUrl,
    String dbUser,
    String dbPassword,
    boolean demo,
    @Nullable String today) {

  /** The day that the demonstration data are about. */
  private static final String DEMO_TODAY = "2014-09-30";

  static Settings of(Map<String, String> env) {
    String dbUrl = blankToNull(env.get("DB_URL"));
    String demoText = blankToNull(env.get("KITH_DEMO"));
    boolean demo = demoText == null ? dbUrl == null : Boolean.parseBoolean(demoText);
    String today = blankToNull(env.get("KITH_TODAY"));
    return new Settings(
        port(env.getOrDefault("HTTP_PORT", "8080")),
        Path.of(env.getOrDefault("DATA_DIR", "data")).toAbsolutePath().normalize(),
        dbUrl,
        env.getOrDefault("DB_USER", "kith"),
        env.getOrDefault("DB_PASSWORD", dbUrl == null ? "kith" : ""),
        demo,
        today == null && demo ? DEMO_TODAY : today);
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text.trim());
      if (port > 0 && port < 65_536) {
        return port;
      }
    } catch (NumberFormatException e) {
      // the sentence below says it
    }
    throw new Problem("HTTP_PORT is not a port number: " + text);
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.trim();
  }
}
