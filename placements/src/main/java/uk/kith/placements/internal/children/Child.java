package uk.kith.placements.internal.children;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.RecordBirth;
import uk.kith.placements.engine.Days;
import uk.kith.placements.engine.WrongBirth;
import uk.kith.placements.internal.facts.FactLine;
import uk.kith.placements.internal.facts.Recording;

/**
 * A child on the register. It begins from a return or from one line of a placement request, with as
 * little as an age; what is known of it grows as dated facts; and when the request turns out to be
 * about a child already on record, it is merged into that record and stays as a pointer to it.
 */
@Entity
@Table(schema = "placements", name = "child")
public class Child {

  @Id private UUID id;
  @Version private long version;
  private String authority;

  @Column(name = "local_id")
  private @Nullable String localId;

  @Column(name = "first_name")
  private @Nullable String firstName;

  @Column(name = "family_name")
  private @Nullable String familyName;

  private @Nullable LocalDate born;
  private @Nullable LocalDate due;

  @Column(name = "stated_age")
  private @Nullable Integer statedAge;

  @Column(name = "stated_on")
  private @Nullable LocalDate statedOn;

  @Enumerated(EnumType.STRING)
  private Sex sex;

  @Column(name = "merged_into")
  private @Nullable UUID mergedInto;

  @Column(name = "merged_reason")
  private @Nullable String mergedReason;

  @Column(name = "merged_at")
  private @Nullable Instant mergedAt;

  @Column(name = "merged_by")
  private @Nullable String mergedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  /** A new fact is a change of the child, so that its version moves on. */
  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @OneToMany(mappedBy = "child", cascade = CascadeType.PERSIST)
  private List<ChildFact> facts = new ArrayList<>();

  // JPA fills the fields after calling it.
  @SuppressWarnings("NullAway.Init")
  protected Child() {}

  /** Who a child is, as far as anybody said. */
  record Identity(
      @Nullable String localId,
      @Nullable String firstName,
      @Nullable String familyName,
      Birth birth,
      Sex sex) {}

  Child(LocalAuthority authority, Identity identity, Recording recording) {
    this.id = UUID.randomUUID();
    this.authority = authority.code();
    this.recordedAt = recording.at();
    this.recordedBy = recording.by();
    this.changedAt = recording.at();
    this.changedBy = recording.by();
    identify(identity, recording);
  }

  ChildId id() {
    return new ChildId(id);
  }

  /** Corrects who the child is. */
  final void identify(Identity identity, Recording recording) {
    localId = identity.localId();
    firstName = identity.firstName();
    familyName = identity.familyName();
    born = identity.birth().date();
    due = identity.birth().due();
    statedAge = identity.birth().statedAge();
    statedOn = identity.birth().statedOn();
    sex = identity.sex();
    changed(recording);
  }

  /**
   * Is born; what is not told of it stays as it was known.
   *
   * @throws Conflict when it was not expected
   * @throws Invalid when the day has not come, or is further from the day on which it was due than
   *     a pregnancy lasts
   */
  void born(RecordBirth birth, LocalDate today, Recording recording) {
    if (due == null) {
      throw new Conflict(
          "not-unborn", "This child is not recorded as unborn: its birth is recorded already.");
    }
    LocalDate on = birth.born();
    Identities.requireBirth(Birth.on(on), today);
    if (on.isBefore(due.minusDays(WrongBirth.PREGNANCY))
        || on.isAfter(due.plusDays(WrongBirth.PREGNANCY))) {
      throw new Invalid(
          "dateOfBirth",
          "not-this-child",
          "The date of birth is more than 40 weeks from the due date");
    }
    identify(
        new Identity(
            localId,
            birth.firstName() == null ? firstName : birth.firstName(),
            birth.familyName() == null ? familyName : birth.familyName(),
            Birth.on(on),
            birth.sex() == Sex.UNKNOWN ? sex : birth.sex()),
        recording);
  }

  /**
   * Was born on another day than the one on record.
   *
   * @throws Conflict when no day of birth is on record
   * @throws Invalid when the day has not come
   */
  void correctBirth(LocalDate on, LocalDate today, Recording recording) {
    if (born == null) {
      throw new Conflict("not-born", "No day of birth is on record of this child.");
    }
    Identities.requireBirth(Birth.on(on), today);
    identify(new Identity(localId, firstName, familyName, Birth.on(on), sex), recording);
  }

  /**
   * Records that a value holds on certain days.
   *
   * @param value null when nothing is known any more
   */
  void know(String kind, @Nullable String value, DateRange days, Recording recording) {
    List<ChildFact> added = FactLine.put(facts, kind, value, days, recording, this::fact);
    facts.addAll(added);
    if (!added.isEmpty() || value == null) {
      changed(recording);
    }
  }

  /**
   * Records that a value holds from a day on, until the day from which another is on record.
   *
   * @param value null when nothing is known of these days
   */
  void knowUntilNext(String kind, @Nullable String value, LocalDate from, Recording recording) {
    know(kind, value, FactLine.untilNext(facts, kind, from), recording);
  }

  /**
   * Records that a part of a value is different from a day on, whatever the rest of it is on each
   * day.
   */
  void amend(
      String kind, LocalDate from, UnaryOperator<@Nullable String> part, Recording recording) {
    facts.addAll(FactLine.amend(facts, kind, from, part, recording, this::fact));
    changed(recording);
  }

  /** The value of a kind that holds on a day. */
  Optional<String> findValue(String code, LocalDate day) {
    return facts.stream()
        .filter(f -> f.kind().equals(code) && !f.isSuperseded() && f.days().contains(day))
        .map(ChildFact::value)
        .findFirst();
  }

  /**
   * Becomes a pointer to the record of the same child, which learns its names, its sex, its birth
   * when it was known as unborn, and of each kind of fact the days of which it knows nothing
   * itself.
   *
   * @param reason why both are the same child; null when none was given
   * @throws Conflict when one of them is merged already
   */
  void mergeInto(Child record, @Nullable String reason, Recording recording) {
    if (mergedInto != null || record.mergedInto != null) {
      throw new Conflict("already-merged", "This child was merged before");
    }
    mergedInto = record.id;
    mergedReason = reason;
    mergedAt = recording.at();
    mergedBy = recording.by();
    changed(recording);
    if (record.firstName == null && record.familyName == null) {
      record.firstName = firstName;
      record.familyName = familyName;
    }
    if (record.sex == Sex.UNKNOWN) {
      record.sex = sex;
    }
    if (record.due != null && born != null) {
      record.born = born;
      record.due = null;
    }
    List<ChildFact> known = record.facts.stream().filter(f -> !f.isSuperseded()).toList();
    for (ChildFact fact : facts) {
      if (!fact.isSuperseded()) {
        List<Days> told =
            known.stream().filter(f -> f.kind().equals(fact.kind())).map(Child::days).toList();
        for (Days untold : days(fact).without(told)) {
          record.know(fact.kind(), fact.value(), range(untold), recording);
        }
      }
    }
    record.changed(recording);
  }

  private static Days days(ChildFact fact) {
    LocalDate last = fact.days().last();
    return new Days(fact.days().first(), last == null ? null : last.plusDays(1));
  }

  private static DateRange range(Days days) {
    LocalDate end = days.end();
    return new DateRange(days.start(), end == null ? null : end.minusDays(1));
  }

  boolean isMerged() {
    return mergedInto != null;
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

  List<ChildFact> facts() {
    return List.copyOf(facts);
  }

  @Nullable String localId() {
    return localId;
  }

  private ChildFact fact(String kind, String value, DateRange days, Recording recording) {
    return new ChildFact(this, new LocalAuthority(authority), kind, value, days, recording);
  }

  private void changed(Recording recording) {
    changedAt = recording.at();
    changedBy = recording.by();
  }

  Instant changedAt() {
    return changedAt;
  }

  String changedBy() {
    return changedBy;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  String recordedBy() {
    return recordedBy;
  }

  Birth birth() {
    return new Birth(born, due, statedAge, statedOn);
  }

  @Nullable String firstName() {
    return firstName;
  }

  @Nullable String familyName() {
    return familyName;
  }

  Sex sex() {
    return sex;
  }
}
