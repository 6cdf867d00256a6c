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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.MakeApplication;
import uk.kith.court.engine.direction.Assignee;

/** An application within {@link Proceedings}. Written once; it never changes. */
@Entity
@Table(schema = "court", name = "application")
class ApplicationMade extends CourtRow {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "proceedings")
  private Proceedings proceedings;

  @Enumerated(EnumType.STRING)
  @Column(name = "made_by")
  private Assignee madeBy;

  @Column(name = "made_on")
  private LocalDate madeOn;

  private String text;

  @Column(name = "decided_on")
  private @Nullable LocalDate decidedOn;

  private @Nullable Boolean granted;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected ApplicationMade() {}

  ApplicationMade(Proceedings proceedings, MakeApplication command, Entry entry) {
    super(UUID.randomUUID(), entry);
    this.proceedings = proceedings;
    this.madeBy = command.by();
    this.madeOn = command.madeOn();
    this.text = command.text();
    this.decidedOn = command.decidedOn();
    this.granted = command.granted();
  }
}
