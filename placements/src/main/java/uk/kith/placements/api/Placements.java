package uk.kith.placements.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.placements.engine.Verdict.Objection;

/** Places held and placements made. The database refuses a place that is held or filled twice. */
public interface Placements {

  /**
   * What the rules say of a home for some of the children of a search, worst first: a run of
   * options speaks of all of them together (R-MATCH-16).
   */
  List<Objection> objections(
      SearchId search, HouseholdId home, Set<ChildId> children, LocalDate asOf);

  /**
   * Asks the constraints again and holds the places until the reservation expires (R-PLACE-38).
   *
   * @throws uk.kith.kernel.service.Conflict {@code place-taken} when somebody was first
   * @throws uk.kith.kernel.service.Refused when rules speak against it and are neither approved nor
   *     accepted
   */
  SearchView.Reservation reserve(ReservePlaces command);

  void giveBack(ReservationId id);

  /**
   * Holds places until a day closes, with a reason: nobody is asked again whether rules speak
   * against it, for nothing is held that was not.
   *
   * @param until not further ahead than the setting allows
   * @return until when they are held now
   * @throws uk.kith.kernel.service.Invalid when it is too far ahead, not longer, or nobody says why
   * @throws uk.kith.kernel.service.Conflict when it is not held any more
   * @throws uk.kith.kernel.service.Refused when the reason seems to name another child, unless that
   *     is accepted (R-MATCH-15)
   */
  Instant holdLonger(
      SearchId search, ReservationId id, LocalDate until, String reason, Acceptance acceptance);

  /**
   * Starts a placement for each child of the reservation and closes the search when all its
   * children are placed; fires {@link PlacementStarted} for each.
   */
  List<PlacementId> start(StartPlacement command);

  /**
   * The same, and before it records by what right children who move in are looked after from their
   * first day in the home, {@link Children#setLegalStatus}: all of it or nothing.
   *
   * @param legalStatuses codes of the return
   * @throws uk.kith.kernel.service.Invalid also for what is no legal status on the day (R-DATA-05)
   */
  List<PlacementId> start(StartPlacement command, Map<ChildId, String> legalStatuses);

  /**
   * Records where a child lives or lived, without a search: what happened before Kith, or without
   * it. Of a home in the register, in which the child goes on living, the constraints are asked as
   * at a start. Nothing refuses what has begun but a second home on the same days, what the law
   * forbids, and findings that are not accepted; what is to begin waits for its approvals, which
   * are given for a search.
   */
  PlacementId record(RecordPlacement command);

  /**
   * The same, and before it records by what right the child is looked after from the first day in
   * the home, {@link Children#setLegalStatus}: both or nothing.
   *
   * @param legalStatus code of the return; null to record none
   * @throws uk.kith.kernel.service.Invalid also for what is no legal status on the day (R-DATA-05)
   */
  PlacementId record(RecordPlacement command, @Nullable String legalStatus);

  /** Ends a placement; fires {@link PlacementEnded}. */
  void end(EndPlacement command);
}
