package uk.kith.placements.engine.same;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name for comparing: without case, accents, apostrophes and hyphens, and whichever of the names
 * is called the given one. The database folds names in the same way to find whom to compare.
 */
public final class FoldedName {

  /** Accents, and apostrophes of any shape. */
  private static final Pattern DROPPED =
      Pattern.compile("[\\u0300-\\u036f'`\\u00b4\\u2018\\u2019]");

  private static final Pattern BETWEEN = Pattern.compile("[-\\s.,/\\u2010-\\u2014]+");

  private FoldedName() {}

  /** The parts of both names in one order; empty when there is no name. */
  public static String of(@Nullable String firstName, @Nullable String familyName) {
    String names = Stream.of(firstName, familyName).filter(Objects::nonNull).collect(joining(" "));
    return Arrays.stream(BETWEEN.split(folded(names)))
        .filter(part -> !part.isEmpty())
        .sorted()
        .collect(joining(" "));
  }

  /** Letters that no accent makes of a plain one are folded one by one. */
  private static String folded(String names) {
    String plain =
        DROPPED.matcher(Normalizer.normalize(names, Normalizer.Form.NFKD)).replaceAll("");
    return plain
        .toLowerCase(Locale.ROOT)
        .replace('ø', 'o')
        .replace('ł', 'l')
        .replace('đ', 'd')
        .replace('ð', 'd')
        .replace('ħ', 'h')
        .replace('ı', 'i')
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace("þ", "th");
  }
}
