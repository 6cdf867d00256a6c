package uk.kith.placements.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Whereabouts;

/**
 * What the rules and the score need to know of a household or home on a day.
 *
 * @param own approved or run by the responsible authority itself, not by an agency or provider
 * @param approvedBy the authority that approved the carers; null for agency homes
 * @param terms null when there is no approval in force on the day
 * @param vacantSince since when a place has been vacant; null when none is
 * @param skills up to which level the household says that it can meet each need
 * @param registration null for foster carers, connected persons and adopters
 * @param bedrooms null when nobody recorded them
 * @param connectedTo children to whom the carers are connected persons
 */
public record HouseholdSnapshot(
    HouseholdId id,
    String localId,
    HouseholdKind kind,
    boolean own,
    @Nullable LocalAuthority approvedBy,
    Whereabouts where,
    @Nullable Terms terms,
    Places places,
    @Nullable LocalDate vacantSince,
    List<Resident> residents,
    Needs skills,
    Set<String> languages,
    HeritageSupport heritageSupport,
    List<Exemption> exemptions,
    @Nullable Registration registration,
    @Nullable Bedrooms bedrooms,
    Set<uk.kith.kernel.ChildId> connectedTo) {

  public HouseholdSnapshot {
    residents = List.copyOf(residents);
    languages = Set.copyOf(languages);
    exemptions = List.copyOf(exemptions);
    connectedTo = Set.copyOf(connectedTo);
  }

  /** The same home with other counts of its places. */
  public HouseholdSnapshot with(Places counted) {
    return new HouseholdSnapshot(
        id,
        localId,
        kind,
        own,
        approvedBy,
        where,
        terms,
        counted,
        vacantSince,
        residents,
        skills,
        languages,
        heritageSupport,
        exemptions,
        registration,
        bedrooms,
        connectedTo);
  }
}
