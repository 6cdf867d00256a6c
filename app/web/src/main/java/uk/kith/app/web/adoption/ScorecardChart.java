package uk.kith.app.web.adoption;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Fact;
import uk.kith.matching.api.ScorecardView;
import uk.kith.matching.api.ScorecardView.Figure;

/**
 * A figure of the scorecard at the end of each of some quarters, drawn as bars beside its
 * threshold.
 *
 * @param description the numbers in words, for those who do not see the drawing
 * @param thresholdY y of the line of the threshold; null when none is compared
 * @param table the same as text
 */
public record ScorecardChart(
    String name,
    String description,
    List<Pillar> pillars,
    @Nullable Integer thresholdY,
    @Nullable String thresholdWords,
    List<Fact> table) {

  public static final int WIDTH = 288;
  public static final int HEIGHT = 168;

  /** y of the line on which the bars stand. */
  public static final int GROUND = 130;

  /** Width of a bar. */
  public static final int THICK = 30;

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);

  private static final int HIGHEST = 100;
  private static final int STEP = 58;

  /**
   * A period.
   *
   * @param days the figure; empty while nobody is counted
   */
  public record Pillar(int x, int height, String days, String month, String year) {

    public int middle() {
      return x + THICK / 2;
    }
  }

  static ScorecardChart of(String name, ScorecardPage.Which which, List<ScorecardView> cards) {
    long most = 1;
    Integer threshold = null;
    for (ScorecardView card : cards) {
      Figure figure = which.figure(card);
      if (figure != null && figure.days() != null) {
        most = Math.max(most, figure.days());
      }
      threshold = figure == null ? threshold : figure.threshold();
    }
    if (threshold != null) {
      most = Math.max(most, threshold);
    }
    List<Pillar> pillars = new ArrayList<>();
    List<Fact> table = new ArrayList<>();
    for (ScorecardView card : cards) {
      Figure figure = which.figure(card);
      Long days = figure == null ? null : figure.days();
      String end = Dates.month(YearMonth.from(card.periodEnd()));
      pillars.add(
          new Pillar(
              pillars.size() * STEP + (STEP - THICK) / 2,
              days == null ? 0 : Math.round((float) days * HIGHEST / most),
              days == null ? "" : Long.toString(days),
              MONTH.format(card.periodEnd()),
              Integer.toString(card.periodEnd().getYear())));
      table.add(Fact.of(end, figure == null ? "" : ScorecardPage.words(figure)));
    }
    return new ScorecardChart(
        name,
        table.stream()
            .map(fact -> fact.name() + " " + fact.value())
            .collect(Collectors.joining(", ")),
        pillars,
        threshold == null ? null : GROUND - Math.round((float) threshold * HIGHEST / most),
        threshold == null ? null : "Threshold " + threshold,
        table);
  }
}
