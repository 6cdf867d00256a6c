package uk.kith.court.internal;

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
import uk.kith.court.engine.order.FinalDecision;

/** An end of the application that was recorded by mistake for a child. */
@Entity
@Table(schema = "court", name = "end_taken_back")
class EndTakenBack extends ValueTakenBack {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "child_in_proceedings")
  private ChildProceedings child;

  @Column(name = "disposed_on")
  private LocalDate disposedOn;

  @Enumerated(EnumType.STRING)
  private @Nullable FinalDecision decision;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected EndTakenBack() {}

  EndTakenBack(
      ChildProceedings child,
      LocalDate disposedOn,
      @Nullable FinalDecision decision,
      String why,
      Entry entry) {
    super(why, entry);
    this.child = child;
    this.disposedOn = disposedOn;
    this.decision = decision;
  }
}
