package uk.kith.app.pseudonymise;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.app.pseudonymise.ColumnList.Rule;

/** What becomes of one value that is not null. */
final class Values {

  /** What stands where somebody's own words stood. */
  static final String LEFT_OUT = "Left out.";

  /** What stands where a word about who somebody is stood that few people share. */
  static final String OTHER = "Other";

  /** An outward code of no place. */
  private static final String NOWHERE = "ZZ9";

  /** No inward code ends in O: nobody lives there. */
  private static final String INWARD = "0ZO";

  /** Capitals, digits and what parts codes: never a name or a sentence as people write them. */
  private static final Pattern CODE = Pattern.compile("[A-Z0-9_:;,.|/ -]*");

  /** Postcodes and what somebody may be rung up by are written in capitals and digits too. */
  private static final Pattern NO_CODE =
      Pattern.compile("\\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\\b|[0-9]{6}");

  /** National codes of authorities. */
  private static final Pattern AUTHORITY = Pattern.compile("\\b[ENSW][0-9]{8}\\b");

  private static final Pattern MINUTES = Pattern.compile(":[0-5][0-9]");

  /** In pence. */
  private static final int FEE = 5_000;

  private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z]+)*");

  private static final Pattern CLOCK = Pattern.compile("[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern OUTWARD = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)(\\s|$).*");
  private static final Pattern CLOSED_UP =
      Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)[0-9][A-Z]{2}");

  private final Secret secret;
  private final Set<String> known;
  private final Shared shared;
  private final Map<String, String> any = new HashMap<>();

  Values(Secret secret, Set<String> known, Shared shared) {
    this.secret = secret;
    this.shared = shared;
    this.known = known;
  }

  /**
   * @param where of the value, for a refusal: its table, column and key
   * @return null when nothing is to stand there
   * @throws CannotCopy when the value has not the shape that the list says it has
   */
  @Nullable String of(Rule rule, String value, Shift shift, String where) {
    try {
      return made(rule, value, shift, where);
    } catch (DateTimeException e) { // without it: it repeats the value
      throw new CannotCopy(
          "A value of " + where + " is not written as a day or a moment is: nothing is copied.");
    }
  }

  private @Nullable String made(Rule rule, String value, Shift shift, String where) {
    return switch (rule.kind()) {
      case NONE -> null;
      case KEEP -> value;
      case ID -> ids(value, where);
      case ANY -> ids(any.computeIfAbsent(where, first -> value), where);
      case DAY -> shift.day(value);
      case DAYS -> days(value, shift);
      case MOMENT -> shift.moment(value, secret);
      case CLOCK, HOUR -> MINUTES.matcher(shaped(CLOCK, value, where)).replaceAll(":00");
      case FEE -> Long.toString(fee(Long.parseLong(value)));
      case CODE -> code(rule, value, where);
      case KNOWN -> known.contains(value) && shared.isShared(value, shift.family()) ? value : OTHER;
      case TEXT -> value.isEmpty() ? value : LEFT_OUT;
      case CALLED ->
          value.isEmpty()
              ? value
              : rule.argument() + " " + secret.letters(rule.argument(), folded(value), 6);
      case CALLED_AS_WRITTEN ->
          value.isEmpty()
              ? value
              : rule.argument() + " " + secret.letters(rule.argument(), value, 6);
      case FIRST_NAME -> InventedNames.first(secret, shift.family(), folded(value));
      case FAMILY_NAME -> InventedNames.family(secret, shift.family(), folded(value));
      case NUMBER -> value.isEmpty() ? value : secret.letters("number", value, 10);
      case URN -> value.isEmpty() ? value : "SC" + secret.letters("urn", value, 8);
      case POSTCODE -> outward(value, shift) + " " + INWARD;
      case SECTOR -> outward(value, shift) + " " + INWARD.charAt(0);
      case GATHERED, PLACE -> value; // made by whoever reads the rows
      case JSON, MADE -> throw new IllegalStateException(where);
    };
  }

  private String outward(String place, Shift shift) {
    String outward = outward(place);
    return shared.isShared(outward, shift.family()) ? outward : NOWHERE;
  }

  /** {@code S65 1AB}, {@code S65 1} and {@code S651AB}; of anything else nothing is known. */
  private static String outward(String place) {
    String letters = place.strip().toUpperCase(Locale.ROOT);
    for (Pattern shape : new Pattern[] {CLOSED_UP, OUTWARD}) {
      var found = shape.matcher(letters);
      if (found.matches()) {
        return found.group(1);
      }
    }
    return NOWHERE;
  }

  private String ids(String value, String where) {
    try {
      if (!value.startsWith("{")) {
        return secret.id(UUID.fromString(value)).toString();
      }
      String inside = value.substring(1, value.length() - 1);
      return inside.isEmpty()
          ? value
          : "{"
              + String.join(
                  ",", Arrays.stream(inside.split(",", -1)).map(id -> ids(id, where)).toList())
              + "}";
    } catch (IllegalArgumentException e) {
      throw new CannotCopy("A value of " + where + " is no id: nothing is copied.", e);
    }
  }

  /** A text of days and what parts them. */
  private static String days(String text, Shift shift) {
    return DAY.matcher(text).replaceAll(day -> shift.day(day.group()));
  }

  private static String code(Rule rule, String value, String where) {
    if (rule.argument().equals("kebab")) {
      return shaped(KEBAB, value, where);
    }
    if (NO_CODE.matcher(AUTHORITY.matcher(value).replaceAll("")).find()) {
      throw noCode(where);
    }
    return shaped(CODE, value, where);
  }

  /** To the next fifty pounds, never to nothing. */
  private static long fee(long pence) {
    return pence == 0 ? 0 : Math.max(1, Math.round((double) pence / FEE)) * FEE;
  }

  private static String shaped(Pattern shape, String value, String where) {
    if (!shape.matcher(value).matches()) {
      throw noCode(where);
    }
    return value;
  }

  private static CannotCopy noCode(String where) {
    return new CannotCopy(
        "A value of "
            + where
            + " does not look like a code, as the list of columns says it is: nothing is copied.");
  }

  private static String folded(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }
}
