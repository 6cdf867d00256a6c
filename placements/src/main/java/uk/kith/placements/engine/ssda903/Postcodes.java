package uk.kith.placements.engine.ssda903;

import java.util.Locale;
import java.util.regex.Pattern;

/** The shape of postcodes; whether one exists is for the gazetteer to say. */
final class Postcodes {

  private static final Pattern SHAPE =
      Pattern.compile("(GIR0AA|[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][ABD-HJLNP-UW-Z]{2})");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Postcodes() {}

  static String compact(String postcode) {
    return BLANKS.matcher(postcode).replaceAll("").toUpperCase(Locale.ROOT);
  }

  static boolean isShaped(String postcode) {
    return SHAPE.matcher(compact(postcode)).matches();
  }

  static boolean same(String one, String other) {
    return compact(one).equals(compact(other));
  }
}
