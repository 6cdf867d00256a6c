package uk.kith.placements.engine.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Schools that a child's plan names in words, such as "Keep away from Wickersley; stays at Thorpe
 * Hesley". A school is one of them when either name holds the other, whatever the case, the dots
 * and what kind of school it is. What the child stays at is nothing to keep away from.
 */
public final class SchoolsToMind {

  private static final Pattern PARTS = Pattern.compile("[;,.\\n]");
  private static final Pattern STAY = Pattern.compile("\\b(stay|stays|remain|remains|continue)\\b");
  private static final Pattern NOT_OF_A_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words of many names that make no school another's. */
  private static final Set<String> OF_MANY =
      Set.of(
          "school",
          "primary",
          "junior",
          "infant",
          "infants",
          "secondary",
          "high",
          "academy",
          "college",
          "community",
          "comprehensive",
          "special",
          "the",
          "and",
          "of",
          "at",
          "a",
          "st",
          "not",
          "no",
          "keep",
          "away",
          "from",
          "near",
          "must",
          "go",
          "to",
          "be",
          "any");

  private final List<String> named;

  /**
   * @param words null when the plan names none
   */
  public SchoolsToMind(@Nullable String words) {
    named =
        words == null
            ? List.of()
            : Arrays.stream(PARTS.split(words.toLowerCase(Locale.UK)))
                .filter(part -> !STAY.matcher(part).find())
                .map(SchoolsToMind::name)
                .filter(part -> !part.isBlank())
                .toList();
  }

  /**
   * The words of a plan that this class reads: each school with what is to be done about it.
   *
   * @param stay schools to stay at, with commas between; empty when there are none
   * @param away schools to keep away from, likewise
   * @return "Stay at Clifton; keep away from Wickersley"; null when no school is named
   */
  public static @Nullable String inWords(String stay, String away) {
    String words =
        Stream.concat(each(stay, "stay at "), each(away, "keep away from "))
            .collect(Collectors.joining("; "));
    return words.isEmpty()
        ? null
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  private static Stream<String> each(String schools, String what) {
    // A dot parts, so that the half of "St. Bernard" after it would lose what is to be done.
    return Arrays.stream(PARTS.split(schools.replace(".", "")))
        .map(String::strip)
        .filter(school -> !school.isEmpty())
        .map(school -> what + school);
  }

  boolean isEmpty() {
    return named.isEmpty();
  }

  /** Whether the plan names a school to keep away from. */
  public boolean names(@Nullable String school) {
    String name = school == null ? "" : name(school.toLowerCase(Locale.UK));
    return !name.isBlank()
        && named.stream().anyMatch(each -> each.contains(name) || name.contains(each));
  }

  /** The words that are a school's own, each between blanks. */
  private static String name(String words) {
    StringBuilder name = new StringBuilder(" ");
    for (String word : NOT_OF_A_NAME.split(words.replace("\u2019", "").replace("'", ""))) {
      if (!word.isEmpty() && !OF_MANY.contains(word)) {
        name.append(word).append(' ');
      }
    }
    return name.toString();
  }
}
