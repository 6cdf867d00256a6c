package uk.kith.app.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The page {@code docs/validation-rules.md}: each published validation rule of the SSDA903 return,
 * the class that holds it and the tests that name it, or why it is not held. The same sources give
 * the same page, byte by byte.
 *
 * @param rules in the order of {@code docs/validation-rules.csv}
 * @param holders by rule, the production classes that name it
 * @param proofs by rule, the test classes that name it
 */
record ValidationRulesPage(
    List<Rule> rules, Map<String, Set<String>> holders, Map<String, Set<String>> proofs) {

  /**
   * One published rule.
   *
   * @param since the year of the return whose rule set changed it last
   * @param columns of which it speaks
   * @param why a key of {@link #REASONS}; empty when it is held
   */
  record Rule(String code, String since, String columns, String why) {}

  /** Why rules are not held, in the order of the page. */
  static final Map<String, String> REASONS = new LinkedHashMap<>();

  static {
    REASONS.put(
        "derived",
        "They speak of columns that the Department derives and nobody sends: distance, authority and"
            + " location of the placement. Kith derives these itself, from the postcode.");
    REASONS.put("outcomes", "Of the table OC2, which is read and held, and not yet checked.");
    REASONS.put("leaving care", "Of the table OC3, which is read and held, and not yet checked.");
    REASONS.put(
        "asylum status",
        "They speak of a status column that the table UASC of the layout held has not.");
    REASONS.put(
        "previous permanence",
        "Of the table PrevPerm, which is read and held, and not yet checked.");
    REASONS.put(
        "tables of last year",
        "They compare tables with last year's of which Header, Episodes, PlacedAdoption and Missing alone"
            + " are compared.");
    REASONS.put("workers", "Of the table SWEpisodes and whole years of workers; not yet written.");
    REASONS.put("other", "Not yet written.");
  }

  private static final Pattern MENTION = Pattern.compile("903-([0-9A-Za-z]+)\\b");
  private static final String HEAD =
      """
      # Published validation rules

      This page is generated from `docs/validation-rules.csv` and from the sources; do not edit it.
      The rules are those published for the SSDA903 return, by their numbers; Kith writes `903-142` for
      rule 142. *Since* is the year in which the collection ends whose rule set changed the rule last.
      A class *holds* a rule when it names it; a test *proves* it when the test names it. What each
      rule says is told by its findings.

      Of the numbers of Ofsted (URN) Kith holds no list of all providers. Rules 219, 221, 224, 227, 228
      and 229 (RegisterRules) ask Kith's own register: where a children's home or supported
      accommodation with the number is in it, its kind (219), its postcode on the first day of the
      episode (221), whether it is the authority's own (224), the last day of its registration (227,
      228) and the area in which its postcode lies (229). A number that the register has not, such as
      that of a fostering agency, is not asked of anybody: for it these rules, and rule 1008 beyond
      the shape of the number, need Ofsted's list, which an authority would have to supply.
      """;

  static ValidationRulesPage read(Path root) {
    Path returns = root.resolve("placements/src/main/java/uk/kith/placements/engine/ssda903");
    return new ValidationRulesPage(
        lines(root.resolve("docs/validation-rules.csv")).stream()
            .skip(1)
            .map(line -> line.split(",", -1))
            .map(cells -> new Rule(cells[0], cells[1], cells[2], cells[3]))
            .toList(),
        mentions(returns, ".*Rules\\.java"),
        mentions(root.resolve("placements/src/test/java"), ".*Test\\.java"));
  }

  private static Map<String, Set<String>> mentions(Path folder, String names) {
    Map<String, Set<String>> mentions = new TreeMap<>();
    for (Path source : sources(folder, names)) {
      String name = source.getFileName().toString().replace(".java", "");
      for (String line : lines(source)) {
        Matcher mention = MENTION.matcher(line);
        while (mention.find()) {
          mentions.computeIfAbsent(mention.group(1), rule -> new TreeSet<>()).add(name);
        }
      }
    }
    return mentions;
  }

  private static List<Path> sources(Path folder, String names) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().matches(names)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rules that are marked as held and are not, or the other way round, or have no test. */
  List<String> contradictions() {
    List<String> wrong = new ArrayList<>();
    for (Rule rule : rules) {
      boolean held = holders.containsKey(rule.code());
      if (held != rule.why().isEmpty()) {
        wrong.add(rule.code() + (held ? " is held" : " is not held"));
      } else if (held && !proofs.containsKey(rule.code())) {
        wrong.add(rule.code() + " has no test");
      } else if (!held && !REASONS.containsKey(rule.why())) {
        wrong.add(rule.code() + " is not held for no reason of the page");
      }
    }
    return wrong;
  }

  String text() {
    List<Rule> held = rules.stream().filter(rule -> rule.why().isEmpty()).toList();
    StringBuilder page = new StringBuilder(HEAD);
    page.append("\n")
        .append(rules.size())
        .append(" rules: ")
        .append(held.size())
        .append(" held and proved, ")
        .append(rules.size() - held.size())
        .append(" not held.\n\n## Held\n\n| Rule | Since | Columns | Held by | Proved by |\n")
        .append("|---|---|---|---|---|\n");
    for (Rule rule : held) {
      page.append(row(rule) + names(holders, rule) + " | " + names(proofs, rule) + " |\n");
    }
    page.append("\n## Not held\n");
    REASONS.forEach(
        (why, text) -> {
          page.append("\n").append(text).append("\n\n| Rule | Since | Columns |\n|---|---|---|\n");
          rules.stream()
              .filter(rule -> rule.why().equals(why))
              .forEach(rule -> page.append(row(rule).strip()).append("\n"));
        });
    return page.toString();
  }

  private static String row(Rule rule) {
    return "| 903-"
        + rule.code()
        + " | "
        + rule.since()
        + " | "
        + rule.columns().replace(" ", ", ")
        + " | ";
  }

  private static String names(Map<String, Set<String>> mentions, Rule rule) {
    return String.join(", ", mentions.getOrDefault(rule.code(), Set.of()));
  }
}
