package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.Terms;

/**
 * Records a household or home with its approval.
 *
 * @param localId the authority's own number, unique; adopters, who are sealed, are numbered apart
 * @param phone of the carers or the home itself
 * @param workerPhone of the supervising social worker
 * @param agencyPhone of the desk of the agency or provider in office hours
 * @param agencyNightPhone of the same out of hours
 * @param terms null of people who are still on their way to approval
 * @param approvedFrom first day of the terms, or of what is known of people without any
 * @param approvedUntil last day of the terms; null when open
 * @param notAvailableFrom first day on which the places named are not available
 * @param bedrooms null when they are not known
 */
public record RecordHousehold(
    String localId,
    String name,
    HouseholdKind kind,
    boolean own,
    @Nullable String agency,
    @Nullable LocalAuthority approvedBy,
    @Nullable Postcode postcode,
    @Nullable String phone,
    @Nullable String supervisingWorker,
    @Nullable String workerPhone,
    @Nullable String agencyPhone,
    @Nullable String agencyNightPhone,
    @Nullable String team,
    @Nullable Terms terms,
    LocalDate approvedFrom,
    @Nullable LocalDate approvedUntil,
    List<NotAvailable> notAvailable,
    @Nullable LocalDate notAvailableFrom,
    List<LivesHere> residents,
    Needs skills,
    @Nullable String statedExperience,
    Set<String> languages,
    HeritageSupport heritageSupport,
    @Nullable Registration registration,
    @Nullable Bedrooms bedrooms,
    Set<ChildId> connectedTo) {

  public RecordHousehold {
    notAvailable = List.copyOf(notAvailable);
    residents = List.copyOf(residents);
    languages = Set.copyOf(languages);
    connectedTo = Set.copyOf(connectedTo);
  }

  /**
   * Somebody who lives here and is not placed by the authority: own child, staying put, or placed
   * by another one.
   *
   * @param placed what is known of somebody whom another authority placed; null of others
   */
  public record LivesHere(
      Resident.Kind kind,
      @Nullable String name,
      @Nullable Birth birth,
      Sex sex,
      LocalDate since,
      @Nullable PlacedByOther placed) {}
}
