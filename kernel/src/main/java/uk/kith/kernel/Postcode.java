package uk.kith.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/** A full United Kingdom postcode, in capitals with one space: {@code S65 1AB}. */
public record Postcode(String value) {

  private static final Pattern SHAPE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}");

  public Postcode {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a postcode in its usual form");
    }
  }

  /**
   * Reads what people type: any case, with or without spaces.
   *
   * @throws IllegalArgumentException when it is no postcode; the text does not repeat it
   */
  public static Postcode parse(String text) {
    String letters = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    int cut = Math.max(0, letters.length() - 3);
    return new Postcode(letters.substring(0, cut) + " " + letters.substring(cut));
  }

  /** {@code S65 1}. */
  public String sector() {
    return value.substring(0, value.length() - 2);
  }

  /** {@code S65}. */
  public String outward() {
    return value.substring(0, value.indexOf(' '));
  }

  @Override
  public String toString() {
    return value;
  }
}
