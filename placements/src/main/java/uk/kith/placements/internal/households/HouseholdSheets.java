package uk.kith.placements.internal.households;

import static uk.kith.placements.engine.sheets.HouseholdColumns.AGENCY;
import static uk.kith.placements.engine.sheets.HouseholdColumns.AGENCY_NIGHT_PHONE;
import static uk.kith.placements.engine.sheets.HouseholdColumns.AGENCY_PHONE;
import static uk.kith.placements.engine.sheets.HouseholdColumns.APPROVED_BY;
import static uk.kith.placements.engine.sheets.HouseholdColumns.APPROVED_UNTIL;
import static uk.kith.placements.engine.sheets.HouseholdColumns.AVAILABLE_FROM;
import static uk.kith.placements.engine.sheets.HouseholdColumns.BEDROOMS;
import static uk.kith.placements.engine.sheets.HouseholdColumns.KIND;
import static uk.kith.placements.engine.sheets.HouseholdColumns.LANGUAGES;
import static uk.kith.placements.engine.sheets.HouseholdColumns.NAME;
import static uk.kith.placements.engine.sheets.HouseholdColumns.NOT_AVAILABLE;
import static uk.kith.placements.engine.sheets.HouseholdColumns.OTHER_REASON;
import static uk.kith.placements.engine.sheets.HouseholdColumns.OWN;
import static uk.kith.placements.engine.sheets.HouseholdColumns.PHONE;
import static uk.kith.placements.engine.sheets.HouseholdColumns.POSTCODE;
import static uk.kith.placements.engine.sheets.HouseholdColumns.REASON;
import static uk.kith.placements.engine.sheets.HouseholdColumns.REGISTRATION;
import static uk.kith.placements.engine.sheets.HouseholdColumns.REGISTRATION_APPLIED;
import static uk.kith.placements.engine.sheets.HouseholdColumns.REVIEW;
import static uk.kith.placements.engine.sheets.HouseholdColumns.SKILLS;
import static uk.kith.placements.engine.sheets.HouseholdColumns.SUPPORTS;
import static uk.kith.placements.engine.sheets.HouseholdColumns.TEAM;
import static uk.kith.placements.engine.sheets.HouseholdColumns.URN;
import static uk.kith.placements.engine.sheets.HouseholdColumns.WORKER;
import static uk.kith.placements.engine.sheets.HouseholdColumns.WORKER_PHONE;
import static uk.kith.placements.internal.households.HouseholdRows.languages;
import static uk.kith.placements.internal.households.HouseholdRows.registration;
import static uk.kith.placements.internal.households.HouseholdRows.required;
import static uk.kith.placements.internal.households.HouseholdRows.skills;
import static uk.kith.placements.internal.households.HouseholdRows.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.sheets.HouseholdColumns;
import uk.kith.placements.engine.sheets.ListedHousehold;
import uk.kith.placements.engine.sheets.SheetColumn;
import uk.kith.placements.engine.sheets.SheetPreview.Change;
import uk.kith.placements.engine.sheets.SheetRow;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.households.HouseholdFacts.Address;
import uk.kith.placements.internal.households.HouseholdFacts.Offer;
import uk.kith.placements.internal.households.HouseholdFacts.Support;
import uk.kith.placements.internal.households.HouseholdFacts.Unavailable;

/**
 * Households for sheets: what is known of all of them, and what a row of a sheet does to one. A
 * change touches only the facts whose columns differ, and only until they change again by what is
 * recorded for later days. It neither checks roles nor audits; the service does.
 */
@ApplicationScoped
public class HouseholdSheets {

  private static final Offer NOTHING_STATED =
      new Offer(
          Needs.NOT_KNOWN,
          null,
          Set.of(),
          new HeritageSupport(Heritage.NOT_KNOWN, Set.of(), false));
  private static final Terms NO_TERMS = new Terms(0, new AgeRange(0, 17), null, Set.of(), Set.of());

  @Inject HouseholdReader reader;
  @Inject HouseholdWriter writer;
  @Inject AskedWords words;
  @Inject PlacesAway places;
  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /** Days of which no single day tells. */
  private record Days(
      HouseholdId id, @Nullable LocalDate approvedFrom, @Nullable LocalDate confirmedOn) {}

  /** All that the caller may see, on a day, in the order of their numbers. */
  public List<ListedHousehold> known(LocalDate from) {
    Map<HouseholdId, Days> days = days();
    return reader.all(from).stream().map(view -> known(view, days)).toList();
  }

  private static ListedHousehold known(HouseholdView view, Map<HouseholdId, Days> days) {
    HouseholdId id = view.snapshot().id();
    Days of = days.getOrDefault(id, new Days(id, null, null));
    return new ListedHousehold(
        id,
        view.snapshot().localId(),
        view.name(),
        view.snapshot().kind() == HouseholdKind.ADOPTER,
        view.snapshot().terms() != null,
        of.approvedFrom(),
        view.version(),
        HouseholdRows.written(view, of.approvedFrom(), of.confirmedOn()));
  }

  private Map<HouseholdId, Days> days() {
    Map<HouseholdId, Days> days = new HashMap<>();
    sql.list(
            "select household_id, min(valid_from) filter (where kind = 'terms') as approved,"
                + " max(valid_from) filter (where kind = 'confirmed') as confirmed"
                + " from placements.household_fact where superseded_at is null and authority = ?"
                + " and kind in ('terms', 'confirmed') group by household_id",
            row ->
                new Days(
                    new HouseholdId(Sql.uuid(row, "household_id")),
                    Sql.findDay(row, "approved"),
                    Sql.findDay(row, "confirmed")),
            authority.code())
        .forEach(each -> days.put(each.id(), each));
    return days;
  }

  /** What a row says of places that are not available. */
  public static List<NotAvailable> notAvailable(SheetRow row) {
    return HouseholdRows.notAvailable(row);
  }

  /** What stands against it that places are not available as rows say (R-PLACE-35, -38). */
  public Map<HouseholdId, String> against(Map<HouseholdId, SheetRow> rows, LocalDate from) {
    Map<HouseholdId, PlacesAway.Wanted> wanted = new HashMap<>();
    rows.forEach((home, row) -> wanted.put(home, wanted(row)));
    return places.against(wanted, from);
  }

  private static PlacesAway.Wanted wanted(SheetRow row) {
    return new PlacesAway.Wanted(row.find(HouseholdColumns.PLACES), notAvailable(row));
  }

  /** Whether the words of another reason in a row seem to name a child of the home (R-MATCH-15). */
  public boolean seemsToName(HouseholdId home, SheetRow row) {
    return !words.findings(home, notAvailable(row)).isEmpty();
  }

  /** The terms of approval that a row says; children who are named stay so. */
  public static Terms termsOf(SheetRow row, @Nullable Terms known) {
    return terms(row, known == null ? Set.of() : known.namedChildren());
  }

  /** Records a household that is new; flush afterwards. */
  public HouseholdId add(SheetRow row) {
    return writer.add(HouseholdRows.household(row), writer.recording()).id();
  }

  /**
   * Changes what the row changes, from a day on; flush afterwards.
   *
   * @param kept why words are kept that seem to name a child (R-MATCH-15)
   * @throws uk.kith.kernel.service.Conflict when somebody changed it since it was compared
   */
  public void change(Change<ListedHousehold> change, LocalDate from, Acceptance kept) {
    Household household = writer.get(change.known().id());
    household.expect(change.known().version());
    Recording recording = writer.recording();
    SheetRow row = change.after();
    if (any(change, NAME, KIND, OWN, AGENCY, APPROVED_BY)) {
      household.identify(identity(household.identity(), change), recording);
      writer.refuseUnseen(household.kind());
    }
    if (change.fields().stream().anyMatch(field -> HouseholdColumns.isOfTerms(field.column()))) {
      changeTerms(household, change, from, recording);
    }
    if (any(change, NOT_AVAILABLE, REASON, REVIEW, AVAILABLE_FROM, OTHER_REASON)) {
      List<NotAvailable> away = notAvailable(row);
      String inSpite = places.ask(household.id(), from, wanted(row), kept);
      writer.knowFrom(
          household,
          HouseholdFacts.NOT_AVAILABLE,
          away.isEmpty() ? null : new Unavailable(List.copyOf(away), inSpite),
          from,
          recording);
    }
    if (any(change, POSTCODE, PHONE)) {
      Address old = writer.get(household, HouseholdFacts.ADDRESS, from, new Address(null, null));
      String postcode = change.touches(POSTCODE) ? orNull(row.text(POSTCODE)) : old.postcode();
      writer.knowFrom(
          household,
          HouseholdFacts.ADDRESS,
          new Address(postcode, row.find(PHONE)),
          from,
          recording);
    }
    if (any(change, WORKER, TEAM, WORKER_PHONE, AGENCY_PHONE, AGENCY_NIGHT_PHONE)) {
      Support support =
          new Support(
              row.find(WORKER),
              row.find(TEAM),
              row.find(WORKER_PHONE),
              row.find(AGENCY_PHONE),
              row.find(AGENCY_NIGHT_PHONE));
      writer.knowFrom(household, HouseholdFacts.SUPPORT, support, from, recording);
    }
    if (any(change, SKILLS, LANGUAGES, SUPPORTS)) {
      writer.knowFrom(
          household, HouseholdFacts.OFFER, offer(household, change, from), from, recording);
    }
    if (any(change, URN, REGISTRATION, REGISTRATION_APPLIED)) {
      writer.knowFrom(household, HouseholdFacts.REGISTRATION, registration(row), from, recording);
    }
    if (any(change, BEDROOMS)) {
      writer.knowFrom(household, HouseholdFacts.BEDROOMS, row.find(BEDROOMS), from, recording);
    }
  }

  /** Sends what was added and changed to the database. */
  public void flush() {
    writer.flush();
  }

  private static boolean any(Change<ListedHousehold> change, SheetColumn<?>... columns) {
    return Stream.of(columns).anyMatch(change::touches);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static Household.Identity identity(
      Household.Identity old, Change<ListedHousehold> change) {
    SheetRow row = change.after();
    return new Household.Identity(
        old.localId(),
        change.touches(NAME) ? required(row, NAME) : old.name(),
        change.touches(KIND) ? required(row, KIND) : old.kind(),
        change.touches(OWN) ? required(row, OWN) : old.own(),
        change.touches(AGENCY) ? row.find(AGENCY) : old.agency(),
        change.touches(APPROVED_BY) ? row.find(APPROVED_BY) : old.approvedBy());
  }

  private void changeTerms(
      Household household, Change<ListedHousehold> change, LocalDate from, Recording recording) {
    Terms old = writer.get(household, HouseholdFacts.TERMS, from, NO_TERMS);
    Terms terms = terms(change.after(), old.namedChildren());
    if (!change.touches(APPROVED_UNTIL)) {
      writer.knowFrom(household, HouseholdFacts.TERMS, terms, from, recording);
      return;
    }
    writer.setTerms(household, terms, from, change.after().find(APPROVED_UNTIL), recording);
  }

  private Offer offer(Household household, Change<ListedHousehold> change, LocalDate from) {
    SheetRow row = change.after();
    Offer old = writer.get(household, HouseholdFacts.OFFER, from, NOTHING_STATED);
    Set<String> supports = row.find(SUPPORTS);
    return new Offer(
        change.touches(SKILLS) ? skills(row) : old.skills(),
        old.statedExperience(),
        change.touches(LANGUAGES) ? languages(row) : old.languages(),
        change.touches(SUPPORTS)
            ? new HeritageSupport(
                old.heritageSupport().own(),
                supports == null ? Set.of() : supports,
                supports != null)
            : old.heritageSupport());
  }
}
