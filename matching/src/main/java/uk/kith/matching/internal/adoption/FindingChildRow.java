package uk.kith.matching.internal.adoption;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
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

  void end(LocalDate on) {
    endedOn = on;
  }

  /** What ended the search did not happen. */
  void reopen() {
    endedOn = null;
  }

  /** The child turned out to be one on record. */
  void isNow(ChildId record) {
    child = record.value();
  }
}
