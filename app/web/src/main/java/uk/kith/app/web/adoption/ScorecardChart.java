package uk.kith.app.web.adoption;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Fact;
import uk.kith.matching.api.ScorecardView;
import uk.kith.matching.api.ScorecardView.Count;
import uk.kith.matching.api.ScorecardView.Figure;

/**
 * A figure of the scorecard at the end of each of some quarters, drawn as bars: days beside their
 * threshold, shares in percent of those counted, counts of children.
 *
 * @param description the numbers in words, for those who do not see the drawing
 * @param thresholdWords what is compared; null when nothing is
 * @param table the same as text
 */
public record ScorecardChart(
    String name,
    String description,
    List<Pillar> pillars,
    @Nullable String thresholdWords,
    List<Fact> table) {

  public static final int WIDTH = 288;
  public static final int HEIGHT = 168;

  /** y of the line on which the bars stand. */
  public static final int GROUND = 130;

  /** Width of a bar. */
  public static final int THICK = 30;

  /** By which the line of a threshold is longer than its bar on each side. */
  private static final int OVERHANG = 9;

  /** Width of the line of a threshold. */
  public static final int LINE = THICK + 2 * OVERHANG;

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);

  private static final int HIGHEST = 100;
  private static final int STEP = 58;

  /**
   * A period.
   *
   * @param figure days, a share in percent, or children; empty while nobody is counted
   * @param thresholdY y of the line of the threshold of this period; null when none is compared
   */
  public record Pillar(
      int x, int height, String figure, String month, String year, @Nullable Integer thresholdY) {

    /** Where the line of the threshold begins: a little before the bar. */
    public int lineX() {
      return x - OVERHANG;
    }

    public int middle() {
      return x + THICK / 2;
    }
  }

  static ScorecardChart of(String name, ScorecardPage.Which which, List<ScorecardView> cards) {
    long most = 1;
    Set<Integer> thresholds = new LinkedHashSet<>();
    for (ScorecardView card : cards) {
      Figure figure = which.figure(card);
      Count count = which.count(card);
      if (figure != null && figure.days() != null) {
        most = Math.max(most, figure.days());
      }
      if (count != null) {
        most = Math.max(most, count.count());
      }
      if (figure != null && figure.met() != null) {
        most = HIGHEST; // a share is of all
      } else if (figure != null && figure.threshold() != null) {
        thresholds.add(figure.threshold());
        most = Math.max(most, figure.threshold());
      }
    }
    List<Pillar> pillars = new ArrayList<>();
    List<Fact> table = new ArrayList<>();
    for (ScorecardView card : cards) {
      Figure figure = which.figure(card);
      Count count = which.count(card);
      Long much = count == null ? much(figure) : (Long) (long) count.count();
      boolean share = figure != null && figure.met() != null;
      Integer threshold = figure == null || share ? null : figure.threshold();
      String end = Dates.day(card.periodEnd());
      pillars.add(
          new Pillar(
              pillars.size() * STEP + (STEP - THICK) / 2,
              much == null ? 0 : Math.round((float) much * HIGHEST / most),
              much == null ? "" : much + (share ? "%" : ""),
              MONTH.format(card.periodEnd()),
              Integer.toString(card.periodEnd().getYear()),
              threshold == null
                  ? null
                  : (Integer) (GROUND - Math.round((float) threshold * HIGHEST / most))));
      table.add(
          Fact.of(
              end,
              figure == null
                  ? count == null ? "" : Numbers.many(count.count(), "child", "children")
                  : ScorecardPage.words(figure)
                      + (threshold == null ? "" : ", threshold " + threshold)
                      + (share && figure.threshold() != null
                          ? ", in less than " + Numbers.many(figure.threshold(), "month")
                          : "")));
    }
    return new ScorecardChart(
        name,
        table.stream()
            .map(fact -> fact.name() + " " + fact.value())
            .collect(Collectors.joining(", ")),
        pillars,
        thresholds.isEmpty()
            ? null
            : (thresholds.size() == 1 ? "Threshold " : "Thresholds ")
                + thresholds.stream().map(String::valueOf).collect(Collectors.joining(", then ")),
        table);
  }

  /** Days, or the share of those counted in percent; null while nobody is. */
  private static @Nullable Long much(@Nullable Figure figure) {
    if (figure == null || figure.days() != null || figure.counted() == 0) {
      return figure == null ? null : figure.days();
    }
    Integer met = figure.met();
    return met == null ? null : Math.round(100.0 * met / figure.counted());
  }
}
