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
import uk.kith.placements.internal.facts.FactKind;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.households.HouseholdFacts.Address;
import uk.kith.placements.internal.households.HouseholdFacts.Connected;
import uk.kith.placements.internal.households.HouseholdFacts.Members;
import uk.kith.placements.internal.households.HouseholdFacts.Offer;
import uk.kith.placements.internal.households.HouseholdFacts.Support;
import uk.kith.placements.internal.households.HouseholdFacts.Unavailable;

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
    Household household = new Household(authority, identity(command), recording);
    em.persist(household);
    describe(household, command.approvedFrom(), command, recording);
    return household;
  }

  Household get(HouseholdId id) {
    Household household = em.find(Household.class, id.value());
    if (household == null
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

  Recording recording() {
    return new Recording(clock.instant(), actor.get().name(), null);
  }

  /** Numbers of adopters are a name space of their own: no conflict tells that there is one. */
  void flush() {
    Conflict taken = new Conflict("local-id-taken", "Another household has this local id");
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
    LocalDate until = c.approvedUntil();
    if (until != null) {
      if (until.isBefore(from)) {
        throw new Invalid("approvedUntil", "range", "The terms end before they begin");
      }
      // Otherwise earlier terms would hold again after these.
      know(household, HouseholdFacts.TERMS, null, days, recording);
    }
    know(household, HouseholdFacts.TERMS, c.terms(), new DateRange(from, until), recording);
    know(
        household,
        HouseholdFacts.NOT_AVAILABLE,
        c.notAvailable().isEmpty() ? null : new Unavailable(c.notAvailable()),
        unavailable,
        recording);
    know(
        household,
        HouseholdFacts.ADDRESS,
        new Address(c.postcode() == null ? null : c.postcode().value(), c.phone()),
        days,
        recording);
    know(
        household,
        HouseholdFacts.SUPPORT,
        new Support(
            c.supervisingWorker(),
            c.team(),
            c.workerPhone(),
            c.agencyPhone(),
            c.agencyNightPhone()),
        days,
        recording);
    know(
        household,
        HouseholdFacts.MEMBERS,
        c.residents().isEmpty() ? null : new Members(c.residents()),
        days,
        recording);
    know(
        household,
        HouseholdFacts.OFFER,
        new Offer(c.skills(), c.statedExperience(), c.languages(), c.heritageSupport()),
        days,
        recording);
    know(household, HouseholdFacts.REGISTRATION, c.registration(), days, recording);
    know(household, HouseholdFacts.BEDROOMS, c.bedrooms(), days, recording);
    know(
        household,
        HouseholdFacts.CONNECTED,
        c.connectedTo().isEmpty() ? null : new Connected(c.connectedTo()),
        days,
        recording);
  }

  <T> void know(
      Household household,
      FactKind<T> kind,
      @Nullable T value,
      DateRange days,
      Recording recording) {
    household.know(kind.code(), value == null ? null : facts.write(kind, value), days, recording);
  }

  /** What is known of a kind on a day; the other when nothing is. */
  <T> T get(Household household, FactKind<T> kind, LocalDate day, T otherwise) {
    return household
        .findValue(kind.code(), day)
        .map(value -> facts.read(kind, value))
        .orElse(otherwise);
  }
}
