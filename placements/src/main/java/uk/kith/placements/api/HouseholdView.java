package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Postcode;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Resident;

/**
 * A household or home as a page shows it on a day; the facts that rules use are in the snapshot.
 *
 * @param name of the carers or the home
 * @param local inside the responsible authority's area; null when not known
 * @param phone of the carers or the home itself
 * @param workerPhone of the supervising social worker
 * @param agencyPhone of the desk of the agency or provider in office hours
 * @param agencyNightPhone of the same out of hours
 * @param termsValid when the terms in force hold; null when none are
 * @param confirmedOn when somebody last confirmed its places; null when never
 * @param version for {@code If-Match}
 */
public record HouseholdView(
    HouseholdSnapshot snapshot,
    String name,
    @Nullable Postcode postcode,
    @Nullable Boolean local,
    @Nullable String agency,
    @Nullable String phone,
    @Nullable String supervisingWorker,
    @Nullable String workerPhone,
    @Nullable String agencyPhone,
    @Nullable String agencyNightPhone,
    @Nullable String team,
    @Nullable DateRange termsValid,
    @Nullable String statedExperience,
    @Nullable LocalDate confirmedOn,
    @Nullable String confirmedBy,
    List<Lives> lives,
    long version) {

  public HouseholdView {
    lives = List.copyOf(lives);
  }

  /** The same household, of which the rules know something else. */
  public HouseholdView with(HouseholdSnapshot known) {
    return new HouseholdView(
        known,
        name,
        postcode,
        local,
        agency,
        phone,
        supervisingWorker,
        workerPhone,
        agencyPhone,
        agencyNightPhone,
        team,
        termsValid,
        statedExperience,
        confirmedOn,
        confirmedBy,
        lives,
        version);
  }

  /**
   * Somebody who lives here, in words for those who may see it.
   *
   * @param name null when not recorded
   * @param since null when not recorded
   * @param until the day on which a child who is placed, by whichever authority, is to leave and
   *     nobody is to come (R-PLACE-37); null when none is set, and of everybody else
   * @param placed what is known of somebody whom another authority placed; null of others
   * @param family the same number for those who use one place together (R-PLACE-39), which says
   *     nothing outside of this view; null of whoever is alone in a place
   */
  public record Lives(
      Resident resident,
      @Nullable String name,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      @Nullable PlacedByOther placed,
      @Nullable Integer family) {}

  /**
   * Those who live here, without a child placed for adoption of whom the reader may not know since
   * when.
   */
  public List<Resident> knownResidents() {
    return lives.stream().filter(each -> each.since() != null).map(Lives::resident).toList();
  }

  /**
   * The days on which places that are filled now become free, first first (R-PLACE-37). Who lives
   * here beyond the places approved leaves none, and a parent or child none while the other stays
   * (R-PLACE-39).
   */
  public List<LocalDate> freeFrom() {
    Places places = snapshot.places();
    Map<Integer, List<Lives>> families = new HashMap<>();
    for (Lives each : lives) {
      if (each.family() != null) {
        families.computeIfAbsent(each.family(), number -> new ArrayList<>()).add(each);
      }
    }
    return Stream.concat(
            lives.stream().filter(each -> each.family() == null).map(Lives::until),
            families.values().stream().map(HouseholdView::lastOf))
        .filter(Objects::nonNull)
        .sorted()
        .skip(Math.max(0, places.filled() - places.approved()))
        .toList();
  }

  /** When the last of them leaves; null while one of them stays. */
  private static @Nullable LocalDate lastOf(List<Lives> family) {
    LocalDate last = null;
    for (Lives each : family) {
      LocalDate until = each.until();
      if (until == null) {
        return null;
      }
      last = last == null || until.isAfter(last) ? until : last;
    }
    return last;
  }
}
