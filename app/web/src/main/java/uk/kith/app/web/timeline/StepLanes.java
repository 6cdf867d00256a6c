package uk.kith.app.web.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.timeline.Drawing.Box;
import uk.kith.app.web.timeline.Drawing.Label;
import uk.kith.app.web.timeline.Drawing.Mark;
import uk.kith.app.web.timeline.Drawing.Shape;
import uk.kith.court.api.ChildTimeline.StepLine;
import uk.kith.court.api.PlanningEstimate;
import uk.kith.court.engine.timeline.CourtStep;
import uk.kith.court.engine.timeline.StepStatus;

/**
 * The steps of a child's way or of proceedings, a lane each on one scale of days: done, listed, due
 * or possible at the earliest, late since, today, the limit, for which of them the way waits, and
 * the band of a planning estimate of the final hearing where there is one.
 */
final class StepLanes {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

  /** The colour of estimates: the band of an 80 % interval. */
  private static final String BAND = "#a9cff0";

  private static final int TOP = 34;
  private static final int LINE = 17;

  /** The width of a letter at the most, on average. */
  private static final int LETTER = 7;

  /** Letters of a line below the name of a step on a phone. */
  private static final int NARROW_LETTERS = 42;

  /**
   * The measures of one of the two drawings.
   *
   * @param left x at which the scale begins
   * @param right x at which it ends
   * @param lane y of the lane's middle in its row
   * @param room of a label of the scale
   */
  private record Measures(int width, int left, int right, int row, int lane, int room) {}

  private static final Measures WIDE = new Measures(1140, 355, 725, 28, 14, 66);
  private static final Measures NARROW = new Measures(310, 10, 300, 70, 50, 84);

  private final List<StepLine> steps;
  private final @Nullable String next;
  private final @Nullable LocalDate limit;
  private final @Nullable PlanningEstimate estimate;
  private final LocalDate asOf;
  private final Measures size;
  private final LocalDate first;
  private final LocalDate last;

  /** Where each lane begins, and where the last one ends. */
  private final int[] tops;

  private StepLanes(
      List<StepLine> steps,
      @Nullable String next,
      @Nullable LocalDate limit,
      @Nullable PlanningEstimate estimate,
      LocalDate asOf,
      Measures size) {
    this.steps = steps;
    this.next = next;
    this.limit = limit;
    this.estimate = estimate;
    this.asOf = asOf;
    this.size = size;
    List<LocalDate> days =
        Stream.concat(
                steps.stream().flatMap(s -> Stream.of(day(s), s.due())),
                Stream.of(asOf, limit, estimate == null ? null : estimate.p90()))
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    this.first = days.get(0);
    this.last = days.get(days.size() - 1).plusDays(7);
    this.tops = new int[steps.size() + 1];
    tops[0] = TOP;
    for (int i = 0; i < steps.size(); i++) {
      tops[i + 1] = tops[i] + size.row() + (says(steps.get(i)).size() - 1) * LINE;
    }
  }

  /**
   * @param next code of the step for which the way waits; null when it waits for none of them
   * @param limit last day allowed; null when no law limits the proceedings
   * @param estimate null when none is given
   */
  static Drawing wide(
      List<StepLine> steps,
      @Nullable String next,
      @Nullable LocalDate limit,
      @Nullable PlanningEstimate estimate,
      LocalDate asOf) {
    return new StepLanes(steps, next, limit, estimate, asOf, WIDE).drawing();
  }

  /** The same for a phone. */
  static Drawing narrow(
      List<StepLine> steps,
      @Nullable String next,
      @Nullable LocalDate limit,
      @Nullable PlanningEstimate estimate,
      LocalDate asOf) {
    return new StepLanes(steps, next, limit, estimate, asOf, NARROW).drawing();
  }

  /**
   * The day at which a step is drawn: done, listed, due, earliest; null when none is known. What is
   * due before it can be stands where it can be, so that no step stands before those it waits for,
   * and its words name both days.
   */
  private static @Nullable LocalDate day(StepLine step) {
    if (StepWords.isDueBeforeItCanBe(step)) {
      return step.earliest();
    }
    return Stream.of(step.done(), step.listed(), step.due(), step.earliest())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Its day and how it stands, in one line, or in several on a phone. */
  private List<String> says(StepLine step) {
    String state = StepWords.state(step, asOf);
    String said = StepWords.day(step);
    String day =
        said.substring(0, 1).toUpperCase(Locale.UK) + said.substring(1) + StepWords.notBefore(step);
    boolean ahead = step.status() == StepStatus.DUE;
    String text = state == null || ahead ? day : day + ", " + StepWords.lower(state);
    boolean fits = text.length() * LETTER <= size.width() - size.right() - 25;
    return size == WIDE ? List.of(fits ? text : day) : StepWords.lines(text, NARROW_LETTERS);
  }

  /** The middle of the lane of a step, where its mark stands. */
  private int middle(int lane) {
    return tops[lane + 1] - size.row() + size.lane();
  }

  private Drawing drawing() {
    List<Box> boxes = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    int bottom = tops[steps.size()];
    scale(boxes, labels);
    for (int i = 0; i < steps.size(); i++) {
      lane(i, boxes, marks, labels);
    }
    if (limit != null) {
      upright(boxes, x(limit.plusDays(1)) - 1, 3, Drawing.INK);
      labels.add(under(x(limit.plusDays(1)), bottom + 16, "Limit", true));
    }
    upright(boxes, x(asOf), 1, Drawing.GREY);
    boolean close = limit != null && Math.abs(x(limit) - x(asOf)) < 50;
    labels.add(under(x(asOf), bottom + (close ? 34 : 16), "Today", false));
    return new Drawing(size.width(), bottom + (close ? 42 : 24), boxes, band(), marks, labels);
  }

  /** From p10 to p90, and p50, in the lane of the step that would end the case. */
  private List<Box> band() {
    int lane = estimatedLane();
    if (estimate == null || lane < 0) {
      return List.of();
    }
    int top = middle(lane) - 7;
    int from = x(estimate.p10());
    return List.of(
        new Box(from, top, Math.max(2, x(estimate.p90()) - from), 14, BAND),
        new Box(x(estimate.p50()) - 1, top, 3, 14, Drawing.DARK));
  }

  /** Of the final hearing while it is ahead, then of the final order; -1 when both are over. */
  private int estimatedLane() {
    for (CourtStep step : List.of(CourtStep.FINAL_HEARING, CourtStep.FINAL_ORDER)) {
      for (int i = 0; i < steps.size(); i++) {
        if (steps.get(i).step().equals(step.name()) && steps.get(i).done() == null) {
          return i;
        }
      }
    }
    return -1;
  }

  /** A line through all lanes; on a phone, where words stand between them, through each alone. */
  private void upright(List<Box> boxes, int x, int width, String fill) {
    if (size == WIDE) {
      boxes.add(new Box(x, TOP, width, tops[steps.size()] - TOP, fill));
      return;
    }
    for (int i = 0; i < steps.size(); i++) {
      boxes.add(new Box(x, middle(i) - 9, width, 19, fill));
    }
  }

  private Label under(int x, int y, String text, boolean bold) {
    int at = Math.max(size.left() + 12, Math.min(size.right() - 12, x));
    return new Label(at, y, text, "middle", bold, bold ? Drawing.INK : Drawing.GREY);
  }

  /** A month at every so many, so that no two labels touch. */
  private void scale(List<Box> boxes, List<Label> labels) {
    LocalDate month = first.withDayOfMonth(1).plusMonths(1);
    int free = 0;
    while (month.isBefore(last)) {
      int x = x(month);
      if (x >= free && x + size.room() - 10 <= size.right() + 40) {
        boxes.add(new Box(x, TOP - 6, 1, 6, "#dbdad9"));
        upright(boxes, x, 1, "#dbdad9");
        labels.add(Label.grey(x, TOP - 12, MONTH.format(month), "start"));
        free = x + size.room();
      }
      month = month.plusMonths(1);
    }
  }

  private void lane(int lane, List<Box> boxes, List<Mark> marks, List<Label> labels) {
    StepLine step = steps.get(lane);
    int y = tops[lane];
    int middle = middle(lane);
    boolean wide = size == WIDE;
    boolean late = step.status() == StepStatus.LATE;
    boolean waits = step.step().equals(next);
    int words = wide ? middle + 5 : y + 16;
    labels.add(
        waits
            ? new Label(0, words, "Next: " + step.words(), "start", true, Drawing.DARK)
            : Label.plain(0, words, step.words()));
    int line = wide ? words : y + 34;
    for (String text : says(step)) {
      labels.add(
          new Label(
              wide ? size.right() + 25 : 0,
              line,
              text,
              "start",
              false,
              late ? "#942514" : Drawing.GREY));
      line += LINE;
    }
    boxes.add(new Box(size.left(), middle, size.right() - size.left(), 1, "#dbe3ea"));
    LocalDate due = step.due();
    if (late && due != null) {
      boxes.add(new Box(x(due), middle - 5, Math.max(1, x(asOf) - x(due)), 10, Drawing.LATE));
    }
    LocalDate at = day(step);
    if (at != null) {
      Shape shape = StepWords.shape(step);
      marks.add(new Mark(shape, x(at), middle, waits));
    }
  }

  private int x(LocalDate day) {
    long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
    long days = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(first, day)));
    return size.left() + (int) Math.round((size.right() - size.left()) * (double) days / all);
  }
}
