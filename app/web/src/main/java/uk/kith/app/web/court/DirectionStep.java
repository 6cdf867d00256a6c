package uk.kith.app.web.court;

import java.util.Locale;
import uk.kith.app.web.component.Form;

/**
 * What can become of a direction while nothing is filed (R-COURT-22, -24), and when the assessment
 * began whose report it orders; and which step of the timeline that is.
 */
public enum DirectionStep {
  FILING("What was filed", "Record the filing", "The filing is recorded", "filedOn"),
  VARIATION(
      "Another time for the direction",
      "Record the new time",
      "The new time is recorded",
      "orderedOn"),
  BEGINNING("When the assessment began", "Record the day", "The day is recorded", "on"),
  WITHDRAWAL(
      "The court takes the direction back",
      "Record that it was taken back",
      "That it was taken back is recorded",
      "on"),
  PURPOSE(
      "Which step of the timeline it orders",
      "Record the step",
      "The step that the direction orders is recorded",
      "");

  private final String heading;
  private final String button;
  private final String done;
  private final String day;

  DirectionStep(String heading, String button, String done, String day) {
    this.heading = heading;
    this.button = button;
    this.done = done;
    this.day = day;
  }

  /** The step of an address that holds one. */
  static DirectionStep of(String path) {
    return valueOf(path.toUpperCase(Locale.ROOT));
  }

  /** As addresses name it. */
  String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String heading() {
    return heading;
  }

  public String button() {
    return button;
  }

  String done() {
    return done;
  }

  /** The field of the day from which it counts; empty where it counts from no day. */
  String day() {
    return day;
  }

  Form checked(Form typed) {
    return switch (this) {
      case FILING ->
          CaseFields.timeIfAny(
              CaseFields.day(typed, day, "Enter the day on which it was filed"), "filedAt");
      case VARIATION ->
          CaseFields.day(
              CaseFields.timeIfAny(
                  CaseFields.day(typed, "dueOn", "Enter the day by which it is due now"), "dueAt"),
              day,
              "Enter the day of the order");
      case PURPOSE -> typed;
      case BEGINNING -> CaseFields.day(typed, day, "Enter the day on which the assessment began");
      case WITHDRAWAL -> CaseFields.day(typed, day, "Enter the day on which it was taken back");
    };
  }
}
