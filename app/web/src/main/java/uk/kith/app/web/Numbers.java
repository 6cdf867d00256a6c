package uk.kith.app.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as pages say them, whatever the machine's locale. */
public final class Numbers {
  private static final List<String> WORDS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Numbers() {}

  /** "2,675". */
  public static String count(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /** "1 day", "2,675 children" when the plural is given. */
  public static String many(long number, String one, String several) {
    return count(number) + " " + (number == 1 ? one : several);
  }

  /** "1 day", "8 days". */
  public static String many(long number, String one) {
    return many(number, one, one + "s");
  }

  /** "two" up to ten, "11" above; none is "no". */
  public static String word(int number) {
    return number >= 0 && number < WORDS.size() ? WORDS.get(number) : count(number);
  }

  /** "two places", "one place". */
  public static String words(int number, String one) {
    return word(number) + " " + (number == 1 ? one : one + "s");
  }

  /** "45%"; "not known" when nothing was counted. */
  public static String percent(long part, long whole) {
    return whole == 0 ? "not known" : Math.round(100.0 * part / whole) + "%";
  }

  /** "1.2 miles", or "distance not known". */
  public static String miles(@Nullable Double miles) {
    if (miles == null) {
      return "distance not known";
    }
    String said = String.format(Locale.UK, "%.1f", miles);
    if (said.equals("0.0")) {
      return "under 0.1 miles";
    }
    return said + (said.equals("1.0") ? " mile" : " miles");
  }

  /** A score of the contract (0 to 1000) in hundredths: "90", "90.5". */
  public static String score(int thousandths) {
    return thousandths % 10 == 0
        ? String.valueOf(thousandths / 10)
        : String.format(Locale.UK, "%.1f", thousandths / 10.0);
  }

  /** The text with its first letter large. */
  public static String sentence(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }
}
