package uk.kith.app.web.fairness;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.list.Value;
import uk.kith.matching.engine.fairness.Estimate;
import uk.kith.matching.engine.fairness.Measured;

/** Figures of the report in words. */
final class FairnessWords {

  static final String HREF = "/fairness";

  /** What stands where a figure would tell of few. */
  static final String TOO_FEW = "Too few to tell";

  private FairnessWords() {}

  /** "4.2", "63%". */
  static String number(Measured measured, double value) {
    return measured.isShare()
        ? Math.round(value * 100) + "%"
        : measured == Measured.BEST_SCORE
            ? "" + Math.round(value)
            : measured == Measured.HERITAGE_SHARE
                ? String.format(Locale.UK, "%.1f%%", value)
                : String.format(Locale.UK, "%.1f", value);
  }

  /** "3.1 to 5.3". */
  static String interval(Measured measured, Estimate estimate) {
    return number(measured, Math.max(0, estimate.low()))
        + " to "
        + number(measured, estimate.high());
  }

  /** The figure, a number in files. */
  static Value value(Measured measured, @Nullable Estimate estimate) {
    return estimate == null
        ? Value.text(TOO_FEW)
        : new Value.Amount(rounded(measured, estimate.value()), number(measured, estimate.value()));
  }

  /** As it is told, so that no file tells more than the page. */
  private static double rounded(Measured measured, double value) {
    double parts =
        switch (measured) {
          case FIRST_TAKEN, FIRST_BY_HERITAGE -> 100;
          case BEST_SCORE -> 1;
          case OFFERED, DAYS_WAITED, HERITAGE_SHARE, FIRST_WITHOUT, SECOND_WITHOUT, THIRD_WITHOUT ->
              10;
        };
    return Math.round(value * parts) / parts;
  }
}
