package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.placements.engine.counted.ApprovalSpell;
import uk.kith.placements.engine.counted.CareEnd;
import uk.kith.placements.engine.counted.CountedChild;
import uk.kith.placements.engine.counted.MadeFrom;
import uk.kith.placements.engine.counted.VacantHome;
import uk.kith.placements.engine.vacancy.PlaceCounts;

/**
 * What indicators count, as of any day: what held on the day, by what is on record now. A count
 * tells of nobody and does not depend on who asks; {@link #whoTheyAre} does.
 */
public interface CareCounts {

  /** Everybody looked after on a day, in no particular order. */
  List<CountedChild> lookedAfterOn(LocalDate asOf);

  /** The same of many days, read at once; a day on which nobody was is absent. */
  Map<LocalDate, List<CountedChild>> lookedAfterOn(Set<LocalDate> days);

  /**
   * The same with who each child is, for those who may read records of children; children and
   * placements of whom they may not know are absent. The caller audits what it shows.
   */
  Map<ChildId, CountedChild> whoTheyAre(LocalDate asOf);

  /** How periods of care ended, both days included. Series of short breaks are left out. */
  List<CareEnd> exits(LocalDate first, LocalDate last);

  /**
   * The same with who left, for those who may read records of children; children and placements of
   * whom they may not know are absent. The caller audits what it shows.
   */
  Map<ChildId, List<CareEnd>> whoLeft(LocalDate first, LocalDate last);

  /** Every approval of the authority's own fostering households, connected persons among them. */
  List<ApprovalSpell> fosteringApprovals();

  /**
   * The same with whose each approval is, for those who may see records of households; those of
   * whom they may not know are absent. The caller audits what it shows.
   */
  Map<HouseholdId, List<ApprovalSpell>> whoIsApproved();

  /** Foster carers inside the area with a vacant place on a day, whosever they are. */
  List<VacantHome> vacantInArea(LocalDate asOf);

  /**
   * The day on which each of some searches ended, placed or closed; who still looks on the day is
   * absent.
   */
  Map<SearchId, LocalDate> searchesEnded(Collection<SearchId> searches, LocalDate asOf);

  /** How far the register reaches now: what is counted now is made from this. */
  MadeFrom madeFrom();

  /** How the places of all homes stand that are known, wherever they are; adopters are no homes. */
  PlaceCounts places(LocalDate asOf);
}
