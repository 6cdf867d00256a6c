package uk.kith.placements.internal.households;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BrokenConstraint;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Forbidden;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.HistoryLine;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.api.HouseholdSort;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.RecordHousehold;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.internal.facts.Exports;
import uk.kith.placements.internal.facts.FactKind;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.households.HouseholdFacts.Address;
import uk.kith.placements.internal.households.HouseholdFacts.Confirmed;
import uk.kith.placements.internal.households.HouseholdFacts.Connected;
import uk.kith.placements.internal.households.HouseholdFacts.Exemptions;
import uk.kith.placements.internal.households.HouseholdFacts.Members;
import uk.kith.placements.internal.households.HouseholdFacts.Offer;
import uk.kith.placements.internal.households.HouseholdFacts.Support;
import uk.kith.placements.internal.households.HouseholdFacts.Unavailable;

/** The register of households in the database. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class DefaultHouseholds implements Households {

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject HouseholdReader reader;
  @Inject SqlHouseholds rows;
  @Inject HouseholdHistory histories;
  @Inject HouseholdCsv csvReader;
  @Inject Exports exports;
  @Inject Facts facts;
  @Inject AccessPolicy access;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  @Override
  @Once
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  public HouseholdId record(RecordHousehold command) {
    Household household = add(command, recording());
    flush();
    audit.record("household-recorded", household.id(), Map.of());
    return household.id();
  }

  @Override
  @Once
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  public List<HouseholdId> importCsv(String csv) {
    Recording recording = recording();
    List<HouseholdId> ids = new ArrayList<>();
    for (RecordHousehold command : csvReader.read(csv)) {
      ids.add(add(command, recording).id());
    }
    flush();
    audit.record("households-imported", null, Map.of("count", Integer.toString(ids.size())));
    return ids;
  }

  private Household add(RecordHousehold command, Recording recording) {
    refuseUnseen(command.kind());
    Household household = new Household(authority, identity(command), recording);
    em.persist(household);
    describe(household, command.approvedFrom(), command, recording);
    return household;
  }

  @Override
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  public void change(HouseholdId id, long version, LocalDate from, RecordHousehold command) {
    refuseUnseen(command.kind());
    Household household = get(id);
    household.expect(version);
    Recording recording = recording();
    household.identify(identity(command), recording);
    describe(household, from, command, recording);
    flush();
    audit.record("household-changed", id, Map.of("from", from.toString()));
  }

  @Override
  @AllowedRoles({Role.SUPERVISING_WORKER, Role.PLACEMENT_OFFICER})
  public void confirmPlaces(HouseholdId id, LocalDate on) {
    String by = actor.get().name();
    Household household = get(id);
    refuseForeign(household);
    know(household, HouseholdFacts.CONFIRMED, new Confirmed(by), DateRange.from(on), recording());
    flush();
    audit.record("places-confirmed", id, Map.of("on", on.toString()));
  }

  @Override
  @AllowedRoles({Role.SUPERVISING_WORKER, Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  public void setNotAvailable(
      HouseholdId id, long version, LocalDate from, List<NotAvailable> notAvailable) {
    Household household = get(id);
    refuseForeign(household);
    household.expect(version);
    know(
        household,
        HouseholdFacts.NOT_AVAILABLE,
        notAvailable.isEmpty() ? null : new Unavailable(List.copyOf(notAvailable)),
        DateRange.from(from),
        recording());
    flush();
    int count = notAvailable.stream().mapToInt(NotAvailable::count).sum();
    audit.record(
        "places-not-available",
        id,
        Map.of("from", from.toString(), "count", Integer.toString(count)));
  }

  @Override
  @AllowedRoles(Role.APPROVER)
  public void recordExemption(HouseholdId id, Exemption exemption) {
    Household household = get(id);
    LocalDate from = exemption.valid().first();
    List<Exemption> all =
        new ArrayList<>(
            household
                .findValue(HouseholdFacts.EXEMPTIONS.code(), from)
                .map(v -> facts.read(HouseholdFacts.EXEMPTIONS, v).exemptions())
                .orElse(List.of()));
    all.add(exemption);
    know(
        household,
        HouseholdFacts.EXEMPTIONS,
        new Exemptions(all),
        DateRange.from(from),
        recording());
    flush();
    audit.record("exemption-recorded", id, Map.of("from", from.toString()));
  }

  @Override
  public HouseholdView getHousehold(HouseholdId id, LocalDate asOf) {
    List<HouseholdView> views = reader.views(List.of(id), asOf);
    if (views.isEmpty()) {
      throw new NotFound(id);
    }
    audit.record("household-viewed", id, Map.of("asOf", asOf.toString()));
    return views.get(0);
  }

  @Override
  public List<HouseholdView> findHouseholds(Collection<HouseholdId> ids, LocalDate asOf) {
    return reader.views(ids, asOf);
  }

  @Override
  public Page<HouseholdView> listHouseholds(
      HouseholdFilter filter, LocalDate asOf, int page, int size) {
    return list(filter, HouseholdSort.USUAL, asOf, page, size);
  }

  @Override
  public Page<HouseholdView> listHouseholds(
      HouseholdFilter filter, Sort<HouseholdSort> sort, LocalDate asOf, int page, int size) {
    return list(filter, sort, asOf, page, size);
  }

  private Page<HouseholdView> list(
      HouseholdFilter filter, Sort<HouseholdSort> sort, LocalDate asOf, int page, int size) {
    Page<HouseholdId> asked = new Page<>(List.of(), 0, page, size);
    boolean adopters = access.maySeeAdopters();
    long total = rows.count(filter, asOf, clock.instant(), adopters);
    List<HouseholdId> ids =
        rows.page(filter, sort, asOf, clock.instant(), adopters, asked.page(), asked.size());
    return new Page<>(reader.views(ids, asOf), total, page, size);
  }

  @Override
  public List<String> teams(@Nullable String worker, LocalDate asOf) {
    return rows.teams(worker, asOf, access.maySeeAdopters());
  }

  @Override
  public void exportHouseholds(
      HouseholdFilter filter,
      Sort<HouseholdSort> sort,
      LocalDate asOf,
      Consumer<List<HouseholdView>> taker) {
    exports.give(
        "households-exported",
        Map.of(
            "asOf", asOf.toString(),
            "vacant", Boolean.toString(filter.vacant()),
            "kind", filter.kind() == null ? "all" : filter.kind().name(),
            "worker", exports.whose(filter.worker()),
            "team", filter.teams() == null ? "all" : "given",
            "text", filter.text() == null ? "none" : "given",
            "sort", sort.key().name()),
        rows.all(filter, sort, asOf, clock.instant(), access.maySeeAdopters()),
        ids -> reader.views(ids, asOf),
        taker);
  }

  @Override
  public List<HouseholdSnapshot> snapshots(LocalDate asOf) {
    return reader.views(null, asOf).stream().map(HouseholdView::snapshot).toList();
  }

  @Override
  public List<HistoryLine> history(HouseholdId id) {
    audit.record("household-history-viewed", id, Map.of());
    return histories.of(get(id).id(), access.maySeeAdopters());
  }

  private Household get(HouseholdId id) {
    Household household = em.find(Household.class, id.value());
    if (household == null
        || (household.kind() == HouseholdKind.ADOPTER && !access.maySeeAdopters())) {
      throw new NotFound(id);
    }
    return household;
  }

  /** Who may not see adopters cannot record them either. */
  private void refuseUnseen(HouseholdKind kind) {
    if (kind == HouseholdKind.ADOPTER && !access.maySeeAdopters()) {
      throw new Forbidden("You may not record households of this kind");
    }
  }

  /** Own are those whose supervising worker on record on the business date the caller is. */
  private void refuseForeign(Household household) {
    String worker =
        household
            .findValue(HouseholdFacts.SUPPORT.code(), businessDate.today())
            .map(value -> facts.read(HouseholdFacts.SUPPORT, value).worker())
            .orElse(null);
    if (!access.mayKeepPlaces(worker)) {
      throw new Forbidden("Only its own supervising worker keeps the places of a household");
    }
  }

  private Recording recording() {
    return new Recording(clock.instant(), actor.get().name(), null);
  }

  /** Numbers of adopters are a name space of their own: no conflict tells that there is one. */
  private void flush() {
    Conflict taken = new Conflict("local-id-taken", "Another household has this local id");
    BrokenConstraint.flush(
        em, Map.of("household_local_id_once", taken, "household_adopter_local_id_once", taken));
  }

  private static Household.Identity identity(RecordHousehold command) {
    return new Household.Identity(
        command.localId(),
        command.name(),
        command.kind(),
        command.own(),
        command.agency(),
        command.approvedBy());
  }

  private void describe(
      Household household, LocalDate from, RecordHousehold c, Recording recording) {
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
        new Support(c.supervisingWorker(), c.team()),
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
    know(
        household,
        HouseholdFacts.CONNECTED,
        c.connectedTo().isEmpty() ? null : new Connected(c.connectedTo()),
        days,
        recording);
  }

  private <T> void know(
      Household household,
      FactKind<T> kind,
      @Nullable T value,
      DateRange days,
      Recording recording) {
    household.know(kind.code(), value == null ? null : facts.write(kind, value), days, recording);
  }
}
