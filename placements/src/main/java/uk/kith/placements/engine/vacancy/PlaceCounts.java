package uk.kith.placements.engine.vacancy;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.AgeRange;
import uk.kith.placements.engine.HouseholdKind;

/**
 * Places counted by kind of home, by age and by need (R-PLACE-35, R-SUFF-09).
 *
 * @param all every home once
 * @param kinds every home once; a kind of which there is no home is absent
 * @param bands a home counts in each band of which its terms allow an age, so bands do not add up
 * @param needs of foster carers only, as the inspectors counted them; every need stands in it
 */
public record PlaceCounts(
    PlaceCount all,
    Map<HouseholdKind, PlaceCount> kinds,
    Map<PlaceBand, PlaceCount> bands,
    Map<PlaceNeed, PlaceCount> needs) {

  public PlaceCounts {
    kinds = Collections.unmodifiableMap(new EnumMap<>(kinds));
    bands = Collections.unmodifiableMap(new EnumMap<>(bands));
    needs = Collections.unmodifiableMap(new EnumMap<>(needs));
  }

  public static PlaceCounts of(Collection<PlaceSegment> segments) {
    PlaceCount all = PlaceCount.NONE;
    Map<HouseholdKind, PlaceCount> kinds = new EnumMap<>(HouseholdKind.class);
    Map<PlaceBand, PlaceCount> bands = new EnumMap<>(PlaceBand.class);
    Map<PlaceNeed, PlaceCount> needs = new EnumMap<>(PlaceNeed.class);
    for (PlaceBand band : PlaceBand.values()) {
      bands.put(band, PlaceCount.NONE);
    }
    for (PlaceNeed need : PlaceNeed.values()) {
      needs.put(need, PlaceCount.NONE);
    }
    for (PlaceSegment segment : segments) {
      PlaceCount count = segment.count();
      AgeRange ages = segment.ages();
      all = all.plus(count);
      kinds.merge(segment.kind(), count, PlaceCount::plus);
      for (PlaceBand band : PlaceBand.values()) {
        if (ages != null && band.meets(ages)) {
          bands.merge(band, count, PlaceCount::plus);
        }
      }
      for (PlaceNeed need : PlaceNeed.values()) {
        if (segment.kind() == HouseholdKind.FOSTER && need.meets(segment)) {
          needs.merge(need, count, PlaceCount::plus);
        }
      }
    }
    return new PlaceCounts(all, kinds, bands, needs);
  }

  /** The needs for which no foster carer has a vacant place. */
  public Set<PlaceNeed> unmet() {
    Set<PlaceNeed> unmet = EnumSet.noneOf(PlaceNeed.class);
    needs.forEach(
        (need, count) -> {
          if (count.vacant() == 0) {
            unmet.add(need);
          }
        });
    return unmet;
  }
}
