package uk.kith.court.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A day from which a child was in proceedings, recorded by mistake. It never changes. */
@Entity
@Table(schema = "court", name = "joining_taken_back")
class JoiningTakenBack extends CourtRow {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "child_in_proceedings")
  private ChildProceedings child;

  @Column(name = "joined_on")
  private LocalDate joinedOn;

  private String why;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected JoiningTakenBack() {}

  JoiningTakenBack(ChildProceedings child, LocalDate joinedOn, String why, Entry entry) {
    super(UUID.randomUUID(), entry);
    this.child = child;
    this.joinedOn = joinedOn;
    this.why = MistakenRow.said(why);
  }
}
