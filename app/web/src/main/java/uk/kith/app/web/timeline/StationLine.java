package uk.kith.app.web.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.timeline.Drawing.Box;
import uk.kith.app.web.timeline.Drawing.Label;
import uk.kith.app.web.timeline.Drawing.Mark;
import uk.kith.court.api.ChildTimeline;
import uk.kith.court.api.ChildTimeline.NextStepLine;
import uk.kith.court.api.ChildTimeline.StepLine;
import uk.kith.court.engine.timeline.CourtStep;
import uk.kith.court.engine.timeline.StepStatus;

/**
 * One line per child: the stations of the way from the gateway to the permanent order, one after
 * the other, dark as far as the child has come. What lies between two of them is told by the table,
 * but for the step for which the way waits.
 */
final class StationLine {

  /** Stations of the line; what other modules add is one each. */
  private static final Set<CourtStep> STATIONS =
      EnumSet.of(
          CourtStep.GATEWAY,
          CourtStep.PRE_PROCEEDINGS,
          CourtStep.ISSUE,
          CourtStep.CASE_MANAGEMENT,
          CourtStep.ISSUES_RESOLUTION,
          CourtStep.FINAL_HEARING,
          CourtStep.ADOPTION_DECISION,
          CourtStep.FINAL_ORDER,
          CourtStep.ADOPTION_APPLICATION,
          CourtStep.ADOPTION_ORDER,
          CourtStep.SPECIAL_GUARDIANSHIP_ORDER,
          CourtStep.CHILD_ARRANGEMENTS_ORDER,
          CourtStep.CARE_ORDER,
          CourtStep.PERMANENT_ORDER,
          CourtStep.GUARDIANSHIP_NOTICE,
          CourtStep.GUARDIANSHIP_REPORT,
          CourtStep.GUARDIANSHIP_APPLICATION);

  private static final Set<String> BETWEEN =
      Arrays.stream(CourtStep.values())
          .filter(step -> !STATIONS.contains(step))
          .map(CourtStep::name)
          .collect(Collectors.toUnmodifiableSet());

  private static final int WIDE = 1140;
  private static final int IN_A_ROW = 8;
  private static final int LETTERS = 17;
  private static final int NARROW = 320;
  private static final int NARROW_LETTERS = 38;
  private static final int LINE = 18;
  private static final int DOT = 12;

  private final List<StepLine> stations;
  private final @Nullable NextStepLine next;
  private final LocalDate asOf;
  private final int reached;

  private StationLine(ChildTimeline timeline) {
    this.next = timeline.next();
    this.asOf = timeline.asOf();
    this.stations = timeline.steps().stream().filter(this::isStation).toList();
    int last = -1;
    for (int i = 0; i < stations.size(); i++) {
      last = stations.get(i).status() == StepStatus.DONE ? i : last;
    }
    this.reached = last;
  }

  /** Beside one another, in rows. */
  static Drawing wide(ChildTimeline timeline) {
    return new StationLine(timeline).inRows();
  }

  /** Below one another, for a phone. */
  static Drawing narrow(ChildTimeline timeline) {
    return new StationLine(timeline).below();
  }

  private boolean isStation(StepLine step) {
    String kind = step.step().replaceAll("_\\d+$", "");
    return isNext(step) || !BETWEEN.contains(kind);
  }

  private boolean isNext(StepLine step) {
    return next != null && next.step().equals(step.step());
  }

  private Drawing inRows() {
    List<Box> boxes = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    int room = WIDE / IN_A_ROW;
    int y = DOT + 2;
    for (int from = 0; from < stations.size(); from += IN_A_ROW) {
      int to = Math.min(stations.size(), from + IN_A_ROW);
      int lowest = y;
      for (int i = from; i < to; i++) {
        int x = DOT + (i - from) * room;
        boolean ends = i + 1 == stations.size();
        if (!ends) {
          int length = i + 1 == to ? WIDE - DOT - x : room;
          boxes.add(new Box(x, y - 3, length, 6, i < reached ? Drawing.DARK : Drawing.PALE));
        }
        marks.add(mark(stations.get(i), x, y));
        int below = y + DOT + 18;
        for (Label label : texts(stations.get(i), 2 + x - DOT, below, LETTERS)) {
          labels.add(label);
          lowest = Math.max(lowest, label.y());
        }
      }
      y = lowest + 45;
    }
    return new Drawing(WIDE, y - 45 + 10, boxes, List.of(), marks, labels);
  }

  private Drawing below() {
    List<Box> boxes = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    int y = DOT + 2;
    for (int i = 0; i < stations.size(); i++) {
      int lowest = y;
      for (Label label : texts(stations.get(i), 34, y + 5, NARROW_LETTERS)) {
        labels.add(label);
        lowest = label.y();
      }
      int following = lowest + 30;
      if (i + 1 < stations.size()) {
        String fill = i < reached ? Drawing.DARK : Drawing.PALE;
        boxes.add(new Box(DOT - 3, y, 6, following - y, fill));
      }
      marks.add(mark(stations.get(i), DOT, y));
      y = following;
    }
    return new Drawing(NARROW, Math.max(1, y - 20), boxes, List.of(), marks, labels);
  }

  private Mark mark(StepLine step, int x, int y) {
    return new Mark(StepWords.shape(step), x, y, isNext(step));
  }

  private List<Label> texts(StepLine step, int x, int from, int letters) {
    List<Label> labels = new ArrayList<>();
    int y = from;
    if (isNext(step)) {
      labels.add(new Label(x, y, "Next:", "start", true, Drawing.DARK));
      y += LINE;
    }
    for (String line : StepWords.lines(step.words(), letters)) {
      labels.add(Label.bold(x, y, line));
      y += LINE;
    }
    for (String line : StepWords.lines(StepWords.day(step), letters + 1)) {
      labels.add(Label.plain(x, y, line));
      y += LINE;
    }
    String state = StepWords.state(step, asOf);
    if (state != null) {
      for (String line : StepWords.lines(state, letters + 1)) {
        boolean late = step.status() == StepStatus.LATE;
        labels.add(new Label(x, y, line, "start", late, late ? "#942514" : Drawing.GREY));
        y += LINE;
      }
    }
    return labels;
  }
}
