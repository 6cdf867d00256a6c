package uk.kith.app.web.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.timeline.Drawing.Shape;
import uk.kith.court.api.ChildTimeline.StepLine;
import uk.kith.court.engine.timeline.NextStep;
import uk.kith.court.engine.timeline.StepStatus;

/** How a step stands, in words. */
final class StepWords {

  private StepWords() {}

  /** "18 September 2014", "by 24 September 2014", "listed for 23 February 2015", "not known". */
  static String day(StepLine step) {
    LocalDate done = step.done();
    LocalDate listed = step.listed();
    LocalDate due = step.due();
    LocalDate earliest = step.earliest();
    if (done != null) {
      return Dates.day(done);
    }
    if (listed != null) {
      return "listed for " + Dates.days(listed, step.listedTo());
    }
    if (due != null) {
      return "by " + Dates.day(due);
    }
    return earliest == null ? "no day known" : "not before " + Dates.day(earliest);
  }

  /** Due ahead, on a day before those for which it waits can be done; no day of the court holds. */
  static boolean isDueBeforeItCanBe(StepLine step) {
    LocalDate due = step.due();
    LocalDate earliest = step.earliest();
    return step.status() == StepStatus.DUE
        && step.done() == null
        && step.listed() == null
        && due != null
        && earliest != null
        && earliest.isAfter(due);
  }

  /** ", not before 15 January 2015" beside the day by which it is due; empty where it can be. */
  static String notBefore(StepLine step) {
    return isDueBeforeItCanBe(step)
        ? ", not before " + Dates.day(Objects.requireNonNull(step.earliest()))
        : "";
  }

  /**
   * "Done", "Done 4 days late", "In 10 working days", "6 days late"; of what the court has listed,
   * how far that day is, or lies after the last one: "46 days after its last day". Null when
   * nothing is known.
   */
  static @Nullable String state(StepLine step, LocalDate asOf) {
    Integer days = step.days();
    LocalDate due = step.due();
    LocalDate listed = step.listed();
    if (step.done() == null && listed != null && !listed.isBefore(asOf)) {
      LocalDate last = lastListed(step, listed);
      return due == null || !last.isAfter(due)
          ? Numbers.sentence(Dates.due(listed, asOf))
          : Numbers.many(ChronoUnit.DAYS.between(due, last), "day") + " after its last day";
    }
    return switch (step.status()) {
      case DONE ->
          days == null || days == 0 || due == null || step.done() == null
              ? "Done"
              : "Done " + late(step.step(), due, step.done());
      case DUE -> due == null ? null : Numbers.sentence(Dates.due(due, asOf));
      case LATE -> due == null ? null : Numbers.sentence(late(step.step(), due, asOf));
      case NOT_KNOWN -> due == null ? null : "Not recorded";
    };
  }

  /**
   * How late a step is or was done, what a direction asks for in working days (R-COURT-22): "8 days
   * late", "6 working days late".
   *
   * @param code of the step
   * @param until later than it was due
   */
  static String late(String code, LocalDate due, LocalDate until) {
    return String.valueOf(
        NextStep.isDirected(code) ? Dates.lateByOrder(due, until) : Dates.late(due, until));
  }

  /** The last day for which a listed step is listed: that day is to be in time (R-COURT-16). */
  static LocalDate lastListed(StepLine step, LocalDate listed) {
    return step.listedTo() == null ? listed : step.listedTo();
  }

  static Shape shape(StepLine step) {
    return switch (step.status()) {
      case DONE -> Shape.DONE;
      case DUE -> Shape.DUE;
      case LATE -> Shape.LATE;
      case NOT_KNOWN -> Shape.NOT_KNOWN;
    };
  }

  /** Red only for what is late; nothing is green. */
  static Tag tag(StepLine step, LocalDate asOf) {
    String state = state(step, asOf);
    return new Tag(
        state == null ? step.status().words() : state,
        switch (step.status()) {
          case LATE -> Tag.Colour.RED;
          case DUE -> Tag.Colour.BLUE;
          case DONE, NOT_KNOWN -> Tag.Colour.GREY;
        });
  }

  /** All of it in one sentence for those who do not see the drawing. */
  static String sentence(StepLine step, LocalDate asOf) {
    String state = state(step, asOf);
    return step.words()
        + ": "
        + day(step)
        + (state == null ? "" : ", " + lower(state))
        + notBefore(step);
  }

  static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
  }

  /** Words in lines of so many letters at the most, but for a longer word. */
  static List<String> lines(String text, int letters) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
