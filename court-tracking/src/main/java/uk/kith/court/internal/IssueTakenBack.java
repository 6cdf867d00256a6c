package uk.kith.court.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day of issue that was recorded by mistake. */
@Entity
@Table(schema = "court", name = "issue_taken_back")
class IssueTakenBack extends ValueTakenBack {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "proceedings")
  private Proceedings proceedings;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected IssueTakenBack() {}

  IssueTakenBack(Proceedings proceedings, LocalDate issuedOn, String why, Entry entry) {
    super(why, entry);
    this.proceedings = proceedings;
    this.issuedOn = issuedOn;
  }
}
