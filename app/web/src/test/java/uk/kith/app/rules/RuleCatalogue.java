package uk.kith.app.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every rule that Kith knows of, held or not: {@code docs/rules-catalogue.csv}, in its order. */
record RuleCatalogue(List<Entry> entries) {

  /**
   * One rule.
   *
   * @param title the rule in a few words
   * @param source law, guidance or published definition, or "product rule"
   * @param confidence how far the figure was checked: A, B, C or P, explained on the page
   */
  record Entry(String rule, String title, String source, String confidence) {

    /** The family of a rule: {@code PLACE} of {@code R-PLACE-05}. */
    String family() {
      return rule.split("-", -1)[1];
    }
  }

  private static final String CELL = "(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))";
  private static final Pattern LINE = Pattern.compile(CELL + "," + CELL + "," + CELL + "," + CELL);

  RuleCatalogue {
    entries = List.copyOf(entries);
  }

  static RuleCatalogue read(Path file) {
    try {
      return new RuleCatalogue(
          Files.readAllLines(file).stream().skip(1).map(RuleCatalogue::entry).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(String line) {
    Matcher cells = LINE.matcher(line);
    if (!cells.matches()) {
      throw new IllegalArgumentException("Four cells are expected in: " + line);
    }
    return new Entry(cell(cells, 0), cell(cells, 1), cell(cells, 2), cell(cells, 3));
  }

  private static String cell(Matcher cells, int index) {
    String quoted = cells.group(2 * index + 1);
    return quoted == null ? cells.group(2 * index + 2) : quoted.replace("\"\"", "\"");
  }
}
