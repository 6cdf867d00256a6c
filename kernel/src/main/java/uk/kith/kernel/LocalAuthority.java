package uk.kith.kernel;

import java.util.regex.Pattern;

/**
 * A social services authority (upper tier), by its national nine-character code, for example {@code
 * E08000018} for Rotherham. Districts are never used here (R-PLACE-23).
 */
public record LocalAuthority(String code) {

  private static final Pattern SHAPE = Pattern.compile("[ESWN]\\d{8}");

  public LocalAuthority {
    if (!SHAPE.matcher(code).matches()) {
      throw new IllegalArgumentException("not a national authority code: " + code);
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
