package uk.kith.sufficiency.engine.pooled;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands in the tables: codes of authorities, their names, and symbols for counts. */
public final class TableNames {

  /** Unitary authorities, metropolitan districts, boroughs of London and counties. */
  private static final Pattern AUTHORITY = Pattern.compile("E(06|08|09|10)\\d{6}");

  /**
   * What the Department writes where there is no count: suppressed (c, in old tables x), rounded to
   * nothing (low, k), not available (x, u, a colon or dots), not applicable (z).
   */
  private static final Set<String> SYMBOLS =
      Set.of("c", "k", "low", "u", "x", "z", ":", ".", "..", "-", "*", "na", "");

  private TableNames() {}

  static boolean isAuthority(String code) {
    return AUTHORITY.matcher(code).matches();
  }

  static boolean isSymbol(String value) {
    return SYMBOLS.contains(value.toLowerCase(Locale.ROOT));
  }

  /** The two tables spell some names differently: by this they are the same. */
  public static String plain(String name) {
    return name.replaceFirst(",.*", "")
        .replace("&", "and")
        .toLowerCase(Locale.ROOT)
        .replace("county ", "")
        .replace(" borough", "")
        .strip();
  }
}
