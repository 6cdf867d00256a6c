package uk.kith.matching.internal.adoption;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;

/** A child for whom a family is sought. Part of {@link FamilyFindingRow}. */
@Entity
@Table(schema = "matching", name = "family_finding_child")
public class FindingChildRow extends AdoptionRow {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "family_finding")
  private FamilyFindingRow finding;

  private UUID child;

  @Column(name = "ended_on")
  private @Nullable LocalDate endedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "ended_how")
  private @Nullable EndedHow endedHow;

  @Column(name = "superseded_at")
  private @Nullable Instant supersededAt;

  @Column(name = "superseded_by")
  private @Nullable String supersededBy;

  @Column(name = "why_closed")
  private @Nullable String whyClosed;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected FindingChildRow() {}

  FindingChildRow(FamilyFindingRow finding, ChildId child, Entry entry) {
    super(entry);
    this.finding = finding;
    this.child = child.value();
  }

  ChildId child() {
    return new ChildId(child);
  }

  FamilyFindingRow finding() {
    return finding;
  }

  boolean isOpen() {
    return endedOn == null;
  }

  /** Whether the child was sought for on a day, however it went since. */
  boolean isOpen(LocalDate day) {
    return endedOn == null || endedOn.isAfter(day);
  }

  /** When the search was over for the child; null while it goes on. */
  @Nullable LocalDate endedOn() {
    return endedOn;
  }

  boolean endedOn(LocalDate day) {
    return day.equals(endedOn);
  }

  boolean ended(EndedHow how) {
    return endedHow == how;
  }

  /** False once it was taken back: nobody was sought for by it. */
  boolean holds() {
    return supersededAt == null;
  }

  void end(LocalDate on, EndedHow how) {
    endedOn = on;
    endedHow = how;
  }

  /** What ended the search did not happen. */
  void reopen() {
    endedOn = null;
    endedHow = null;
  }

  /** It was begun by mistake, on a day that was said. */
  void takeBack(LocalDate begun, String why, Entry entry) {
    endedOn = begun;
    supersededAt = entry.at();
    supersededBy = entry.by();
    whyClosed = why;
  }

  /** The child turned out to be one on record. */
  void isNow(ChildId record) {
    child = record.value();
  }
}
