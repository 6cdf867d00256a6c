package uk.kith.placements.engine.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.SearchKind;

/** The columns of sheets of households: carers, homes, and their places. */
public final class HouseholdColumns {

  public static final SheetColumn<String> LOCAL_ID =
      SheetColumn.of(
              "localId",
              "Number",
              ValueForms.TEXT,
              "ID",
              "Carer ID",
              "Carer number",
              "Carer ref",
              "Carer reference",
              "Household ID",
              "Household number",
              "Provider ID",
              "Reference",
              "Ref",
              "Local ID",
              "Local number",
              "Liquidlogic ID",
              "Mosaic ID",
              "Protocol ID")
          .needed()
          .hinted("The authority’s own number of the household, by which it is found again");

  public static final SheetColumn<String> NAME =
      SheetColumn.of(
              "name",
              "Name",
              ValueForms.TEXT,
              "Carer",
              "Carers",
              "Carer name",
              "Carer names",
              "Carers name",
              "Name of carers",
              "Foster carer",
              "Foster carers",
              "Household",
              "Household name",
              "Home",
              "Home name",
              "Provider name")
          .needed();

  public static final SheetColumn<HouseholdKind> KIND =
      SheetColumn.of(
              "kind",
              "Kind",
              ValueForms.code(HouseholdKind.class),
              "Type",
              "Carer type",
              "Type of carer",
              "Household type",
              "Provision",
              "Approval category")
          .needed()
          .in(HouseholdWords.KINDS);

  public static final SheetColumn<Boolean> OWN =
      SheetColumn.of(
              "own",
              "Own",
              ValueForms.YES_OR_NO,
              "In house",
              "Internal",
              "Own provision",
              "Provider type",
              "Sector")
          .needed()
          .hinted("Approved or run by the authority itself: yes or no")
          .in(HouseholdWords.OWN);

  public static final SheetColumn<Integer> PLACES =
      SheetColumn.of(
              "places",
              "Places",
              ValueForms.COUNT,
              "Approved places",
              "Number of places",
              "No of places",
              "Approved for",
              "Approved number",
              "Number approved for",
              "Max placements",
              "Capacity",
              "Beds")
          .needed();

  public static final SheetColumn<LocalDate> APPROVED_FROM =
      SheetColumn.of(
              "approvedFrom",
              "Approved from",
              ValueForms.DAY,
              "Approval date",
              "Date approved",
              "Date of approval",
              "Approved",
              "Approved on",
              "Start date",
              "Registration date")
          .needed()
          .hinted("First day of the approval");

  public static final SheetColumn<Integer> MIN_AGE =
      SheetColumn.of(
              "minAge",
              "Youngest age",
              ValueForms.COUNT,
              "Min age",
              "Minimum age",
              "Age from",
              "Lower age")
          .usually("0")
          .hinted("In completed years; nought when empty");

  public static final SheetColumn<Integer> MAX_AGE =
      SheetColumn.of(
              "maxAge",
              "Oldest age",
              ValueForms.COUNT,
              "Max age",
              "Maximum age",
              "Age to",
              "Upper age")
          .usually("17")
          .hinted("In completed years; 17 when empty");

  public static final SheetColumn<LocalDate> APPROVED_UNTIL =
      SheetColumn.of(
              "approvedUntil",
              "Approved until",
              ValueForms.DAY,
              "Approval ends",
              "Approval end date",
              "End date",
              "Deregistered",
              "Date deregistered",
              "Resigned")
          .hinted("Last day of the approval; empty while it is open");

  public static final SheetColumn<Sex> SEX =
      SheetColumn.of(
              "sex",
              "Boys or girls only",
              ValueForms.code(Sex.class),
              "Gender",
              "Gender preference",
              "Approved gender",
              "Sex of children")
          .in(HouseholdWords.SEXES);

  public static final SheetColumn<Set<SearchKind>> TYPES =
      SheetColumn.of(
              "types",
              "Approved kinds of placement",
              ValueForms.codes(SearchKind.class),
              "Placement types",
              "Type of placement",
              "Approved types",
              "Approval type",
              "Terms of approval")
          .in(HouseholdWords.TYPES);

  public static final SheetColumn<String> AGENCY =
      SheetColumn.of(
          "agency", "Agency", ValueForms.TEXT, "IFA", "Provider", "IFA name", "Agency name");

  public static final SheetColumn<LocalAuthority> APPROVED_BY =
      SheetColumn.of("approvedBy", "Approved by", ValueForms.AUTHORITY, "Approving authority")
          .hinted("National code of an authority, such as E08000018");

  public static final SheetColumn<Postcode> POSTCODE =
      SheetColumn.of(
          "postcode", "Postcode", ValueForms.POSTCODE, "Post code", "Home postcode", "PCode");

  public static final SheetColumn<String> PHONE =
      SheetColumn.of(
          "phone",
          "Phone",
          ValueForms.TEXT,
          "Telephone",
          "Tel",
          "Tel no",
          "Telephone number",
          "Phone number",
          "Mobile",
          "Contact number",
          "Contact");

  public static final SheetColumn<String> WORKER =
      SheetColumn.of(
              "worker",
              "Worker",
              ValueForms.TEXT,
              "SSW",
              "Supervising social worker",
              "Supervising worker",
              "Social worker",
              "Allocated worker")
          .hinted("Sign-in name of the supervising social worker, who keeps the places");

  public static final SheetColumn<String> WORKER_PHONE =
      SheetColumn.of(
          "workerPhone",
          "Worker’s phone",
          ValueForms.TEXT,
          "SSW phone",
          "SSW telephone",
          "SSW mobile",
          "Supervising social worker phone");

  public static final SheetColumn<String> AGENCY_PHONE =
      SheetColumn.of(
              "agencyPhone",
              "Agency’s phone",
              ValueForms.TEXT,
              "IFA phone",
              "IFA telephone",
              "Agency telephone",
              "Provider phone")
          .hinted("The desk of the agency or provider in office hours");

  public static final SheetColumn<String> AGENCY_NIGHT_PHONE =
      SheetColumn.of(
          "agencyNightPhone",
          "Agency’s phone out of hours",
          ValueForms.TEXT,
          "Out of hours",
          "Out of hours phone",
          "OOH phone",
          "IFA out of hours",
          "Emergency phone");

  public static final SheetColumn<String> TEAM =
      SheetColumn.of("team", "Team", ValueForms.TEXT, "Fostering team", "SSW team");

  public static final SheetColumn<List<Integer>> NOT_AVAILABLE =
      SheetColumn.of(
              "notAvailable",
              "Places not available",
              ValueForms.COUNTS,
              "Unavailable",
              "Unavailable places",
              "Places unavailable",
              "On hold",
              "Places on hold",
              "Blocked")
          .hinted("How many; with several reasons parted by semicolons, in the same order");

  public static final SheetColumn<List<NotAvailable.Reason>> REASON =
      SheetColumn.of(
              "notAvailableReason",
              "Why not available",
              ValueForms.codesInOrder(NotAvailable.Reason.class),
              "Reason",
              "Reason unavailable",
              "Reason for hold",
              "Unavailable reason",
              "Reason not available")
          .in(HouseholdWords.REASONS);

  public static final SheetColumn<List<@Nullable LocalDate>> REVIEW =
      SheetColumn.of(
          "notAvailableReview",
          "Review on",
          ValueForms.DAYS,
          "Review date",
          "Next review",
          "Review",
          "Date of review",
          "Hold until");

  public static final SheetColumn<List<@Nullable LocalDate>> AVAILABLE_FROM =
      SheetColumn.of(
              "availableFrom",
              "Available from",
              ValueForms.DAYS,
              "Free from",
              "Vacant from",
              "Available again",
              "Available on")
          .hinted("From which day the places are vacant again, where it is known");

  /** What another reason is. */
  public static final SheetColumn<List<@Nullable String>> OTHER_REASON =
      SheetColumn.of(
              "notAvailableWords",
              "Other reason, in words",
              ValueForms.TEXTS_IN_ORDER,
              "Other reason",
              "Reason if other")
          .hinted("What another reason is; with several reasons in the same order");

  public static final SheetColumn<Needs> SKILLS =
      SheetColumn.of("skills", "Skills", ValueForms.SKILLS)
          .hinted("Such as BEHAVIOUR:HIGH;HEALTH:SOME");

  public static final SheetColumn<Set<String>> LANGUAGES =
      SheetColumn.of("languages", "Languages", ValueForms.TEXTS, "Language", "Languages spoken");

  public static final SheetColumn<Set<String>> SUPPORTS =
      SheetColumn.of(
              "supports", "Heritage they can support", ValueForms.TEXTS, "Heritage supported")
          .hinted("As the carers put it, parted by semicolons");

  public static final SheetColumn<String> URN =
      SheetColumn.of("urn", "URN", ValueForms.TEXT, "Ofsted URN", "Registration number");

  public static final SheetColumn<Registration.Status> REGISTRATION =
      SheetColumn.of(
              "registration",
              "Registration",
              ValueForms.code(Registration.Status.class),
              "Registration status",
              "Ofsted registration")
          .in(HouseholdWords.REGISTRATIONS);

  public static final SheetColumn<LocalDate> REGISTRATION_APPLIED =
      SheetColumn.of(
              "registrationApplied",
              "Applied for registration on",
              ValueForms.DAY,
              "Date of application")
          .hinted("Of supported accommodation whose application is not decided");

  public static final SheetColumn<Bedrooms> BEDROOMS =
      SheetColumn.of(
              "bedrooms",
              "Bedrooms for children",
              ValueForms.BEDROOMS,
              "Bedrooms",
              "Bedroom sharing",
              "Rooms")
          .hinted("The beds of each room, parted by semicolons: 1 bed;2 beds shared");

  public static final SheetColumn<LocalDate> CONFIRMED_ON =
      SheetColumn.of(
              "confirmedOn",
              "Confirmed on",
              ValueForms.DAY,
              "Vacancy confirmed on",
              "Confirmed",
              "Date confirmed",
              "Last confirmed",
              "Vacancies confirmed",
              "Updated",
              "Last updated",
              "As at")
          .hinted("The day on which somebody last said that the places stand so");

  static final List<SheetColumn<?>> CARERS =
      List.of(
          LOCAL_ID,
          NAME,
          KIND,
          OWN,
          PLACES,
          APPROVED_FROM,
          APPROVED_UNTIL,
          MIN_AGE,
          MAX_AGE,
          SEX,
          TYPES,
          AGENCY,
          APPROVED_BY,
          POSTCODE,
          PHONE,
          WORKER,
          WORKER_PHONE,
          AGENCY_PHONE,
          AGENCY_NIGHT_PHONE,
          TEAM,
          NOT_AVAILABLE,
          REASON,
          REVIEW,
          AVAILABLE_FROM,
          OTHER_REASON,
          SKILLS,
          LANGUAGES,
          SUPPORTS,
          URN,
          REGISTRATION,
          REGISTRATION_APPLIED,
          BEDROOMS);

  static final List<SheetColumn<?>> VACANCIES =
      List.of(
          LOCAL_ID,
          NAME,
          NOT_AVAILABLE,
          REASON,
          REVIEW,
          AVAILABLE_FROM,
          OTHER_REASON,
          CONFIRMED_ON);

  private static final Set<String> OF_TERMS =
      Set.of("places", "minAge", "maxAge", "approvedUntil", "sex", "types");

  private HouseholdColumns() {}

  /** Columns that are parts of the terms of approval, which hold from day to day as a whole. */
  public static boolean isOfTerms(String name) {
    return OF_TERMS.contains(name);
  }
}
