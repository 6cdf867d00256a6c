package uk.kith.matching.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Conflict;
import uk.kith.matching.api.DecisionView;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.api.ReserveOption;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.PlacementTest;

/**
 * Who chose which home, and why (R-MATCH-15): there is no way from a score to a placement without
 * one. It begins with the reservation that it makes and stays; giving the places back is noted on
 * it, once.
 */
@Entity
@Table(schema = "matching", name = "decision")
public class Decision {

  @Id private UUID id;
  @Version private long version;
  private String authority;
  private UUID run;
  private UUID search;
  private UUID reservation;
  private UUID household;

  @ElementCollection
  @CollectionTable(
      schema = "matching",
      name = "decision_child",
      joinColumns = @JoinColumn(name = "decision"))
  @Column(name = "child")
  private Set<UUID> children = new HashSet<>();

  private int rank;
  private @Nullable Integer score;
  private String reasons;
  private String approvals;
  private String accepted;

  @Column(name = "accepted_reason")
  private String acceptedReason;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "given_back_at")
  private @Nullable Instant givenBackAt;

  @Column(name = "given_back_by")
  private @Nullable String givenBackBy;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected Decision() {}

  /**
   * @param rank the home's place in the order shown, from 1
   * @param seen the home as it was shown
   */
  Decision(
      LocalAuthority authority,
      ReserveOption command,
      SearchView.Reservation made,
      int rank,
      OptionsView.Item seen,
      String approvals,
      Instant at) {
    this.id = UUID.randomUUID();
    this.authority = authority.code();
    this.run = command.run().value();
    this.search = command.search().value();
    this.reservation = made.id().value();
    this.household = command.household().value();
    for (ChildId child : made.children()) {
      children.add(child.value());
    }
    this.rank = rank;
    this.score = seen.score();
    this.reasons = command.reasonsInFull();
    this.approvals = approvals;
    this.accepted =
        command.acceptance().rules().stream()
            .sorted()
            .map(RuleId::value)
            .collect(Collectors.joining(" "));
    this.acceptedReason = command.acceptance().reason();
    this.decidedAt = at;
    this.decidedBy = made.reservedBy();
  }

  boolean isFor(SearchId other) {
    return search.equals(other.value());
  }

  RunId run() {
    return new RunId(run);
  }

  HouseholdId household() {
    return new HouseholdId(household);
  }

  Set<ChildId> children() {
    return children.stream().map(ChildId::new).collect(Collectors.toSet());
  }

  /**
   * @param tests of the home for these children, as they were when it was chosen
   */
  DecisionView view(List<PlacementTest> tests) {
    return new DecisionView(
        run(),
        new ReservationId(reservation),
        household(),
        children(),
        tests,
        rank,
        score,
        reasons,
        decidedBy,
        decidedAt,
        givenBackAt);
  }

  int rank() {
    return rank;
  }

  void giveBack(Instant at, String by) {
    if (givenBackAt != null) {
      throw new Conflict("given-back", "These places were given back already");
    }
    givenBackAt = at;
    givenBackBy = by;
  }
}
