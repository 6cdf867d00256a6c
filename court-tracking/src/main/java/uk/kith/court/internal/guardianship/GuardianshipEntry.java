package uk.kith.court.internal.guardianship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.Heading;
import uk.kith.court.internal.MistakenRow;

/** Something recorded in a case. Part of {@link GuardianshipRow}, which alone adds to it. */
@Entity
@Table(schema = "court", name = "guardianship_entry")
class GuardianshipEntry extends MistakenRow {

  /** What an entry is. */
  enum Part {
    /** A step was done. */
    STEP,
    /** A heading of the report has content. */
    HEADING,
    /** What decides on the carer's ground. */
    APPLICANT
  }

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "guardianship_case")
  private GuardianshipRow guardianship;

  private int number;

  @Enumerated(EnumType.STRING)
  private Part part;

  private String code;

  @Column(name = "on_day")
  private LocalDate onDay;

  @Column(name = "until_day")
  private @Nullable LocalDate untilDay;

  private @Nullable String facts;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected GuardianshipEntry() {}

  GuardianshipEntry(
      GuardianshipRow guardianship,
      int number,
      Part part,
      String code,
      LocalDate onDay,
      @Nullable LocalDate untilDay,
      @Nullable String facts,
      Entry entry) {
    super(entry);
    this.guardianship = guardianship;
    this.number = number;
    this.part = part;
    this.code = code;
    this.onDay = onDay;
    this.untilDay = untilDay;
    this.facts = facts;
  }

  boolean is(Part which) {
    return part == which;
  }

  String code() {
    return code;
  }

  LocalDate onDay() {
    return onDay;
  }

  @Nullable LocalDate untilDay() {
    return untilDay;
  }

  @Nullable String facts() {
    return facts;
  }

  boolean isBeginning() {
    return part == Part.STEP && code.equals(CaseStep.BEGUN.name());
  }

  /** What it is, in words. */
  String what() {
    return switch (part) {
      case STEP -> isBeginning() ? "The case as a whole" : CaseStep.valueOf(code).words();
      case HEADING -> "Heading of the report: " + Heading.valueOf(code).words();
      case APPLICANT -> "What decides whether they may apply without leave";
    };
  }
}
