package uk.kith.court.internal;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtPeople;
import uk.kith.court.api.CourtPeople.ShortNotice;
import uk.kith.court.api.OpenProceedings;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.Commencement;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;

/**
 * What stands in the row of proceedings themselves: what the application asks for, from when it
 * runs, and the people of the court. Part of {@link Proceedings}.
 */
@MappedSuperclass
abstract class CaseHead extends MistakenRow {

  @Enumerated(EnumType.STRING)
  private ProceedingsKind kind;

  @Column(name = "issued_on")
  private @Nullable LocalDate issuedOn;

  @Column(name = "submitted_on")
  private @Nullable LocalDate submittedOn;

  @Column(name = "case_number")
  private @Nullable String caseNumber;

  @Column(name = "allocated_on")
  private @Nullable LocalDate allocatedOn;

  private @Nullable String court;
  private @Nullable String judge;
  private @Nullable String lawyer;
  private @Nullable String guardian;

  @Enumerated(EnumType.STRING)
  @Column(name = "short_notice_reason")
  private @Nullable ShortNotice shortNotice;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected CaseHead() {}

  protected CaseHead(UUID id, OpenProceedings command, Entry entry) {
    super(id, entry);
    this.kind = command.kind();
    this.issuedOn = command.commencement().issuedOn();
    this.submittedOn = command.commencement().submittedOn();
    this.caseNumber = command.caseNumber();
  }

  ProceedingsKind kind() {
    return kind;
  }

  /** The court's own; null while it is not known. */
  @Nullable String caseNumber() {
    return caseNumber;
  }

  /** Whether it asks the court to revoke a placement order. */
  boolean isRevocation() {
    return kind == ProceedingsKind.REVOCATION;
  }

  Commencement commencement() {
    return new Commencement(issuedOn, submittedOn);
  }

  /** Null while it is not known. */
  @Nullable LocalDate allocatedOn() {
    return allocatedOn;
  }

  /** The court has issued the application; a day of issue once known is only corrected. */
  void issue(LocalDate on, @Nullable String number) {
    if (issuedOn != null && !issuedOn.equals(on)) {
      throw new Conflict("already-issued", "The application was issued on " + issuedOn);
    }
    if (submittedOn != null && on.isBefore(submittedOn)) {
      throw new Invalid(
          "issuedOn", "before-submission", "Submitted on " + submittedOn + ", so not issued " + on);
    }
    issuedOn = on;
    caseNumber = number == null ? caseNumber : number;
  }

  /**
   * Another day of issue than was recorded.
   *
   * @param right null when the court has not issued it, which then runs from its submission
   * @return the day that was recorded
   */
  LocalDate putIssueRight(@Nullable LocalDate right) {
    LocalDate wrong = issuedOn;
    if (wrong == null) {
      throw new Conflict("not-issued", "No day of issue is recorded");
    }
    if (right == null && submittedOn == null) {
      throw new Invalid(
          "issuedOn", "required", "No submission is recorded: give the right day of issue");
    }
    if (wrong.equals(right)) {
      throw new Invalid("issuedOn", "same", "That is the day on record");
    }
    issuedOn = null;
    if (right != null) {
      issue(right, null);
    }
    return wrong;
  }

  /**
   * It asks for something else than was recorded.
   *
   * @return what was recorded
   */
  ProceedingsKind putKindRight(ProceedingsKind right) {
    ProceedingsKind wrong = kind;
    if (wrong == right) {
      throw new Invalid("caseKind", "same", "That is the kind on record");
    }
    kind = right;
    return wrong;
  }

  void name(CourtPeople people) {
    if (people.allocatedOn() != null) {
      notBeforeStart("allocatedOn", people.allocatedOn());
    }
    caseNumber = people.caseNumber();
    allocatedOn = people.allocatedOn();
    court = people.court();
    judge = people.judge();
    lawyer = people.lawyer();
    guardian = people.guardian();
    shortNotice = people.shortNotice();
  }

  void notBeforeStart(String field, LocalDate day) {
    if (day.isBefore(commencement().day())) {
      throw new Invalid(
          field,
          "before-start",
          "The proceedings began on "
              + commencement().day()
              + ", and this is of a day before that");
    }
  }
}
