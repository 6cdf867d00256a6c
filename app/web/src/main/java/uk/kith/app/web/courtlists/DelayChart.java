package uk.kith.app.web.courtlists;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.court.engine.hearing.DelayCause;
import uk.kith.court.engine.hearing.DelayFigures;
import uk.kith.court.engine.hearing.DelayFigures.Quarter;

/**
 * Hearings put off in each quarter for one cause, drawn as bars. The drawings of all causes have
 * one scale, so that they can be compared.
 *
 * @param name of the cause
 * @param description the numbers in words, for those who do not see the drawing
 */
public record DelayChart(String name, String description, List<Pillar> pillars) {

  public static final int WIDTH = 288;
  public static final int HEIGHT = 150;

  /** y of the line on which the bars stand. */
  public static final int GROUND = 110;

  private static final int HIGHEST = 85;
  private static final int STEP = 36;

  /** Width of a bar. */
  public static final int THICK = 24;

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);

  /**
   * A quarter.
   *
   * @param x of its left edge
   * @param month its first month, in three letters
   * @param year told once, where it begins; null otherwise
   */
  public record Pillar(int x, int height, int count, String month, @Nullable String year) {

    public int middle() {
      return x + THICK / 2;
    }
  }

  static List<DelayChart> of(DelayFigures figures) {
    int most =
        figures.quarters().stream()
            .flatMap(quarter -> quarter.causes().values().stream())
            .mapToInt(DelayFigures.Tally::hearings)
            .max()
            .orElse(0);
    return Arrays.stream(DelayCause.values())
        .map(cause -> chart(figures, cause, Math.max(1, most)))
        .toList();
  }

  private static DelayChart chart(DelayFigures figures, DelayCause cause, int most) {
    List<Pillar> pillars = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (int i = 0; i < figures.quarters().size(); i++) {
      Quarter quarter = figures.quarters().get(i);
      int count = quarter.of(cause).hearings();
      LocalDate first = quarter.period().first();
      String month = MONTH.format(first);
      boolean begins = i == 0 || first.getMonthValue() == 1;
      pillars.add(
          new Pillar(
              i * STEP + (STEP - THICK) / 2,
              Math.round((float) count * HIGHEST / most),
              count,
              month,
              begins ? Integer.toString(first.getYear()) : null));
      said.add(words(quarter) + " " + Numbers.count(count));
    }
    return new DelayChart(cause.words(), String.join(", ", said), pillars);
  }

  /** "July to September 2014". */
  static String words(Quarter quarter) {
    YearMonth last = YearMonth.from(quarter.period().first()).plusMonths(2);
    return quarter.period().first().getMonth().getDisplayName(TextStyle.FULL, Locale.UK)
        + " to "
        + Dates.month(last);
  }
}
