package uk.kith.placements.internal.placing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.ReservePlaces;
import uk.kith.placements.internal.facts.Recording;

/**
 * The decision for a home: places held for children of a search, with reasons (R-MATCH-15). It
 * begins when somebody decides, and ends when the children move in, when it is given back, or by
 * itself when it expires by the real clock (R-PLACE-38). Its row stays as the record of the
 * decision.
 */
@Entity
@Table(schema = "placements", name = "reservation")
public class Reservation {

  @Id private UUID id;
  @Version private long version;
  private String authority;

  @Column(name = "search_id")
  private UUID searchId;

  @Column(name = "household_id")
  private UUID householdId;

  @Column(name = "as_of")
  private LocalDate asOf;

  private String reasons;
  private @Nullable String heritage;

  @Column(name = "accepted_rules")
  private String acceptedRules;

  @Column(name = "accepted_reason")
  private String acceptedReason;

  @Column(name = "reserved_at")
  private Instant reservedAt;

  @Column(name = "reserved_by")
  private String reservedBy;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "given_back_at")
  private @Nullable Instant givenBackAt;

  @Column(name = "started_at")
  private @Nullable Instant startedAt;

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected Reservation() {}

  Reservation(
      LocalAuthority authority, ReservePlaces decision, Instant until, Recording recording) {
    if (decision.reasons().isBlank()) {
      throw new Invalid("reasons", "required", "Say why this home");
    }
    this.id = UUID.randomUUID();
    this.authority = authority.code();
    this.searchId = decision.search().value();
    this.householdId = decision.household().value();
    this.asOf = decision.asOf();
    this.reasons = decision.reasons().strip();
    this.heritage = decision.heritage();
    this.acceptedRules = text(decision.acceptance());
    this.acceptedReason = decision.acceptance().reason();
    this.reservedAt = recording.at();
    this.reservedBy = recording.by();
    this.expiresAt = until;
  }

  static String text(Acceptance acceptance) {
    return acceptance.rules().stream().sorted().map(RuleId::value).collect(Collectors.joining(" "));
  }

  ReservationId id() {
    return new ReservationId(id);
  }

  SearchId search() {
    return new SearchId(searchId);
  }

  HouseholdId household() {
    return new HouseholdId(householdId);
  }

  LocalDate asOf() {
    return asOf;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  String reservedBy() {
    return reservedBy;
  }

  String reasons() {
    return reasons;
  }

  /** How the children's background was considered (R-MATCH-04); null when it is not noted. */
  @Nullable String heritage() {
    return heritage;
  }

  /** What was accepted when the places were reserved. */
  Acceptance acceptance() {
    Set<RuleId> rules =
        Arrays.stream(acceptedRules.split(" ", -1))
            .filter(rule -> !rule.isEmpty())
            .map(RuleId::of)
            .collect(Collectors.toSet());
    return new Acceptance(rules, acceptedReason);
  }

  /** An expired one never blocks. */
  boolean isLive(Instant now) {
    return givenBackAt == null && startedAt == null && now.isBefore(expiresAt);
  }

  /** The children move in. */
  void start(Instant now) {
    requireLive(now);
    startedAt = now;
  }

  void giveBack(Instant now) {
    requireLive(now);
    givenBackAt = now;
  }

  /**
   * Somebody holds it longer, with a reason.
   *
   * @throws Invalid when no reason is told, or it would not be held longer
   */
  void holdLonger(Instant until, String reason, Instant now) {
    requireLive(now);
    if (reason.isBlank()) {
      throw new Invalid("reason", "required", "Say why the places are held longer");
    }
    if (!until.isAfter(expiresAt)) {
      throw new Invalid("until", "not-longer", "Choose a day after the one until which it is held");
    }
    expiresAt = until;
  }

  private void requireLive(Instant now) {
    if (startedAt != null) {
      throw new Conflict("reservation-started", "The children of this reservation have moved in");
    }
    if (givenBackAt != null) {
      throw new Conflict("reservation-given-back", "This reservation was given back");
    }
    if (!isLive(now)) {
      throw new Conflict(
          "reservation-expired", "This reservation has expired. Maybe reserve the places again.");
    }
  }
}
