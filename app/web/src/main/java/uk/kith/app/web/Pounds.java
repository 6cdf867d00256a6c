package uk.kith.app.web;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sums of money as people type and read them. */
public final class Pounds {

  private static final Pattern TYPED = Pattern.compile("£? ?(\\d{1,3}(,?\\d{3})*(\\.\\d{2})?)");

  private Pounds() {}

  /** "£3,840.50"; whole pounds without pence. */
  public static String text(long pence) {
    return pence % 100 == 0
        ? String.format(Locale.UK, "£%,d", pence / 100)
        : String.format(Locale.UK, "£%,d.%02d", pence / 100, pence % 100);
  }

  /** "3840.50": as a field has it. */
  public static String typed(long pence) {
    return text(pence).replace("£", "").replace(",", "");
  }

  /** The pence of "£3,840.50", "3840"; empty when it cannot be read. */
  public static Optional<Long> findPence(String typed) {
    var matcher = TYPED.matcher(typed.strip());
    return matcher.matches()
        ? Optional.of(
            new BigDecimal(matcher.group(1).replace(",", "")).movePointRight(2).longValueExact())
        : Optional.empty();
  }
}
