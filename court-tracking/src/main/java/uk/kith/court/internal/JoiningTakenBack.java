package uk.kith.court.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day from which a child was in proceedings, recorded by mistake. */
@Entity
@Table(schema = "court", name = "joining_taken_back")
class JoiningTakenBack extends ValueTakenBack {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "child_in_proceedings")
  private ChildProceedings child;

  @Column(name = "joined_on")
  private LocalDate joinedOn;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected JoiningTakenBack() {}

  JoiningTakenBack(ChildProceedings child, LocalDate joinedOn, String why, Entry entry) {
    super(why, entry);
    this.child = child;
    this.joinedOn = joinedOn;
  }
}
