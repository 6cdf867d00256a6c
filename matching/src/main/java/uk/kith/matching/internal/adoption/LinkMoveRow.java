package uk.kith.matching.internal.adoption;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import uk.kith.matching.engine.adoption.EndedBy;
import uk.kith.matching.engine.adoption.Link.Moved;
import uk.kith.matching.engine.adoption.LinkState;

/** A state that a link reached. Part of {@link LinkRow}, which alone adds to it. */
@Entity
@Table(schema = "matching", name = "link_move")
public class LinkMoveRow extends DatedRow {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "link")
  private LinkRow link;

  private int number;

  @Enumerated(EnumType.STRING)
  private LinkState state;

  private @Nullable String reason;

  @Enumerated(EnumType.STRING)
  @Column(name = "ended_by")
  private @Nullable EndedBy endedBy;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected LinkMoveRow() {}

  LinkMoveRow(LinkRow link, int number, Moved move, Entry entry) {
    super(move.on(), entry);
    this.link = link;
    this.number = number;
    this.state = move.state();
    this.reason = move.reason();
    this.endedBy = move.by();
    this.decidedBy = move.decidedBy();
  }

  Moved move() {
    return new Moved(state, onDay(), reason, endedBy, decidedBy);
  }
}
