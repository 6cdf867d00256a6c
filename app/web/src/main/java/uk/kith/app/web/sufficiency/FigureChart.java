package uk.kith.app.web.sufficiency;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.sufficiency.api.FiguresView;
import uk.kith.sufficiency.engine.IndicatorDays;

/**
 * A figure over time, drawn as bars from nothing; bars of what fell stand below the line. A day of
 * which the figure is not known or withheld has no bar and says so.
 *
 * @param description the numbers in words, for those who do not see the drawing
 * @param ground y of the line of nothing
 */
public record FigureChart(String description, int width, int ground, List<Bar> bars) {

  public static final int HEIGHT = 150;

  /** Width of a bar. */
  public static final int THICK = 30;

  private static final int STEP = 44;
  private static final int TOP = 20;
  private static final int LOWEST = 105;
  private static final int LETTERS = 14;

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);

  /**
   * A day.
   *
   * @param x of the left edge
   * @param y of the upper edge
   * @param labelY where its number stands
   * @param month in three letters; null where all days are 31 March
   * @param year told where it begins; null otherwise
   */
  public record Bar(
      int x,
      int y,
      int height,
      int labelY,
      String label,
      @Nullable String month,
      @Nullable String year) {

    public int middle() {
      return x + THICK / 2;
    }
  }

  static FigureChart of(FiguresView.OverTime series) {
    int most = 1;
    int least = 0;
    for (FiguresView.Point point : series.points()) {
      Integer value = point.figure().value();
      if (value != null) {
        most = Math.max(most, value);
        least = Math.min(least, value);
      }
    }
    int high = LOWEST - TOP - (least < 0 ? LETTERS : 0);
    int ground = TOP + Math.round((float) high * most / (most - least));
    List<Bar> bars = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (int i = 0; i < series.points().size(); i++) {
      FiguresView.Point point = series.points().get(i);
      Integer value = point.figure().value();
      int drawn = value == null ? 0 : value;
      int height = Math.round((float) Math.abs(drawn) * high / (most - least));
      boolean below = drawn < 0;
      boolean yearly = IndicatorDays.of(point.figure().figure()) == IndicatorDays.MARCHES;
      LocalDate on = point.on();
      boolean begins = yearly || i == 0 || on.getMonthValue() == 3;
      bars.add(
          new Bar(
              i * STEP + (STEP - THICK) / 2,
              below ? ground : ground - height,
              height,
              below ? ground + height + LETTERS : ground - height - 5,
              value == null ? "–" : Numbers.count(value),
              yearly ? null : MONTH.format(on),
              begins ? Integer.toString(on.getYear()) : null));
      said.add(Dates.day(on) + " " + IndicatorWords.value(point.figure()));
    }
    return new FigureChart(
        String.join(", ", said), Math.max(STEP, series.points().size() * STEP), ground, bars);
  }
}
