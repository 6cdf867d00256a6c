package uk.kith.placements.internal.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.BrokenConstraint;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Forbidden;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.placements.api.RecordHousehold;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.rules.MostPlaces;
import uk.kith.placements.internal.facts.FactKind;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.facts.Recording;

/**
 * Writes households and their dated facts in the transaction of the use case that calls it. It
 * neither checks roles nor audits; the services do.
 */
@ApplicationScoped
class HouseholdWriter {

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject Facts facts;
  @Inject AccessPolicy access;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  Household add(RecordHousehold command, Recording recording) {
    refuseUnseen(command.kind());
    refuseUnsuited(command);
    Household household = new Household(authority, identity(command), recording);
    em.persist(household);
    describe(household, command.approvedFrom(), command, recording);
    return household;
  }

  Household get(HouseholdId id) {
    Household household = em.find(Household.class, id.value());
    if (household == null
        || access.isRestricted(id)
        || (household.kind() == HouseholdKind.ADOPTER && !access.maySeeAdopters())) {
      throw new NotFound(id);
    }
    return household;
  }

  /** Who may not see adopters cannot record them either. */
  void refuseUnseen(HouseholdKind kind) {
    if (kind == HouseholdKind.ADOPTER && !access.maySeeAdopters()) {
      throw new Forbidden("You may not record households of this kind");
    }
  }

  /** What is a slip of the hand, and what leads to somebody whom another authority placed. */
  static void refuseUnsuited(RecordHousehold command) {
    command
        .residents()
        .forEach(each -> ResidentsOfOthers.refuseUnsuited(command.kind(), command.own(), each));
    Terms terms = command.terms();
    if (terms != null && MostPlaces.isTooMany(command.kind(), terms.places())) {
      throw new Invalid("terms.places", "range", MostPlaces.refusal());
    }
  }

  Recording recording() {
    return new Recording(clock.instant(), actor.get().name(), null);
  }

  /** Numbers of adopters are a name space of their own: no conflict tells that there is one. */
  void flush() {
    Conflict taken = new Conflict("local-id-taken", "Another household has this number");
    BrokenConstraint.flush(
        em, Map.of("household_local_id_once", taken, "household_adopter_local_id_once", taken));
  }

  static Household.Identity identity(RecordHousehold command) {
    return new Household.Identity(
        command.localId(),
        command.name(),
        command.kind(),
        command.own(),
        command.agency(),
        command.approvedBy());
  }

  /** The whole of what is known from a day on. */
  void describe(Household household, LocalDate from, RecordHousehold c, Recording recording) {
    DateRange days = DateRange.from(from);
    DateRange unavailable =
        DateRange.from(Objects.requireNonNullElseGet(c.notAvailableFrom(), businessDate::today));
    if (c.approvedUntil() == null) {
      know(household, HouseholdFacts.TERMS, c.terms(), days, recording);
    } else {
      setTerms(household, c.terms(), from, c.approvedUntil(), recording);
    }
    know(
        household,
        HouseholdFacts.NOT_AVAILABLE,
        HouseholdTold.unavailable(c),
        unavailable,
        recording);
    HouseholdTold.ALL.forEach(told -> know(household, told, c, days, recording));
  }

  /** Only what differs, from a day on until what is recorded for a later day. */
  void change(
      Household household,
      LocalDate from,
      RecordHousehold was,
      RecordHousehold now,
      Recording recording) {
    if (!identity(was).equals(identity(now))) {
      household.identify(identity(now), recording);
    }
    boolean until = !Objects.equals(was.approvedUntil(), now.approvedUntil());
    if (until) {
      setTerms(household, now.terms(), from, now.approvedUntil(), recording);
    } else if (!Objects.equals(was.terms(), now.terms())) {
      knowFrom(household, HouseholdFacts.TERMS, now.terms(), from, recording);
    }
    HouseholdTold.ALL.stream()
        .filter(told -> told.differs(was, now))
        .forEach(
            told -> know(household, told, now, until(household, told.kind(), from), recording));
  }

  /** Terms with their end, in place of all that were recorded from the day on. */
  void setTerms(
      Household household,
      @Nullable Terms terms,
      LocalDate from,
      @Nullable LocalDate until,
      Recording recording) {
    if (until != null && until.isBefore(from)) {
      throw new Invalid("approvedUntil", "range", "The terms end before they begin");
    }
    // Otherwise earlier terms would hold again after these.
    know(household, HouseholdFacts.TERMS, null, DateRange.from(from), recording);
    know(household, HouseholdFacts.TERMS, terms, new DateRange(from, until), recording);
  }

  /** A value from a day on until what is recorded for a later day. */
  <T> void knowFrom(
      Household household,
      FactKind<T> kind,
      @Nullable T value,
      LocalDate from,
      Recording recording) {
    know(household, kind, value, until(household, kind, from), recording);
  }

  private static DateRange until(Household household, FactKind<?> kind, LocalDate from) {
    return new DateRange(from, household.lastDay(kind.code(), from));
  }

  private <T> void know(
      Household household,
      HouseholdTold<T> told,
      RecordHousehold said,
      DateRange days,
      Recording recording) {
    know(household, told.kind(), told.value().of(said), days, recording);
  }

  <T> void know(
      Household household,
      FactKind<T> kind,
      @Nullable T value,
      DateRange days,
      Recording recording) {
    UntoldChildren.refuse(value);
    household.know(kind.code(), value == null ? null : facts.write(kind, value), days, recording);
  }

  /** What is known of a kind on a day; null when nothing is. */
  <T> @Nullable T find(Household household, FactKind<T> kind, LocalDate day) {
    return household.findValue(kind.code(), day).map(value -> facts.read(kind, value)).orElse(null);
  }

  /** What is known of a kind on a day; the other when nothing is. */
  <T> T get(Household household, FactKind<T> kind, LocalDate day, T otherwise) {
    T held = find(household, kind, day);
    return held == null ? otherwise : held;
  }
}
