package uk.kith.court.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.GiveDirection;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.court.engine.direction.Direction.Filed;
import uk.kith.court.engine.direction.DirectionStatus;
import uk.kith.court.engine.direction.Purpose;
import uk.kith.kernel.DirectionId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;

/**
 * A direction in {@link Proceedings}, which alone changes it: varied, filed or taken back by the
 * court. One that was recorded by mistake counts for nothing any more.
 */
@Entity
@Table(schema = "court", name = "direction")
class CourtDirection extends MistakenRow {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "proceedings")
  private Proceedings proceedings;

  @Enumerated(EnumType.STRING)
  private Assignee assignee;

  private String text;

  @Column(name = "ordered_on")
  private LocalDate orderedOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "due_at")
  private @Nullable LocalTime dueAt;

  @Column(name = "filed_on")
  private @Nullable LocalDate filedOn;

  @Column(name = "filed_at")
  private @Nullable LocalTime filedAt;

  @Column(name = "filed_recorded_by")
  private @Nullable String filedRecordedBy;

  @Enumerated(EnumType.STRING)
  private @Nullable Purpose purpose;

  @Column(name = "begun_on")
  private @Nullable LocalDate begunOn;

  @Column(name = "withdrawn_on")
  private @Nullable LocalDate withdrawnOn;

  @OneToMany(mappedBy = "direction", cascade = CascadeType.PERSIST)
  private List<DirectionVaried> variations = new ArrayList<>();

  @OneToMany(mappedBy = "direction", cascade = CascadeType.PERSIST)
  private List<FilingTakenBack> mistakenFilings = new ArrayList<>();

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected CourtDirection() {}

  CourtDirection(Proceedings proceedings, GiveDirection command, Entry entry) {
    super(entry);
    this.proceedings = proceedings;
    this.assignee = command.assignee();
    this.text = command.text();
    this.orderedOn = command.orderedOn();
    this.dueOn = command.due().on();
    this.dueAt = command.due().at();
    this.purpose = command.purpose();
  }

  /**
   * What stands already would count twice among what was filed in time (R-COURT-22).
   *
   * @throws Invalid naming those that stand
   */
  static void expectNew(List<CourtDirection> known, List<GiveDirection> commands) {
    List<String> standing =
        commands.stream()
            .filter(command -> known.stream().anyMatch(each -> each.isSame(command)))
            .map(command -> "“" + command.text() + "”, due " + Findings.day(command.due().on()))
            .toList();
    if (!standing.isEmpty()) {
      throw new Invalid(
          "text",
          "stands",
          "Recorded already: "
              + String.join("; ", standing)
              + ". Leave it out, or say that the court ordered it again");
    }
  }

  /**
   * Whether it orders the same of the same people by the same day, as first ordered or as varied.
   * One that the court took back is ordered anew.
   */
  private boolean isSame(GiveDirection command) {
    LocalDate due = command.due().on();
    return holds()
        && withdrawnOn == null
        && assignee == command.assignee()
        && plain(text).equals(plain(command.text()))
        && (dueOn.equals(due) || variations.stream().anyMatch(each -> each.isDueOn(due)));
  }

  private static String plain(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.UK);
  }

  LocalDate orderedOn() {
    return orderedOn;
  }

  DirectionId id() {
    return new DirectionId(rowId());
  }

  /** Its day or its filing is one of a child's timeline. */
  boolean isOnTimeline() {
    return purpose != null;
  }

  void file(Filed filed, Entry entry) {
    expectMove(DirectionStatus.FILED);
    notBeforeOrder("filedOn", filed.on());
    filedOn = filed.on();
    filedAt = filed.at();
    filedRecordedBy = entry.by();
  }

  /** Nothing is filed, as if it had not been recorded; what was recorded is kept. */
  void takeBackFiling(String why, Entry entry) {
    expectHolds();
    if (filedOn == null) {
      throw new Conflict("not-filed", "No filing is recorded");
    }
    expectMove(variations.isEmpty() ? DirectionStatus.ORDERED : DirectionStatus.VARIED);
    mistakenFilings.add(
        new FilingTakenBack(this, new Filed(filedOn, filedAt), filedRecordedBy, why, entry));
    filedOn = null;
    filedAt = null;
    filedRecordedBy = null;
  }

  /**
   * Says which step of the timeline it orders, also later.
   *
   * @param step null for none of them
   * @return what was said before; no row keeps it
   */
  @Nullable Purpose orders(@Nullable Purpose step) {
    expectHolds();
    if (begunOn != null && step != Purpose.ASSESSMENT_REPORT) {
      throw new Conflict("begun", "Its assessment began on " + begunOn);
    }
    Purpose before = purpose;
    purpose = step;
    return before;
  }

  /** An assessment may have begun before the court ordered its report. */
  void begin(LocalDate on) {
    expectHolds();
    if (purpose != Purpose.ASSESSMENT_REPORT) {
      throw new Conflict("no-assessment", "It orders no report of an assessment");
    }
    if (filedOn != null && on.isAfter(filedOn)) {
      throw new Invalid("on", "after-filing", "The report was filed on " + filedOn);
    }
    begunOn = on;
  }

  @Override
  public void takeBack(String why, Entry entry) {
    expectMove(DirectionStatus.MISTAKEN);
    super.takeBack(why, entry);
  }

  void vary(LocalDate on, Due due, Entry entry) {
    expectMove(DirectionStatus.VARIED);
    notBeforeOrder("orderedOn", on);
    if (due.on().isBefore(on)) {
      throw new Invalid(
          "dueOn", "before-order", "It was ordered on " + on + ", and cannot be due before that");
    }
    variations.add(new DirectionVaried(this, on, due, entry));
  }

  void withdraw(LocalDate on) {
    expectMove(DirectionStatus.WITHDRAWN);
    notBeforeOrder("on", on);
    withdrawnOn = on;
  }

  /** Whatever day it is. */
  private DirectionStatus status() {
    if (!holds()) {
      return DirectionStatus.MISTAKEN;
    }
    if (withdrawnOn != null) {
      return DirectionStatus.WITHDRAWN;
    }
    if (filedOn != null) {
      return DirectionStatus.FILED;
    }
    return variations.isEmpty() ? DirectionStatus.ORDERED : DirectionStatus.VARIED;
  }

  private void expectMove(DirectionStatus to) {
    DirectionStatus from = status();
    if (DirectionStatus.MOVES.find(from, to).isPresent()) {
      return;
    }
    expectHolds();
    throw from == DirectionStatus.FILED
        ? new Conflict("filed", "It was filed on " + filedOn)
        : new Conflict("withdrawn", "The court took it back on " + withdrawnOn);
  }

  private void notBeforeOrder(String field, LocalDate day) {
    if (day.isBefore(orderedOn)) {
      throw new Invalid(
          field, "before-order", "It was ordered on " + orderedOn + ", and this came after that");
    }
  }
}
