package uk.kith.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A full United Kingdom postcode, in capitals with one space: {@code S65 1AB}. Only its shape is
 * checked; whether it exists, and where, the gazetteer knows.
 */
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
    return new Postcode(normalised(text));
  }

  /** As {@link #parse}, but empty when it is no postcode: received data stay as received. */
  public static Optional<Postcode> find(String text) {
    return Optional.of(normalised(text))
        .filter(letters -> SHAPE.matcher(letters).matches())
        .map(Postcode::new);
  }

  /** {@code S65 1}. */
  public String sector() {
    return value.substring(0, value.length() - 2);
  }

  /** {@code S65}: too large to say in which authority. */
  public String outward() {
    return value.substring(0, value.indexOf(' '));
  }

  @Override
  public String toString() {
    return value;
  }

  private static String normalised(String text) {
    String letters = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    int cut = Math.max(0, letters.length() - 3);
    return letters.substring(0, cut) + " " + letters.substring(cut);
  }
}
