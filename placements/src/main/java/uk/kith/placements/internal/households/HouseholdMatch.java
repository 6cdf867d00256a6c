package uk.kith.placements.internal.households;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Sex;
import uk.kith.placements.api.HomeWanted;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;

/** Whether a household is what a list asks for. */
final class HouseholdMatch implements Predicate<HouseholdView> {

  private final HouseholdFilter filter;
  private final HomeWanted wanted;
  private final String text;

  HouseholdMatch(HouseholdFilter filter) {
    this.filter = filter;
    this.wanted = filter.wanted();
    this.text = filter.text() == null ? "" : filter.text().strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean test(HouseholdView home) {
    return isOfKind(home) && isSupported(home) && hasPlaces(home) && isWhere(home) && suits(home);
  }

  private boolean isOfKind(HouseholdView home) {
    HouseholdKind kind = home.snapshot().kind();
    return (filter.kind() == null || filter.kind() == kind)
        && !(wanted.noAdopters() && (kind == HouseholdKind.ADOPTER || !kind.isOffered()))
        && (wanted.own() == null || wanted.own() == home.snapshot().own())
        && (text.isEmpty()
            || (home.snapshot().localId() + " " + home.name())
                .toLowerCase(Locale.ROOT)
                .contains(text));
  }

  private boolean isSupported(HouseholdView home) {
    List<String> teams = filter.teams();
    String team = home.team();
    return (filter.worker() == null || filter.worker().equals(home.supervisingWorker()))
        && (teams == null || (team != null && teams.contains(team)));
  }

  private boolean hasPlaces(HouseholdView home) {
    Places places = home.snapshot().places();
    boolean offered = home.snapshot().kind().isOffered();
    boolean usable = !filter.vacant() && !wanted.emergency() || (offered && places.usableNow() > 0);
    LocalDate stale = wanted.staleBefore();
    return usable
        && (stale == null
            || (offered && places.vacant() > 0 && isBefore(home.confirmedOn(), stale)))
        && (!wanted.notAvailable() || places.notAvailableCount() > 0);
  }

  private static boolean isBefore(@Nullable LocalDate confirmed, LocalDate day) {
    return confirmed == null || confirmed.isBefore(day);
  }

  private boolean isWhere(HouseholdView home) {
    return (wanted.local() == null || wanted.local().equals(home.local()))
        && (wanted.district() == null || district(home).anyMatch(wanted.district()::equals));
  }

  /** First half of its postcode; nothing when that is not known. */
  static Stream<String> district(HouseholdView home) {
    return Stream.ofNullable(home.postcode()).map(Postcode::outward);
  }

  /** By the terms in force; homes approved for named children suit nobody else. */
  private boolean suits(HouseholdView home) {
    AgeRange ages = wanted.ages();
    Sex sex = wanted.sex();
    if (ages == null && sex == null && !wanted.emergency()) {
      return true;
    }
    Terms terms = home.snapshot().terms();
    return terms != null
        && (ages == null
            || (terms.ages().min() <= ages.max()
                && terms.ages().max() >= ages.min()
                && terms.namedChildren().isEmpty()))
        && (sex == null || terms.sex() == null || terms.sex() == sex)
        && (!wanted.emergency() || allowsEmergencies(terms.kinds()));
  }

  private static boolean allowsEmergencies(Set<SearchKind> kinds) {
    return kinds.isEmpty()
        || kinds.contains(SearchKind.EMERGENCY)
        || kinds.contains(SearchKind.SHORT_TERM);
  }
}
