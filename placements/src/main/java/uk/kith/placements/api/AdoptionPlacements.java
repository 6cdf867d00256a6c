package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.life.ApprovalEnd;
import uk.kith.placements.engine.life.LifeEvent;

/**
 * Placements for adoption (A3 to A6) of many children, for those who may see adopters. No view of a
 * child is audited: the caller audits its list, or the child that it shows.
 */
public interface AdoptionPlacements {

  /**
   * Of each child the last one that had begun by a day; a child without any is absent. Episodes
   * that follow one another in the same home, such as A4 and then A6, are one placement.
   */
  Map<ChildId, Placed> of(Collection<ChildId> children, LocalDate asOf);

  /**
   * Where some children lived by a day, episode by episode, the first first; who lived nowhere on
   * record is absent.
   */
  Map<ChildId, List<Home>> homes(Collection<ChildId> children, LocalDate asOf);

  /**
   * An episode of the return.
   *
   * @param type code of the return; null when not known
   * @param household null when the home is not in the register
   * @param ended null while the child lives there on the day
   */
  record Home(
      @Nullable String type,
      @Nullable HouseholdId household,
      LocalDate from,
      @Nullable LocalDate ended) {}

  /**
   * Who lives in one on a day, and who is looked after under a placement order.
   *
   * @param among those asked about; null for all
   */
  Set<ChildId> placedOrToBe(@Nullable Collection<ChildId> among, LocalDate asOf);

  /**
   * Who left care by adoption, by a day.
   *
   * @param among those asked about; null for all
   */
  Set<ChildId> adopted(@Nullable Collection<ChildId> among, LocalDate asOf);

  /** Brothers and sisters on record of some children, those whom the caller may see. */
  Set<ChildId> siblings(Collection<ChildId> children);

  /** Of some children whom the caller may see, what says who is likely to wait longer. */
  Map<ChildId, Described> described(Collection<ChildId> children, LocalDate asOf);

  /**
   * As much of a child as the national groups of children who wait longer ask (R-ADOPT-20).
   *
   * @param siblings on record whom the caller may see
   * @param ethnicity national code; empty when not known
   */
  record Described(Set<ChildId> siblings, String ethnicity, boolean disabled) {

    public Described {
      siblings = Set.copyOf(siblings);
    }

    public static Described of(ChildView view) {
      NeedLevel level = view.snapshot().needs().levels().get(NeedKind.DISABILITY);
      return new Described(
          view.siblings().stream().map(ChildView.Sibling::id).collect(Collectors.toSet()),
          view.nationalEthnicity(),
          level != null && level != NeedLevel.NONE);
    }
  }

  /**
   * Of some households the first day of their first terms for adoption, by a day; who had none is
   * absent.
   */
  Map<HouseholdId, LocalDate> approvedOn(Collection<HouseholdId> households, LocalDate asOf);

  /**
   * The last day of each step before the approval of some households (R-ADOPT-04 to -06), by a day,
   * and of their enquiry; who has none is absent.
   */
  Map<HouseholdId, Map<LifeEvent, LocalDate>> stages(
      Collection<HouseholdId> households, LocalDate asOf);

  /**
   * Why the approval of some households ended last, by a day; where it did not, and where nobody
   * said why, they are absent.
   */
  Map<HouseholdId, ApprovalEnd> whyEnded(Collection<HouseholdId> households, LocalDate asOf);

  /**
   * A placement for adoption.
   *
   * @param placement the last episode
   * @param type code of the last episode
   * @param household null when the adopters are not in the register
   * @param livesThereSince first day of the unbroken stay in the household, as a foster child too
   * @param placedOn first day of its first episode for adoption
   * @param endedOn null while the child lives there on the day
   * @param reasonCeased code REC of the return; null as {@code endedOn}, and when not known
   * @param visits days of the visits by the day
   */
  record Placed(
      PlacementId placement,
      String type,
      @Nullable HouseholdId household,
      LocalDate livesThereSince,
      LocalDate placedOn,
      @Nullable LocalDate endedOn,
      @Nullable String reasonCeased,
      List<LocalDate> visits) {

    public Placed {
      visits = List.copyOf(visits);
    }

    /** When carers who may adopt the child began to foster it (A3, A5); null of others. */
    public @Nullable LocalDate fosteredFrom() {
      boolean carers = "A3".equals(type) || "A5".equals(type);
      return carers && livesThereSince.isBefore(placedOn) ? livesThereSince : null;
    }
  }
}
