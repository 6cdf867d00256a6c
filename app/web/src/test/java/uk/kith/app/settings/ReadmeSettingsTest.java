package uk.kith.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** README's tables and the sources name the same settings with the same defaults. */
class ReadmeSettingsTest {

  private static final Path ROOT = Path.of(System.getProperty("kith.root", "../.."));
  private static final List<String> MODULES =
      List.of("kernel", "placements", "court-tracking", "matching", "sufficiency", "app/web");
  private static final String NONE = "none";

  private static final Pattern SETTING =
      Pattern.compile(
          "@ConfigProperty\\(\\s*name\\s*=\\s*\"(kith\\.[^\"]+)\""
              + "(?:\\s*,\\s*defaultValue\\s*=\\s*\"([^\"]*)\")?");
  private static final Pattern ROW =
      Pattern.compile("^\\| `(kith\\.[^`]+)` \\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);
  private static final Pattern VARIABLE =
      Pattern.compile("^\\| `(KITH_[A-Z_]+)`", Pattern.MULTILINE);

  @Test
  void everySettingStandsInReadmeWithItsDefaultAndTheOtherWayRound() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    Map<String, String> written = new TreeMap<>();
    Matcher row = ROW.matcher(readme);
    while (row.find()) {
      assertEquals(null, written.put(row.group(1), row.group(3)), row.group(1) + " stands twice");
      assertTrue(row.group(2).length() > 10, row.group(1) + " has a meaning");
    }
    Map<String, String> inSources = inSources();
    Matcher variable = VARIABLE.matcher(readme);
    while (variable.find()) {
      inSources.remove(variable.group(1).toLowerCase(Locale.ROOT).replace('_', '.'));
    }
    assertEquals(inSources, written);
  }

  /** What two places say of one default. */
  private static String either(String one, String other) {
    if (one.isEmpty() || one.equals(other)) {
      return other;
    }
    return other.isEmpty() ? one : one + " or " + other;
  }

  /** By name the default: the annotation's, else the properties file's. */
  private static Map<String, String> inSources() throws IOException {
    Properties files = new Properties();
    Map<String, String> settings = new TreeMap<>();
    for (String module : MODULES) {
      Path main = ROOT.resolve(module).resolve("src/main");
      Path file = main.resolve("resources/META-INF/microprofile-config.properties");
      if (Files.exists(file)) {
        try (Reader reader = Files.newBufferedReader(file)) {
          files.load(reader);
        }
      }
      try (Stream<Path> sources = Files.walk(main)) {
        for (Path source : sources.filter(f -> f.toString().endsWith(".java")).toList()) {
          Matcher setting = SETTING.matcher(Files.readString(source));
          while (setting.find()) {
            String value = setting.group(2);
            settings.merge(
                setting.group(1), value == null ? "" : value, ReadmeSettingsTest::either);
          }
        }
      }
    }
    settings.replaceAll((name, value) -> value.isEmpty() ? files.getProperty(name, "") : value);
    settings.replaceAll((name, value) -> value.isEmpty() ? NONE : value);
    return settings;
  }
}
