package uk.kith.app.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which source names which rule. Read as people write them: {@code R-PLACE-05}, {@code R-PLACE-05,
 * -06 and -11}, {@code R-DATE-01 to -09}.
 *
 * @param holders by rule id, the production classes that name it
 * @param proofs by rule id, the test classes that name it
 */
record RuleMentions(Map<String, Set<String>> holders, Map<String, Set<String>> proofs) {

  private static final Pattern MENTION =
      Pattern.compile("\\bR-([A-Z]+)-(\\d\\d)((?:(?:, | and | or | to |, and )-\\d\\d)*)");
  private static final Pattern CONTINUED = Pattern.compile("(, | and | or | to |, and )-(\\d\\d)");

  /** Sources that speak about rules in general, or make some up: this tool and wrong fixtures. */
  private static final Pattern IGNORED =
      Pattern.compile("/uk/kith/(app/rules|fixtures)/|/uk/kith/kernel/RuleId");

  /** Pages show rules that engines hold; naming one there is no implementation of it. */
  private static final Pattern SHOWS_ONLY = Pattern.compile("/uk/kith/app/web/");

  /** Scans the Java and SQL sources of every module below the repository's root. */
  static RuleMentions scan(Path root) {
    RuleMentions found = new RuleMentions(new TreeMap<>(), new TreeMap<>());
    for (Path source : sources(root)) {
      String path = "/" + root.relativize(source).toString().replace('\\', '/');
      if (IGNORED.matcher(path).find()) {
        continue;
      }
      boolean test = path.contains("/src/test/");
      if (!test && SHOWS_ONLY.matcher(path).find()) {
        continue;
      }
      Map<String, Set<String>> into = test ? found.proofs : found.holders;
      for (String rule : rulesIn(read(source))) {
        into.computeIfAbsent(rule, r -> new TreeSet<>()).add(nameOf(path));
      }
    }
    return found;
  }

  /** The rule ids that a text names, ranges and lists written out. */
  static Set<String> rulesIn(String text) {
    Set<String> rules = new TreeSet<>();
    Matcher mention = MENTION.matcher(text.replaceAll("\\s*\\n\\s*(\\*|//|--)?\\s*", " "));
    while (mention.find()) {
      int last = Integer.parseInt(mention.group(2));
      rules.add(id(mention.group(1), last));
      Matcher more = CONTINUED.matcher(mention.group(3));
      while (more.find()) {
        int next = Integer.parseInt(more.group(2));
        int from = more.group(1).equals(" to ") ? last + 1 : next;
        for (int n = from; n <= next; n++) {
          rules.add(id(mention.group(1), n));
        }
        last = next;
      }
    }
    return rules;
  }

  private static String id(String family, int number) {
    return "R-" + family + "-" + (number < 10 ? "0" : "") + number;
  }

  private static List<Path> sources(Path root) {
    List<Path> folders = new ArrayList<>();
    for (String module :
        List.of(
            "kernel",
            "placements",
            "court-tracking",
            "matching",
            "sufficiency",
            "app/web",
            "app/launcher",
            "app/benchmarks")) {
      folders.add(root.resolve(module).resolve("src"));
    }
    List<Path> sources = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.filter(f -> f.toString().matches(".*\\.(java|sql)")).sorted().forEach(sources::add);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return sources;
  }

  /** {@code WorkingCalendar}; for a package {@code engine (package)}. */
  private static String nameOf(String path) {
    String[] parts = path.replaceFirst("\\.(java|sql)$", "").split("/", -1);
    String name = parts[parts.length - 1];
    return name.equals("package-info") ? parts[parts.length - 2] + " (package)" : name;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
