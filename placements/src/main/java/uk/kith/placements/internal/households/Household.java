package uk.kith.placements.internal.households;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.EventId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Conflict;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.internal.facts.FactLine;
import uk.kith.placements.internal.facts.Recording;

/**
 * A household of carers, or a home. It begins with its approval; terms, places, people and skills
 * change as dated facts; it ends when its terms end, and its record stays.
 */
@Entity
@Table(schema = "placements", name = "household")
public class Household {

  @Id private UUID id;
  @Version private long version;
  private String authority;

  @Column(name = "local_id")
  private String localId;

  private String name;

  @Enumerated(EnumType.STRING)
  private HouseholdKind kind;

  private boolean own;
  private @Nullable String agency;

  @Column(name = "approved_by")
  private @Nullable String approvedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  /** A new fact is a change of the household, so that its version moves on. */
  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @OneToMany(mappedBy = "household", cascade = CascadeType.PERSIST)
  private List<HouseholdFact> facts = new ArrayList<>();

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected Household() {}

  /** What a household is, beside its dated facts. */
  record Identity(
      String localId,
      String name,
      HouseholdKind kind,
      boolean own,
      @Nullable String agency,
      @Nullable LocalAuthority approvedBy) {}

  Household(LocalAuthority authority, Identity identity, Recording recording) {
    this.id = UUID.randomUUID();
    this.authority = authority.code();
    this.recordedAt = recording.at();
    this.recordedBy = recording.by();
    this.changedAt = recording.at();
    this.changedBy = recording.by();
    identify(identity, recording);
  }

  HouseholdId id() {
    return new HouseholdId(id);
  }

  HouseholdKind kind() {
    return kind;
  }

  /** Corrects what the household is. */
  final void identify(Identity identity, Recording recording) {
    localId = identity.localId();
    name = identity.name();
    kind = identity.kind();
    own = identity.own();
    agency = identity.agency();
    approvedBy = identity.approvedBy() == null ? null : identity.approvedBy().code();
    changed(recording);
  }

  /**
   * Records that a value holds on certain days.
   *
   * @param value null when nothing is known any more
   */
  void know(String code, @Nullable String value, DateRange days, Recording recording) {
    List<HouseholdFact> added = FactLine.put(facts, code, value, days, recording, this::fact);
    facts.addAll(added);
    if (!added.isEmpty() || value == null) {
      changed(recording);
    }
  }

  /**
   * Records that a part of a value is different from a day on, whatever the rest of it is on each
   * day.
   */
  void amend(
      String code, LocalDate from, UnaryOperator<@Nullable String> part, Recording recording) {
    facts.addAll(FactLine.amend(facts, code, from, part, recording, this::fact));
    changed(recording);
  }

  /**
   * The approval ends on a day: what it covered, and what follows without a gap, holds no more.
   *
   * @param before the first day of another approval; null when there is none
   */
  void close(
      String code,
      LocalDate from,
      @Nullable LocalDate before,
      EventId because,
      Recording recording) {
    LocalDate last = before == null ? null : before.minusDays(1);
    LocalDate next = from;
    while (next != null && (last == null || !next.isAfter(last))) {
      HouseholdFact held = findFact(code, next);
      if (held == null) {
        return;
      }
      held.closedBy(because);
      LocalDate until = held.days().last();
      LocalDate end = until == null || (last != null && until.isAfter(last)) ? last : until;
      know(code, null, new DateRange(next, end), recording);
      next = end == null ? null : end.plusDays(1);
    }
  }

  /** What the end of an approval closed holds again, where nothing else was recorded since. */
  void reopen(LocalDate from, EventId because, Recording recording) {
    for (HouseholdFact closed : facts.stream().filter(f -> f.isClosedBy(because)).toList()) {
      LocalDate first = closed.days().first().isBefore(from) ? from : closed.days().first();
      LocalDate last = closed.days().last();
      if (findFact(closed.kind(), first) == null) {
        LocalDate until = lastDay(closed.kind(), first);
        HouseholdFact before = findFact(closed.kind(), first.minusDays(1));
        boolean same = before != null && before.value().equals(closed.value());
        know(
            closed.kind(),
            closed.value(),
            new DateRange(
                same && before != null ? before.days().first() : first,
                until == null || (last != null && until.isAfter(last)) ? last : until),
            recording);
      }
    }
  }

  private @Nullable HouseholdFact findFact(String code, LocalDate day) {
    return facts.stream()
        .filter(f -> f.kind().equals(code) && !f.isSuperseded() && f.days().contains(day))
        .findFirst()
        .orElse(null);
  }

  /** The value of a kind that holds on a day. */
  Optional<String> findValue(String code, LocalDate day) {
    return Optional.ofNullable(findFact(code, day)).map(HouseholdFact::value);
  }

  /**
   * The last day before the value of a kind changes again, by what is recorded for later days; null
   * when it never does.
   */
  @Nullable LocalDate lastDay(String code, LocalDate from) {
    List<DateRange> held =
        facts.stream()
            .filter(f -> f.kind().equals(code) && !f.isSuperseded())
            .map(HouseholdFact::days)
            .toList();
    return held.stream()
        .filter(days -> days.contains(from))
        .findFirst()
        .map(days -> Optional.ofNullable(days.last()))
        .orElseGet(
            () ->
                held.stream()
                    .map(DateRange::first)
                    .filter(first -> first.isAfter(from))
                    .min(Comparator.naturalOrder())
                    .map(first -> first.minusDays(1)))
        .orElse(null);
  }

  /**
   * @throws Conflict when somebody changed it since
   */
  void expect(long expected) {
    if (version != expected) {
      throw new Conflict(
          "version-moved-on", "Somebody has changed this record since. Maybe read it again.");
    }
  }

  private HouseholdFact fact(String code, String value, DateRange days, Recording recording) {
    return new HouseholdFact(this, new LocalAuthority(authority), code, value, days, recording);
  }

  private void changed(Recording recording) {
    changedAt = recording.at();
    changedBy = recording.by();
  }

  /** For the record only: who recorded and last changed it. */
  String provenance() {
    return recordedBy + " " + recordedAt + ", " + changedBy + " " + changedAt;
  }

  /** What it is, as recorded. */
  Identity identity() {
    return new Identity(
        localId,
        name,
        kind,
        own,
        agency,
        approvedBy == null ? null : new LocalAuthority(approvedBy));
  }
}
