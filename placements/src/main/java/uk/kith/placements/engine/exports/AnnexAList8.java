package uk.kith.placements.engine.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.exports.InCare.Stay;
import uk.kith.placements.engine.life.Absence;

/**
 * List 8 of Annex A of the inspectors' framework: children in care on a day, and those who left
 * care in the six months before. Columns and allowed values as published; what nobody told is
 * empty, or unknown where the list has a value for that. What asks after the last missing episode
 * is empty for a child who was not missing, or is not back.
 */
public final class AnnexAList8 {

  /** Those who left care are listed for as long. */
  private static final int MONTHS_AFTER_CARE = 6;

  static final List<String> COLUMNS =
      List.of(
          "Child Unique ID",
          "Gender",
          "Ethnicity",
          "Date of Birth",
          "Age",
          "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))",
          "Does the Child have a Disability",
          "Date Started to be Looked After",
          "Child's Category of Need",
          "Is this a second or subsequent period of being a Looked After Child within the last 12"
              + " months (Y/N)",
          "Start date of current legal status",
          "Child's Legal Status",
          "Date of Latest Statutory Review",
          "Date of Last Social Work Visit",
          "What is the permanence plan for this child?",
          "Date of Last IRO Visit / Contact to the Child",
          "Date of Last Health Assessment",
          "Date of Last Dental Check",
          "Number of Placements in the Last 12 months",
          "Date Ceased to be Looked After",
          "Reason Ceased to be Looked After",
          "Start Date of Most Recent Placement",
          "Placement Type",
          "Placement Provider",
          "Placement postcode",
          "URN of Placement",
          "Placement Location",
          "LA of Placement",
          "Number of Episodes the Child has been ‘Missing’ from their Placement in the last 12"
              + " months",
          "Number of Episodes the Child has been ‘Absent’ from their Placement in the last 12"
              + " months",
          "Was the child offered a Return Interview after their last missing episode (Y/N)?",
          "Did the child accept a Return Interview after their last missing episode (Y/N)?",
          "Allocated Team",
          "Allocated Worker");

  private static final String LEFT_OUT =
      "Not for submission: children placed for adoption (A3 to A6), and those who left care from"
          + " such a placement, are left out, whether or not there are any. A panel adviser can"
          + " write the whole list.";

  private static final String UNKNOWN = "c) Unknown";

  private static final Map<String, String> STATUSES =
      Map.ofEntries(
          Map.entry("E1", "E1: Placement order"),
          Map.entry("C1", "C1: ICO"),
          Map.entry("C2", "C2: FCO"),
          Map.entry("D1", "D1: Freeing order"),
          Map.entry("V2", "V2: Single period under S20"),
          Map.entry("L1", "L1: Police protection LA accommodation"),
          Map.entry("L2", "L2: EPO"),
          Map.entry("L3", "L3: Child assessment order LA accommodation"),
          Map.entry("J1", "J1: Remanded to LA or youth detention"),
          Map.entry("J2", "J2: LA accommodation under PACE"),
          Map.entry("J3", "J3: Youth rehabilitation order"),
          Map.entry("V3", "V3: Short term breaks, episodes recorded"),
          Map.entry("V4", "V4: Short term breaks, agreements recorded"));

  private static final Map<String, String> NEEDS =
      Map.of(
          "N1", "N1 - Abuse or neglect",
          "N2", "N2 - Child's disability",
          "N3", "N3 - Parental disability or illness",
          "N4", "N4 - Family in acute stress",
          "N5", "N5 - Family dysfunction",
          "N6", "N6 - Socially unacceptable behaviour",
          "N7", "N7 - Low income",
          "N8", "N8 - Absent parenting");

  private static final Map<String, String> PROVIDERS =
      Map.of(
          "PR0", "a) PR0: Parents/Parental responsibility",
          "PR1", "b) PR1: Own provision",
          "PR2", "c) PR2: Other LA provision",
          "PR3", "d) PR3: Other public provision",
          "PR4", "e) PR4: Private provision",
          "PR5", "f) PR5: Voluntary/third sector");

  private AnnexAList8() {}

  /**
   * @param whole false: who is placed for adoption is left out, and the sheet says so
   */
  public static Sheet of(
      List<InCare> children, LocalDate asOf, LocalAuthority authority, boolean whole) {
    return new Sheet(
        "List 8",
        whole ? List.of() : List.of(LEFT_OUT),
        COLUMNS,
        children.stream()
            .filter(child -> isListed(child, asOf))
            .filter(child -> whole || !PlacementCodes.isForAdoption(child.last().type()))
            .map(child -> row(child, asOf, authority, whole))
            .toList());
  }

  private static boolean isListed(InCare child, LocalDate asOf) {
    LocalDate ended = child.last().end();
    return child.last().holds(asOf)
        || (ended != null
            && !ended.isAfter(asOf)
            && !ended.isBefore(asOf.minusMonths(MONTHS_AFTER_CARE)));
  }

  private static List<Object> row(
      InCare child, LocalDate asOf, LocalAuthority authority, boolean whole) {
    Stay last = child.last();
    boolean inCare = last.holds(asOf);
    HeldOfChild held = child.held();
    List<Stay> shown =
        child.placements().stream()
            .filter(s -> whole || !PlacementCodes.isForAdoption(s.type()))
            .toList();
    Boolean local = child.where().isIn(authority);
    List<Object> row = new ArrayList<>();
    row.add(text(child.localId()));
    row.add(
        switch (child.sex()) {
          case MALE -> "a) Male";
          case FEMALE -> "b) Female";
          case UNKNOWN -> "c) Not stated/recorded";
        });
    row.add(AnnexACodes.ethnicity(child.ethnicCode()));
    row.add(dayOrNothing(child.birth().date()));
    row.add(child.birth().ageOn(asOf));
    row.add(yesOrNo(held.unaccompanied(asOf)));
    row.add(yesOrNo(held.disabled()));
    row.add(last.careBegan());
    String need = text(held.categoryOfNeed(last.careBegan(), asOf));
    row.add(NEEDS.getOrDefault(need, need));
    row.add(
        child.placements().stream().map(Stay::careBegan).distinct().count() > 1
            ? "a) Yes"
            : "b) No");
    row.add(dayOrNothing(child.legalStatusSince()));
    row.add(STATUSES.getOrDefault(text(child.legalStatus()), text(child.legalStatus())));
    row.add(dayOrNothing(held.reviewed(last.careBegan(), asOf)));
    row.add(dayOrNothing(held.visited(last.careBegan(), asOf)));
    ListedPlan plan = held.plan(asOf);
    row.add(plan == null ? "" : plan.value());
    row.add(dayOrNothing(held.officerInTouch(last.careBegan(), asOf)));
    row.add(dayOrNothing(held.healthAssessed(asOf)));
    row.add(dayOrNothing(held.teethChecked(asOf)));
    row.add((int) shown.stream().filter(s -> touches(s, asOf)).count());
    row.add(dayOrNothing(inCare ? null : last.end()));
    row.add(inCare ? "" : AnnexACodes.reasonCeased(text(last.reasonCeased())));
    row.add(last.start());
    row.add(AnnexACodes.placement(last.type()));
    row.add(PROVIDERS.getOrDefault(text(last.provider()), text(last.provider())));
    row.add(text(last.postcode()));
    row.add(text(last.urn()));
    row.add(local == null ? "" : local ? "a) In" : "b) Out");
    LocalAuthority there = child.where().authority();
    row.add(there == null ? "" : there.code());
    row.add((int) held.absences(Absence.Kind.MISSING, asOf));
    row.add((int) held.absences(Absence.Kind.AWAY, asOf));
    boolean cameBack = held.cameBack(asOf);
    row.add(cameBack ? yesOrNo(held.interviewOffered(asOf)) : "");
    row.add(cameBack ? yesOrNo(held.interviewAccepted(asOf)) : "");
    row.add(text(child.team()));
    row.add(text(child.worker()));
    return row;
  }

  /** What nobody told is unknown, which is no "no". */
  private static String yesOrNo(@Nullable Boolean answer) {
    return answer == null ? UNKNOWN : answer ? "a) Yes" : "b) No";
  }

  private static boolean touches(Stay stay, LocalDate asOf) {
    return !stay.start().isAfter(asOf)
        && (stay.end() == null || stay.end().isAfter(asOf.minusMonths(12)));
  }

  private static Object dayOrNothing(@Nullable LocalDate day) {
    return day == null ? "" : day;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
