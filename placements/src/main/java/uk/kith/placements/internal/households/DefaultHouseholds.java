package uk.kith.placements.internal.households;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.HistoryLine;
import uk.kith.placements.api.HomeWanted;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.api.HouseholdSort;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.KnownHousehold;
import uk.kith.placements.api.RecordHousehold;
import uk.kith.placements.api.RecordHousehold.LivesHere;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.ExemptionEnd;
import uk.kith.placements.engine.ExemptionGiven;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.vacancy.PlaceCounts;
import uk.kith.placements.internal.facts.Exports;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.households.HouseholdFacts.Confirmed;
import uk.kith.placements.internal.households.HouseholdFacts.Members;
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

  @Inject HouseholdReader reader;
  @Inject HouseholdLists lists;
  @Inject HouseholdWriter writer;
  @Inject AskedTerms terms;
  @Inject PlacesAway away;
  @Inject HouseholdMembers members;
  @Inject HeldExemptions exemptions;
  @Inject PlaceKeepers keepers;
  @Inject HouseholdHistory histories;
  @Inject BusinessDate businessDate;
  @Inject HouseholdCsv csvReader;
  @Inject Exports exports;
  @Inject AccessPolicy access;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;

  @Override
  @Once
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  public HouseholdId record(RecordHousehold command) {
    Household household = writer.add(command, writer.recording());
    writer.flush();
    audit.record("household-recorded", household.id(), Map.of());
    return household.id();
  }

  @Override
  @Once
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  public List<HouseholdId> importCsv(String csv) {
    Recording recording = writer.recording();
    List<HouseholdId> ids = new ArrayList<>();
    for (RecordHousehold command : csvReader.read(csv)) {
      ids.add(writer.add(command, recording).id());
    }
    writer.flush();
    audit.record("households-imported", null, Map.of("count", Integer.toString(ids.size())));
    return ids;
  }

  @Override
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  public void change(
      HouseholdId id,
      long version,
      LocalDate from,
      RecordHousehold command,
      Acceptance acceptance) {
    writer.refuseUnseen(command.kind());
    HouseholdWriter.refuseUnsuited(command);
    Household household = writer.get(id);
    household.expect(version);
    SortedMap<LocalDate, List<LivesHere>> ofOthers = members.findOfOthers(household, from);
    ofOthers.values().stream()
        .flatMap(List::stream)
        .forEach(each -> ResidentsOfOthers.refuseUnsuited(command.kind(), command.own(), each));
    AskedTerms.Asked asked =
        terms.ask(
            household,
            command.kind(),
            from,
            writer.find(household, HouseholdFacts.TERMS, from),
            command.terms(),
            acceptance);
    Recording recording = writer.recording();
    household.identify(HouseholdWriter.identity(command), recording);
    writer.describe(household, from, command, recording);
    terms.keep(household, asked, recording);
    members.keep(household, ofOthers, recording);
    writer.flush();
    audit.record("household-changed", id, Map.of("from", from.toString()));
  }

  @Override
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  public void change(
      HouseholdId id,
      long version,
      LocalDate from,
      RecordHousehold known,
      RecordHousehold changed,
      Acceptance acceptance) {
    writer.refuseUnseen(changed.kind());
    HouseholdWriter.refuseUnsuited(changed);
    Household household = writer.get(id);
    household.expect(version);
    AskedTerms.Asked asked =
        terms.ask(household, changed.kind(), from, known.terms(), changed.terms(), acceptance);
    Recording recording = writer.recording();
    writer.change(household, from, known, changed, recording);
    terms.keep(household, asked, recording);
    writer.flush();
    audit.record("household-changed", id, Map.of("from", from.toString()));
  }

  @Override
  @AllowedRoles({Role.SUPERVISING_WORKER, Role.PLACEMENT_OFFICER})
  public void confirmPlaces(HouseholdId id, LocalDate on) {
    String by = actor.get().name();
    Household household = writer.get(id);
    keepers.refuseForeign(household);
    writer.know(
        household,
        HouseholdFacts.CONFIRMED,
        new Confirmed(by),
        DateRange.from(on),
        writer.recording());
    writer.flush();
    audit.record("places-confirmed", id, Map.of("on", on.toString()));
  }

  @Override
  @AllowedRoles({Role.SUPERVISING_WORKER, Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  public void setNotAvailable(
      HouseholdId id,
      long version,
      LocalDate from,
      List<NotAvailable> notAvailable,
      Acceptance acceptance) {
    if (notAvailable.stream().anyMatch(part -> !part.holdsOn(from))) {
      throw new Invalid(
          "notAvailable.availableFrom",
          "range",
          "places are free from a day after the one from which they cannot be offered");
    }
    Household household = writer.get(id);
    keepers.refuseForeign(household);
    household.expect(version);
    String inSpite = away.ask(id, from, new PlacesAway.Wanted(null, notAvailable), acceptance);
    writer.know(
        household,
        HouseholdFacts.NOT_AVAILABLE,
        notAvailable.isEmpty() ? null : new Unavailable(List.copyOf(notAvailable), inSpite),
        DateRange.from(from),
        writer.recording());
    writer.flush();
    int count = notAvailable.stream().mapToInt(NotAvailable::count).sum();
    audit.record(
        "places-not-available",
        id,
        Map.of("from", from.toString(), "count", Integer.toString(count)));
  }

  @Override
  @AllowedRoles({Role.SUPERVISING_WORKER, Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  public void setBedrooms(
      HouseholdId id, long version, LocalDate from, @Nullable Bedrooms bedrooms) {
    Household household = writer.get(id);
    keepers.refuseForeign(household);
    household.expect(version);
    writer.know(
        household, HouseholdFacts.BEDROOMS, bedrooms, DateRange.from(from), writer.recording());
    writer.flush();
    audit.record("bedrooms-recorded", id, Map.of("from", from.toString()));
  }

  @Override
  @AllowedRoles(Role.APPROVER)
  public void recordExemption(HouseholdId id, Exemption exemption) {
    ExemptionGiven given = exemption.given();
    if (given == null || !given.open().isEmpty()) {
      throw new Invalid(
          "considered", "required", "An exemption rests on all that the law has regarded");
    }
    Household household = writer.get(id);
    exemptions.add(household, exemption, writer.recording());
    writer.flush();
    audit.record("exemption-recorded", id, Map.of("from", exemption.valid().first().toString()));
  }

  @Override
  @AllowedRoles(Role.APPROVER)
  public void endExemption(
      HouseholdId id, LocalDate heldFrom, Set<ChildId> children, ExemptionEnd end) {
    exemptions.end(writer.get(id), heldFrom, children, end, writer.recording());
    writer.flush();
    audit.record("exemption-ended", id, Map.of("from", end.from().toString()));
  }

  @Override
  public HouseholdView getHousehold(HouseholdId id, LocalDate asOf) {
    return view(id, asOf);
  }

  @Override
  public KnownHousehold getKnown(HouseholdId id, LocalDate asOf) {
    HouseholdView view = view(id, asOf);
    return new KnownHousehold(
        view,
        HouseholdTold.command(
            view, asOf, writer.get(writer.get(id), HouseholdFacts.MEMBERS, asOf, Members.NOBODY)));
  }

  @Override
  public List<HouseholdView> findHouseholds(Collection<HouseholdId> ids, LocalDate asOf) {
    return reader.views(ids, asOf);
  }

  @Override
  public Set<HouseholdId> idsOf(HouseholdFilter filter, LocalDate asOf) {
    return lists.ids(filter, asOf);
  }

  @Override
  public List<HouseholdView> adopters(LocalDate asOf) {
    return reader
        .each(asOf)
        .filter(home -> home.snapshot().kind() == HouseholdKind.ADOPTER)
        .toList();
  }

  @Override
  public Page<HouseholdView> listHouseholds(
      HouseholdFilter filter, LocalDate asOf, int page, int size) {
    return audited(lists.page(filter, HouseholdSort.USUAL, asOf, page, size), filter, asOf);
  }

  @Override
  public Page<HouseholdView> listHouseholds(
      HouseholdFilter filter, Sort<HouseholdSort> sort, LocalDate asOf, int page, int size) {
    return audited(lists.page(filter, sort, asOf, page, size), filter, asOf);
  }

  /** After it was read: what is read after a write is not kept for others. */
  private Page<HouseholdView> audited(
      Page<HouseholdView> shown, HouseholdFilter filter, LocalDate asOf) {
    audit.recordShown(
        "households-listed",
        shown.items().stream().map(home -> home.snapshot().id()).toList(),
        Map.of(
            "asOf", asOf.toString(),
            "page", Integer.toString(shown.page()),
            "text", filter.text() == null ? "none" : "given"));
    return shown;
  }

  @Override
  public List<String> teams(@Nullable String worker, LocalDate asOf) {
    return lists.teams(worker, asOf);
  }

  @Override
  public PlaceCounts countPlaces(LocalDate asOf) {
    return PlaceCounts.of(lists.segments(asOf));
  }

  @Override
  public List<String> districts(LocalDate asOf) {
    return lists.districts(asOf);
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
            "asOf",
            asOf.toString(),
            "vacant",
            Boolean.toString(filter.vacant()),
            "kind",
            filter.kind() == null ? "all" : filter.kind().name(),
            "worker",
            exports.whose(filter.worker()),
            "team",
            filter.teams() == null ? "all" : "given",
            "text",
            filter.text() == null ? "none" : "given",
            "wanted",
            filter.wanted().equals(HomeWanted.ANY) ? "all" : "given",
            "sort",
            sort.key().name()),
        lists.all(filter, sort, asOf),
        batch -> batch,
        taker);
  }

  @Override
  public Set<HouseholdId> hidden() {
    return reader.hidden();
  }

  @Override
  public List<HouseholdSnapshot> snapshots(LocalDate asOf) {
    return reader.snapshots(asOf);
  }

  @Override
  public List<HistoryLine> history(HouseholdId id) {
    audit.record("household-history-viewed", id, Map.of());
    return histories.of(writer.get(id).id(), businessDate.today(), access.maySeeAdopters());
  }

  private HouseholdView view(HouseholdId id, LocalDate asOf) {
    List<HouseholdView> views = reader.views(List.of(id), asOf);
    if (views.isEmpty()) {
      throw new NotFound(id);
    }
    audit.record("household-viewed", id, Map.of("asOf", asOf.toString()));
    return views.get(0);
  }
}
