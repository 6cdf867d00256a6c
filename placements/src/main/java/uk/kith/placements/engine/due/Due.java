package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.Id;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.due.DueItem.Status;
import uk.kith.placements.engine.rules.CarePlanningLaw;
import uk.kith.placements.engine.rules.Wording;

/**
 * Makes a {@link DueItem} from its facts, so that state, severity and words are decided in one
 * place. What was done after the day of asking does not count yet. What ended before a thing fell
 * due has taken the duty with it: then there is no item.
 */
final class Due {

  private final Duty duty;
  private final Id about;
  private final LocalDate asOf;
  private RuleId rule;
  private @Nullable Recipient to;
  private @Nullable Term term;
  private @Nullable LocalDate doneOn;
  private @Nullable LocalDate endedOn;
  private @Nullable String open;
  private Severity whenDue = Severity.INFO;
  private Severity whenLate = Severity.ERROR;
  private final String source;

  Due(Duty duty, Id about, LocalDate asOf, String source) {
    this.duty = duty;
    this.about = about;
    this.asOf = asOf;
    this.source = source;
    rule = duty.rule();
  }

  Due rule(RuleId other) {
    rule = other;
    return this;
  }

  Due to(Recipient recipient) {
    to = recipient;
    return this;
  }

  Due by(Term day) {
    term = day;
    return this;
  }

  Due doneOn(@Nullable LocalDate day) {
    doneOn = Days.upTo(day, asOf);
    return this;
  }

  /** When what the duty belongs to ended; null while it goes on. */
  Due endedOn(@Nullable LocalDate day) {
    endedOn = Days.upTo(day, asOf);
    return this;
  }

  /** What is still to be done, as it follows a colon; nothing when empty. */
  Due open(List<String> steps) {
    open = steps.isEmpty() ? null : "still open: " + Wording.list(steps);
    return this;
  }

  Due whenDue(Severity severity) {
    whenDue = severity;
    return this;
  }

  Due whenLate(Severity severity) {
    whenLate = severity;
    return this;
  }

  /** The thing due, or nothing when its subject ended before it fell due. */
  List<DueItem> items() {
    Term by = term;
    if (by == null) {
      throw new IllegalStateException(duty + ": no day was set");
    }
    LocalDate done = doneOn;
    if (done != null) {
      return List.of(item(Status.DONE, Severity.INFO, done(done, by)));
    }
    if (endedOn != null && !endedOn.isAfter(by.day())) {
      return List.of();
    }
    return asOf.isAfter(by.day())
        ? List.of(item(Status.LATE, whenLate, "late; due by " + counted(by) + stillOpen()))
        : List.of(item(Status.DUE, whenDue, "due by " + counted(by) + stillOpen()));
  }

  /**
   * The duty stands without a day.
   *
   * @param when as it follows the duty: "at once, because ..."
   */
  List<DueItem> withoutDay(String when) {
    if (doneOn != null) {
      return List.of(item(Status.DONE, Severity.INFO, "done on " + Wording.day(doneOn)));
    }
    return endedOn != null ? List.of() : List.of(item(Status.DUE, whenDue, when + stillOpen()));
  }

  /**
   * Nobody can tell the day.
   *
   * @param missing the fact that is not known, as a clause: "the day of approval is not recorded"
   */
  List<DueItem> notKnown(String missing) {
    if (doneOn != null) {
      return List.of(item(Status.DONE, Severity.INFO, "done on " + Wording.day(doneOn)));
    }
    return endedOn != null
        ? List.of()
        : List.of(item(Status.NOT_KNOWN, Severity.WARNING, "day not known, because " + missing));
  }

  /** Temporary law took the day away (R-PLACE-56). */
  List<DueItem> lifted() {
    if (doneOn != null && (term == null || !doneOn.isAfter(term.day()))) {
      return List.of(item(Status.DONE, Severity.INFO, "done on " + Wording.day(doneOn)));
    }
    rule = RuleId.of("R-PLACE-56");
    Term by = term;
    String text =
        by == null
            ? Wording.temporaryLaw() + " applied, so no day bound"
            : "due by " + counted(by) + ", had not temporary law applied";
    return List.of(
        item(
            Status.LIFTED,
            Severity.INFO,
            doneOn == null ? text : text + "; done on " + Wording.day(doneOn)));
  }

  private static String done(LocalDate done, Term by) {
    return done.isAfter(by.day())
        ? "done late, on " + Wording.day(done) + "; due by " + counted(by)
        : "done on " + Wording.day(done);
  }

  private static String counted(Term by) {
    return Wording.day(by.day())
        + (by.due().provisional() ? " (bank holidays not yet known), " : ", ")
        + by.why();
  }

  private String stillOpen() {
    return open == null ? "" : "; " + open;
  }

  private DueItem item(Status status, Severity severity, String said) {
    DueDate due = term == null ? null : term.due();
    return new DueItem(
        duty,
        rule,
        about,
        to,
        due == null ? null : due.date(),
        due != null && due.provisional(),
        doneOn,
        status,
        severity,
        duty.words() + (to == null ? "" : " to " + to.words()) + ": " + said + ".",
        status == Status.LIFTED ? CarePlanningLaw.RELAXED_LAW : source);
  }
}
