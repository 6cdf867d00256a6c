package uk.kith.placements.internal.asking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.SearchId;
import uk.kith.placements.engine.asking.Consideration;
import uk.kith.placements.engine.asking.ConsiderationKind;
import uk.kith.placements.engine.asking.ConsiderationOutcome;
import uk.kith.placements.internal.facts.Recording;

/**
 * One thing that was considered for one child of a search. It begins when somebody records it, is
 * never edited, and ends by being superseded by a later entry of the same kind and person.
 */
@Entity
@Table(schema = "placements", name = "search_consideration")
public class SearchConsideration {

  @Id private UUID id;
  private String authority;

  @Column(name = "search_id")
  private UUID searchId;

  /** Null of an entry from before children were named: it is for all of the search. */
  @Column(name = "child_id")
  private @Nullable UUID childId;

  @Enumerated(EnumType.STRING)
  private ConsiderationKind kind;

  @Enumerated(EnumType.STRING)
  private ConsiderationOutcome outcome;

  private @Nullable String person;
  private String reasons;

  /** Why it is kept though it seems to name another child; null when it does not. */
  @Column(name = "accepted_reason")
  private @Nullable String acceptedReason;

  @Column(name = "considered_on")
  private LocalDate consideredOn;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected SearchConsideration() {}

  SearchConsideration(
      LocalAuthority authority,
      SearchId search,
      ChildId child,
      Consideration said,
      @Nullable String keptWhy,
      Recording recording) {
    this.id = UUID.randomUUID();
    this.authority = authority.code();
    this.searchId = search.value();
    this.childId = child.value();
    this.kind = said.kind();
    this.outcome = said.outcome();
    this.person = said.person();
    this.reasons = said.reasons().strip();
    this.acceptedReason = keptWhy;
    this.consideredOn = said.on();
    this.recordedAt = recording.at();
    this.recordedBy = recording.by();
  }
}
