package uk.kith.placements.internal.households;

import static uk.kith.placements.engine.sheets.HouseholdColumns.AGENCY;
import static uk.kith.placements.engine.sheets.HouseholdColumns.AGENCY_NIGHT_PHONE;
import static uk.kith.placements.engine.sheets.HouseholdColumns.AGENCY_PHONE;
import static uk.kith.placements.engine.sheets.HouseholdColumns.APPROVED_BY;
import static uk.kith.placements.engine.sheets.HouseholdColumns.APPROVED_FROM;
import static uk.kith.placements.engine.sheets.HouseholdColumns.APPROVED_UNTIL;
import static uk.kith.placements.engine.sheets.HouseholdColumns.AVAILABLE_FROM;
import static uk.kith.placements.engine.sheets.HouseholdColumns.BEDROOMS;
import static uk.kith.placements.engine.sheets.HouseholdColumns.CONFIRMED_ON;
import static uk.kith.placements.engine.sheets.HouseholdColumns.KIND;
import static uk.kith.placements.engine.sheets.HouseholdColumns.LANGUAGES;
import static uk.kith.placements.engine.sheets.HouseholdColumns.LOCAL_ID;
import static uk.kith.placements.engine.sheets.HouseholdColumns.MAX_AGE;
import static uk.kith.placements.engine.sheets.HouseholdColumns.MIN_AGE;
import static uk.kith.placements.engine.sheets.HouseholdColumns.NAME;
import static uk.kith.placements.engine.sheets.HouseholdColumns.NOT_AVAILABLE;
import static uk.kith.placements.engine.sheets.HouseholdColumns.OTHER_REASON;
import static uk.kith.placements.engine.sheets.HouseholdColumns.OWN;
import static uk.kith.placements.engine.sheets.HouseholdColumns.PHONE;
import static uk.kith.placements.engine.sheets.HouseholdColumns.PLACES;
import static uk.kith.placements.engine.sheets.HouseholdColumns.POSTCODE;
import static uk.kith.placements.engine.sheets.HouseholdColumns.REASON;
import static uk.kith.placements.engine.sheets.HouseholdColumns.REGISTRATION;
import static uk.kith.placements.engine.sheets.HouseholdColumns.REGISTRATION_APPLIED;
import static uk.kith.placements.engine.sheets.HouseholdColumns.REVIEW;
import static uk.kith.placements.engine.sheets.HouseholdColumns.SEX;
import static uk.kith.placements.engine.sheets.HouseholdColumns.SKILLS;
import static uk.kith.placements.engine.sheets.HouseholdColumns.SUPPORTS;
import static uk.kith.placements.engine.sheets.HouseholdColumns.TEAM;
import static uk.kith.placements.engine.sheets.HouseholdColumns.TYPES;
import static uk.kith.placements.engine.sheets.HouseholdColumns.URN;
import static uk.kith.placements.engine.sheets.HouseholdColumns.WORKER;
import static uk.kith.placements.engine.sheets.HouseholdColumns.WORKER_PHONE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Heritage;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.RecordHousehold;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.sheets.SheetColumn;
import uk.kith.placements.engine.sheets.SheetRow;

/** Households as rows of a sheet, and rows as households. */
final class HouseholdRows {

  private static final int OLDEST = 17;

  private HouseholdRows() {}

  /** A row that is whole: every column that a household needs has a value. */
  static RecordHousehold household(SheetRow row) {
    LocalDate from = required(row, APPROVED_FROM);
    Set<String> supports = row.find(SUPPORTS);
    return new RecordHousehold(
        required(row, LOCAL_ID),
        required(row, NAME),
        required(row, KIND),
        required(row, OWN),
        row.find(AGENCY),
        row.find(APPROVED_BY),
        row.find(POSTCODE),
        row.find(PHONE),
        row.find(WORKER),
        row.find(WORKER_PHONE),
        row.find(AGENCY_PHONE),
        row.find(AGENCY_NIGHT_PHONE),
        row.find(TEAM),
        terms(row, Set.of()),
        from,
        row.find(APPROVED_UNTIL),
        notAvailable(row),
        from,
        List.of(),
        skills(row),
        null,
        languages(row),
        new HeritageSupport(
            Heritage.NOT_KNOWN, supports == null ? Set.of() : supports, supports != null),
        registration(row),
        row.find(BEDROOMS),
        Set.of());
  }

  static <T> T required(SheetRow row, SheetColumn<T> column) {
    return Objects.requireNonNull(row.find(column), column.name());
  }

  static Terms terms(SheetRow row, Set<uk.kith.kernel.ChildId> named) {
    Integer min = row.find(MIN_AGE);
    Integer max = row.find(MAX_AGE);
    Set<SearchKind> kinds = row.find(TYPES);
    return new Terms(
        required(row, PLACES),
        new AgeRange(min == null ? 0 : min, max == null ? OLDEST : max),
        row.find(SEX),
        kinds == null ? Set.of() : kinds,
        named);
  }

  static List<NotAvailable> notAvailable(SheetRow row) {
    List<Integer> counts = orNone(row.find(NOT_AVAILABLE));
    List<NotAvailable.Reason> reasons = orNone(row.find(REASON));
    List<@Nullable LocalDate> reviews = orNone(row.find(REVIEW));
    List<@Nullable LocalDate> free = orNone(row.find(AVAILABLE_FROM));
    List<@Nullable String> words = orNone(row.find(OTHER_REASON));
    List<NotAvailable> all = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      all.add(
          new NotAvailable(
              counts.get(i),
              reasons.get(i),
              i < reviews.size() ? reviews.get(i) : null,
              i < free.size() ? free.get(i) : null,
              reasons.get(i) == NotAvailable.Reason.OTHER && i < words.size()
                  ? words.get(i)
                  : null));
    }
    return all;
  }

  private static <T extends @Nullable Object> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  static Needs skills(SheetRow row) {
    Needs skills = row.find(SKILLS);
    return skills == null ? Needs.NOT_KNOWN : skills;
  }

  static Set<String> languages(SheetRow row) {
    Set<String> languages = row.find(LANGUAGES);
    return languages == null ? Set.of() : languages;
  }

  static @Nullable Registration registration(SheetRow row) {
    return Registration.ofTold(
        row.find(URN), row.find(REGISTRATION), row.find(REGISTRATION_APPLIED));
  }

  /**
   * What a sheet says of a household, by the names of the columns.
   *
   * @param approvedFrom first day of all its terms; null when it has none
   * @param confirmedOn when its places were last confirmed; null when never
   */
  static Map<String, String> written(
      HouseholdView view, @Nullable LocalDate approvedFrom, @Nullable LocalDate confirmedOn) {
    HouseholdSnapshot home = view.snapshot();
    Terms terms = home.terms();
    List<NotAvailable> away = home.places().notAvailable();
    Map<String, String> row = new TreeMap<>();
    put(row, LOCAL_ID, home.localId());
    put(row, NAME, view.name());
    put(row, KIND, home.kind());
    put(row, OWN, home.own());
    put(row, PLACES, terms == null ? null : terms.places());
    put(row, APPROVED_FROM, approvedFrom);
    put(row, APPROVED_UNTIL, view.termsValid() == null ? null : view.termsValid().last());
    put(row, MIN_AGE, terms == null ? null : terms.ages().min());
    put(row, MAX_AGE, terms == null ? null : terms.ages().max());
    put(row, SEX, terms == null ? null : terms.sex());
    put(row, TYPES, terms == null ? null : terms.kinds());
    put(row, AGENCY, view.agency());
    put(row, APPROVED_BY, home.approvedBy());
    put(row, POSTCODE, view.postcode());
    put(row, PHONE, view.phone());
    put(row, WORKER, view.supervisingWorker());
    put(row, WORKER_PHONE, view.workerPhone());
    put(row, AGENCY_PHONE, view.agencyPhone());
    put(row, AGENCY_NIGHT_PHONE, view.agencyNightPhone());
    put(row, TEAM, view.team());
    put(row, NOT_AVAILABLE, away.stream().map(NotAvailable::count).toList());
    put(row, REASON, away.stream().map(NotAvailable::reason).toList());
    put(row, REVIEW, days(away, NotAvailable::reviewOn));
    put(row, AVAILABLE_FROM, days(away, NotAvailable::availableFrom));
    put(row, OTHER_REASON, words(away));
    put(row, SKILLS, home.skills());
    put(row, LANGUAGES, home.languages());
    put(row, SUPPORTS, home.heritageSupport().canSupport());
    Registration registration = home.registration();
    put(row, URN, registration == null ? null : registration.urn());
    put(
        row,
        REGISTRATION,
        registration == null || registration.status() == Registration.Status.NOT_KNOWN
            ? null
            : registration.status());
    put(row, REGISTRATION_APPLIED, registration == null ? null : registration.appliedOn());
    put(row, BEDROOMS, home.bedrooms());
    put(row, CONFIRMED_ON, confirmedOn);
    return row;
  }

  private static List<@Nullable String> words(List<NotAvailable> away) {
    List<@Nullable String> words = new ArrayList<>();
    away.forEach(each -> words.add(each.words()));
    return words;
  }

  private static List<@Nullable LocalDate> days(
      List<NotAvailable> away, Function<NotAvailable, @Nullable LocalDate> day) {
    List<@Nullable LocalDate> days = new ArrayList<>();
    away.forEach(each -> days.add(day.apply(each)));
    return days;
  }

  /** Written as it reads back, so that both sides of a comparison are of one form. */
  private static <T> void put(Map<String, String> row, SheetColumn<T> column, @Nullable T value) {
    String written = value == null ? "" : column.form().write(value);
    row.put(column.name(), written.isBlank() ? "" : column.form().canonical(written));
  }
}
