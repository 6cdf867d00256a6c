package uk.kith.placements.engine.ssd;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The cell in which the dataset holds the national codes of a care plan ({@code
 * lacp_cla_care_plan_json}): an object that says Y or N of each code. What is written reads back
 * the same (R-PERM-06). Source: the published data item list of the dataset, after Annex A.
 */
public final class CarePlanCell {

  /** In the order in which they are published. */
  public static final List<String> CODES =
      List.of(
          "RETURN1M",
          "RETURN6M",
          "RETURNEV",
          "REMAINSUP",
          "LTRELFR",
          "LTFOST18",
          "RESPLMT",
          "SUPPLIV",
          "ADOPTION",
          "OTHERPLN");

  private static final Pattern OBJECT =
      Pattern.compile("\\{\\s*(\"\\w+\"\\s*:\\s*\"?\\w*\"?\\s*,?\\s*)*\\}");
  private static final Pattern SAID = Pattern.compile("\"(\\w+)\"\\s*:\\s*\"?(\\w*)\"?");
  private static final Set<String> YES = Set.of("Y", "YES", "1", "TRUE");

  private CarePlanCell() {}

  /**
   * The codes of which a cell says yes, in their order; also of codes parted by semicolons.
   *
   * @return empty when the cell cannot be read or holds another code
   */
  public static Optional<Set<String>> find(String cell) {
    String text = cell.strip();
    Set<String> said = new LinkedHashSet<>();
    Set<String> yes = new LinkedHashSet<>();
    if (OBJECT.matcher(text).matches()) {
      Matcher each = SAID.matcher(text);
      while (each.find()) {
        String code = each.group(1).toUpperCase(Locale.ROOT);
        said.add(code);
        if (YES.contains(each.group(2).toUpperCase(Locale.ROOT))) {
          yes.add(code);
        }
      }
    } else {
      Arrays.stream(text.split(";"))
          .map(part -> part.strip().toUpperCase(Locale.ROOT))
          .filter(part -> !part.isEmpty())
          .forEach(yes::add);
      said.addAll(yes);
    }
    return CODES.containsAll(said) ? Optional.of(inOrder(yes)) : Optional.empty();
  }

  /** The cell that says yes of some codes and no of the others. */
  public static String write(Set<String> codes) {
    if (!CODES.containsAll(codes)) {
      throw new IllegalArgumentException("no codes of a care plan: " + codes);
    }
    return CODES.stream()
        .map(code -> "\"" + code + "\":\"" + (codes.contains(code) ? "Y" : "N") + "\"")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static Set<String> inOrder(Set<String> codes) {
    return CODES.stream()
        .filter(codes::contains)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
