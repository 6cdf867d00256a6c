package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.outside.OutsideReason;

/**
 * Everybody who was ever looked after, with what a search for a home would know of them, and the
 * homes that there are: what a forecast with homes starts from (R-SUFF-09, R-SUFF-10). Ids of the
 * register, names, numbers and postcodes are absent, and places on the map are rounded to a
 * kilometre; whoever asks gets the same, sealed placements included. Never shown one by one.
 */
public interface CareSupply {

  /** As it was known to be on a day. */
  Told asOf(LocalDate day);

  /**
   * The same for a module that joins what it knows of children before their ids are let go: for
   * nothing else, and never stored.
   */
  Numbered numbered(LocalDate day);

  /**
   * What is told, and who is who.
   *
   * @param numbers of the children in {@link CareSpells.Told}; who cannot be told is absent
   */
  record Numbered(Told told, Map<ChildId, Integer> numbers) {

    public Numbered {
      numbers = Map.copyOf(numbers);
    }
  }

  /** The id by which a home knows a child of a number who lives in it: no id of the register. */
  static ChildId id(int child) {
    return new ChildId(new UUID(1, child));
  }

  /**
   * What is told.
   *
   * @param children of whom something is known, by their numbers
   * @param homes foster homes, children's homes and supported accommodation with terms on the day,
   *     each with an id that leads nowhere; residents who are among the children have an id made of
   *     their number, see {@link #id}
   * @param spans when such homes could take children, ended ones among them
   * @param fees of placements that go on
   */
  record Told(
      CareSpells.Told care,
      List<Child> children,
      List<HouseholdSnapshot> homes,
      List<Span> spans,
      List<Fee> fees) {

    public Told {
      children = List.copyOf(children);
      homes = List.copyOf(homes);
      spans = List.copyOf(spans);
      fees = List.copyOf(fees);
    }
  }

  /**
   * A child.
   *
   * @param child number in {@link CareSpells.Told}
   * @param home where the family home is, to a kilometre
   * @param school the same; null when it does not go to school
   * @param kind of placement that was last looked for
   * @param together what was last decided of it and brothers and sisters
   * @param outside why it lives outside the boundary (R-PLACE-48); null when nobody said, and for
   *     who does not
   * @param livesIn number of the home among those told; null when in none of them on the day
   */
  record Child(
      int child,
      Sex sex,
      Needs needs,
      Heritage heritage,
      Compatibility compatibility,
      Whereabouts home,
      @Nullable Whereabouts school,
      SearchKind kind,
      Together together,
      @Nullable OutsideReason outside,
      @Nullable Integer livesIn) {}

  /**
   * Days on which a home could take children.
   *
   * @param until first day without terms; null while they go on
   * @param breaks in which none of its free places could be used, in the order of time
   */
  record Span(HouseholdKind kind, LocalDate from, @Nullable LocalDate until, List<Break> breaks) {

    public Span {
      breaks = List.copyOf(breaks);
    }
  }

  /**
   * A break.
   *
   * @param until first day after it; null while it goes on
   */
  record Break(LocalDate from, @Nullable LocalDate until) {}

  /**
   * What one placement costs.
   *
   * @param placementType code of the return
   * @param provider code of the return; null when not known
   * @param livesIn number that those share who live with one carer or in one house
   */
  record Fee(String placementType, @Nullable String provider, long weeklyPence, int livesIn) {}
}
