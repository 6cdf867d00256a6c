package uk.kith.matching.internal.adoption;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Acceptance;
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

  @Column(name = "accepted_rules")
  private String acceptedRules = "";

  @Column(name = "accepted_reason")
  private String acceptedReason = "";

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected LinkMoveRow() {}

  /**
   * @param accepted of what speaks against the move
   */
  LinkMoveRow(LinkRow link, int number, Moved move, Acceptance accepted, Entry entry) {
    super(move.on(), entry);
    this.link = link;
    this.number = number;
    this.state = move.state();
    this.reason = move.reason();
    this.endedBy = move.by();
    this.decidedBy = move.decidedBy();
    this.acceptedRules =
        accepted.rules().stream().map(RuleId::value).sorted().collect(Collectors.joining(","));
    this.acceptedReason = accepted.rules().isEmpty() ? "" : accepted.reason().strip();
  }

  Moved move() {
    return new Moved(state, onDay(), reason, endedBy, decidedBy);
  }

  /** The rules that were accepted; empty when nothing spoke against it. */
  List<RuleId> acceptedRules() {
    return Arrays.stream(acceptedRules.split(","))
        .filter(rule -> !rule.isEmpty())
        .map(RuleId::of)
        .toList();
  }

  /** Why they were accepted; null when none was. */
  @Nullable String acceptedReason() {
    return acceptedReason.isEmpty() ? null : acceptedReason;
  }
}
