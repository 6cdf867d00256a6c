package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.ExemptionEnd;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.vacancy.PlaceCounts;

/** The register of households and homes. Adopters are absent for all who may not see them. */
public interface Households {

  /** Facts take effect on {@code approvedFrom}. */
  HouseholdId record(RecordHousehold command);

  /**
   * Records many from a file, all or nothing.
   *
   * @throws uk.kith.kernel.service.Invalid naming each line that cannot be read
   */
  List<HouseholdId> importCsv(String csv);

  /**
   * Changes what is known of a household; dated facts take effect on {@code from}, what held before
   * is kept.
   *
   * @param acceptance R-PLACE-12 when other terms are recorded without notice or agreement; the
   *     reason is kept beside the terms
   * @throws uk.kith.kernel.service.Conflict when {@code version} has moved on
   * @throws uk.kith.kernel.service.Refused when it changes the terms of foster carers without 28
   *     days' notice and without their agreement, and nobody accepts that (R-PLACE-12)
   */
  void change(
      HouseholdId id, long version, LocalDate from, RecordHousehold command, Acceptance acceptance);

  /**
   * Records only what differs between what somebody read and what they made of it; dated facts take
   * effect on {@code from} and hold until what is recorded for a later day.
   *
   * @param known what was known when they read it
   * @param acceptance as for the whole of what is known
   * @throws uk.kith.kernel.service.Conflict when {@code version} has moved on, or another household
   *     has the number
   * @throws uk.kith.kernel.service.Invalid when the terms would end before they begin
   * @throws uk.kith.kernel.service.Refused as for the whole of what is known
   */
  void change(
      HouseholdId id,
      long version,
      LocalDate from,
      RecordHousehold known,
      RecordHousehold changed,
      Acceptance acceptance);

  /**
   * Records an exemption from the usual fostering limit (R-PLACE-07).
   *
   * @throws uk.kith.kernel.service.Invalid when it does not say that all was considered which the
   *     law has regarded (R-PLACE-08)
   */
  void recordExemption(HouseholdId id, Exemption exemption);

  /**
   * Ends an exemption before its time: what it allowed is allowed no more from a day on
   * (R-PLACE-07).
   *
   * @param heldFrom the day on which it begins
   * @param children whom it names, all of them
   * @throws uk.kith.kernel.service.Conflict when the carers hold no such exemption, or it was ended
   *     already
   * @throws uk.kith.kernel.service.Invalid when it has no day left by then
   */
  void endExemption(HouseholdId id, LocalDate heldFrom, Set<ChildId> children, ExemptionEnd end);

  /**
   * Somebody who keeps its places confirms that they stand as recorded (R-PLACE-37).
   *
   * @throws uk.kith.kernel.service.Forbidden for the supervising worker of other households
   */
  void confirmPlaces(HouseholdId id, LocalDate on);

  /**
   * Sets what is not available from a day on; what held before is kept (R-PLACE-35, -36).
   *
   * @throws uk.kith.kernel.service.Invalid where more would not be available than are approved and
   *     not filled, on that day or today
   * @throws uk.kith.kernel.service.Refused when the words of another reason seem to name a child
   *     who lives or lived there (R-MATCH-15), or when places are held for a search (R-PLACE-38),
   *     which {@code acceptance} may accept; accepted, they are held no longer
   * @throws uk.kith.kernel.service.Forbidden for the supervising worker of other households
   */
  void setNotAvailable(
      HouseholdId id,
      long version,
      LocalDate from,
      List<NotAvailable> notAvailable,
      Acceptance acceptance);

  /**
   * Sets in which bedrooms placed children may sleep from a day on; what held before is kept
   * (R-MATCH-16).
   *
   * @param bedrooms null when they are not known any more
   * @throws uk.kith.kernel.service.Forbidden for the supervising worker of other households
   */
  void setBedrooms(HouseholdId id, long version, LocalDate from, @Nullable Bedrooms bedrooms);

  HouseholdView getHousehold(HouseholdId id, LocalDate asOf);

  /** What is known on a day, as {@link #change} takes it. */
  KnownHousehold getKnown(HouseholdId id, LocalDate asOf);

  List<HouseholdView> findHouseholds(Collection<HouseholdId> ids, LocalDate asOf);

  /** Which of those that the caller may see are so; nothing is told of them but that. */
  Set<HouseholdId> idsOf(HouseholdFilter filter, LocalDate asOf);

  /** All adopters whom the caller may see, in no order; the caller audits its list. */
  List<HouseholdView> adopters(LocalDate asOf);

  /** In the order of local ids. */
  Page<HouseholdView> listHouseholds(HouseholdFilter filter, LocalDate asOf, int page, int size);

  Page<HouseholdView> listHouseholds(
      HouseholdFilter filter, Sort<HouseholdSort> sort, LocalDate asOf, int page, int size);

  /**
   * The teams that support households on a day, by name.
   *
   * @param worker only the teams in which this worker supports somebody; null for all
   */
  List<String> teams(@Nullable String worker, LocalDate asOf);

  /** Places of all homes but adopters', counted on a day (R-PLACE-35, R-SUFF-09). */
  PlaceCounts countPlaces(LocalDate asOf);

  /** First halves of the postcodes of homes on a day, such as {@code S65}, in order. */
  List<String> districts(LocalDate asOf);

  /** The whole list for a file, handed over in batches; audited with the filter and the count. */
  void exportHouseholds(
      HouseholdFilter filter,
      Sort<HouseholdSort> sort,
      LocalDate asOf,
      Consumer<List<HouseholdView>> taker);

  /**
   * All that the caller may not see, to be taken out of what was kept of households before; nothing
   * else is told of them, and they are not to be told on.
   */
  Set<HouseholdId> hidden();

  /** Every household that the caller may see, as rules and scores need them; one batch. */
  List<HouseholdSnapshot> snapshots(LocalDate asOf);

  List<HistoryLine> history(HouseholdId id);
}
