package uk.kith.placements.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.service.Acceptance;

/**
 * Placements that were recorded wrongly. What was said stays on record with the reason: a
 * correction closes it beside what is right, which keeps the id of the placement; a placement that
 * never was is taken back. Placements for adoption are absent for all who may not see them.
 */
public interface PlacementCorrections {

  /**
   * A placement as it is told now, with the version for a correction.
   *
   * @throws uk.kith.kernel.service.NotFound also when it was taken back, or the caller may not know
   *     of it
   */
  PlacementRecord getPlacement(PlacementId id);

  /**
   * What was said wrongly of the placements of a child, what was put right last first.
   *
   * @throws uk.kith.kernel.service.NotFound when there is no such child
   */
  List<Wrong> listWrong(ChildId child);

  /**
   * Puts right what was recorded of a placement; fires {@link PlacementCorrected} for each whose
   * days change. Its visits, notices, fees and decision stay with it.
   *
   * @throws uk.kith.kernel.service.Conflict {@code version-moved-on} when somebody changed it
   *     meanwhile, {@code placements-overlap} when the child lived elsewhere on some of the days,
   *     {@code days-between} when days would be left between two placements of which the child left
   *     one for the other (R-DATA-03), {@code visits-outside} when a visit is recorded on a day
   *     that would not be in it
   * @throws uk.kith.kernel.service.Refused when rules speak against it that did not before
   */
  void correct(CorrectPlacement command);

  /**
   * Takes back a placement that never was, and with it what was recorded as done in it; fires
   * {@link PlacementTakenBack}. A search that ended with it is open again, unless the child stands
   * in another.
   *
   * @throws uk.kith.kernel.service.Conflict {@code version-moved-on} when somebody changed it
   *     meanwhile, {@code days-between} when its days would lie between two placements of which the
   *     child left one for the other (R-DATA-03)
   */
  void takeBack(TakeBackPlacement command);

  /**
   * What is told of a placement.
   *
   * @param household null when the home is not in the register
   * @param type code of the return, such as U6
   * @param provider code of the return, such as PR1; null when not known
   * @param urn of the home; null when it has none or it is not known
   * @param postcode of a home that is not in the register; null when not known
   * @param end the day on which the child left; null while it lives there
   * @param reasonCeased code REC of the return; null while it lasts
   * @param reasonPlaceChange code of the return (R-PLACE-47); null when none was given
   */
  record Told(
      @Nullable HouseholdId household,
      String type,
      @Nullable String provider,
      @Nullable String urn,
      @Nullable Postcode postcode,
      LocalDate start,
      @Nullable LocalDate end,
      @Nullable String reasonCeased,
      @Nullable String reasonPlaceChange) {}

  /**
   * A placement.
   *
   * @param version for a correction
   * @param decided it began from the decision for its home, which no correction changes
   * @param before the first day of the placement that the child left for this one on its first day;
   *     null when there is none that the caller may know of
   * @param events what is recorded as done in it and was not withdrawn
   */
  record PlacementRecord(
      PlacementId id,
      ChildId child,
      long version,
      Told told,
      boolean decided,
      @Nullable LocalDate before,
      int events,
      String recordedBy,
      Instant recordedAt) {}

  /**
   * What was said wrongly of a placement.
   *
   * @param takenBack the placement never was; else it was put right
   */
  record Wrong(
      PlacementId placement, Told told, boolean takenBack, String why, String by, Instant at) {}

  /**
   * Puts a placement right.
   *
   * @param right all that is told of it, as it should have been
   * @param along the placement before, if it ended on the wrong first day, ends on the right one,
   *     and the one after begins on the right last day
   * @param why it was wrong
   */
  record CorrectPlacement(
      PlacementId placement,
      long version,
      Told right,
      boolean along,
      String why,
      Acceptance acceptance) {}

  /**
   * Takes a placement back.
   *
   * @param stayed the child never left the placement before: that one lasts on
   * @param why it was recorded or started by mistake
   */
  record TakeBackPlacement(PlacementId placement, long version, boolean stayed, String why) {}
}
