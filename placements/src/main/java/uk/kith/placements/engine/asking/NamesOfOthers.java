package uk.kith.placements.engine.asking;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;

/**
 * Whether a text that goes out with the record of one child seems to name another: a brother, a
 * sister or a child of the same search. What is written about one person never tells of another.
 * People know better than a comparison of words (a name may be a carer's too), so that it is a
 * warning, and it never says whose name it is.
 *
 * <p>A first name counts as it is written, with its capital, as a word of its own: "Will" is a name
 * and "will" is none. First and family name side by side count in either order and any case.
 */
public final class NamesOfOthers {

  /** By which what is written in the record of a decision is kept. */
  public static final RuleId DECISION = RuleId.of("R-MATCH-15");

  /** Shorter ones are initials, which stand in many words. */
  private static final int SHORTEST = 2;

  private NamesOfOthers() {}

  /** The names of a child; null as far as they are not known. */
  public record Name(@Nullable String first, @Nullable String family) {

    /** What in a text would name the child and not one of those whom it is about. */
    private Stream<Pattern> patterns(Collection<Name> about) {
      String given = first == null ? "" : first.strip();
      String last = family == null ? "" : family.strip();
      boolean shared = about.stream().anyMatch(each -> given.equalsIgnoreCase(each.first()));
      Pattern alone = given.length() < SHORTEST || shared ? null : word(Pattern.quote(given), 0);
      Pattern both =
          given.isEmpty() || last.isEmpty() || (shared && about.contains(this))
              ? null
              : word(
                  "(?:"
                      + (Pattern.quote(given) + "\\s+" + Pattern.quote(last))
                      + "|"
                      + (Pattern.quote(last) + ",?\\s+" + Pattern.quote(given))
                      + ")",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      return Stream.of(alone, both).filter(Objects::nonNull);
    }

    private static Pattern word(String regex, int flags) {
      return Pattern.compile("(?<![\\p{L}\\p{N}])" + regex + "(?![\\p{L}\\p{N}])", flags);
    }
  }

  /**
   * @param rule that the text is kept by
   * @param about whose record the text goes out with
   * @param others who are linked with them
   * @return one finding at the most, whatever is named and how often
   */
  public static List<Finding> in(
      RuleId rule, Collection<String> texts, Collection<Name> about, Collection<Name> others) {
    return isNamed(texts, about, others)
        ? List.of(
            Finding.of(
                rule,
                Severity.WARNING,
                "The text seems to name another child. It goes out with the record of this child,"
                    + " which tells of nobody else.\n"
                    + "Maybe write “a brother” or “a sister” instead.",
                "UK GDPR Article 5(1)(c)"))
        : List.of();
  }

  /**
   * The same of a text that stands in the history of a home, which is about no child.
   *
   * @param rule that the text is kept by
   * @param children who live or lived there
   */
  public static List<Finding> inHome(
      RuleId rule, Collection<String> texts, Collection<Name> children) {
    return isNamed(texts, List.of(), children)
        ? List.of(
            Finding.of(
                rule,
                Severity.WARNING,
                "The reason seems to name a child. It stays in the history of the home, which is"
                    + " read by more people than the child’s record.\nMaybe write “a child who"
                    + " lives here” instead.",
                "UK GDPR Article 5(1)(c)"))
        : List.of();
  }

  /**
   * The same of a sheet: its preview shows the cells to who sent it.
   *
   * @param cells whose words seem to name a child of the home that their row is about
   */
  public static List<Finding> inSheet(int cells) {
    return cells == 0
        ? List.of()
        : List.of(
            Finding.of(
                DECISION,
                Severity.WARNING,
                (cells == 1 ? "One cell seems" : cells + " cells seem")
                    + " to name a child. The words stay in the history of the home, which is read"
                    + " by more people than the child’s record.\nMaybe write “a child who lives"
                    + " here” instead, and send the sheet again.",
                "UK GDPR Article 5(1)(c)"));
  }

  private static boolean isNamed(
      Collection<String> texts, Collection<Name> about, Collection<Name> others) {
    return others.stream()
        .flatMap(each -> each.patterns(about))
        .anyMatch(name -> texts.stream().anyMatch(text -> name.matcher(text).find()));
  }
}
