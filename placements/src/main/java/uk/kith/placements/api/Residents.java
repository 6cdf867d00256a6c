package uk.kith.placements.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.api.RecordHousehold.LivesHere;
import uk.kith.placements.engine.NotAvailable;

/**
 * People who live in a household and are not placed there by the authority: carers' own children,
 * other adults of the household, young adults staying put, privately fostered children (R-PLACE-10,
 * R-PLACE-40), and in homes of providers those whom other authorities placed (R-PLACE-42). Whoever
 * keeps the places of the household records them. What held before is kept.
 */
public interface Residents {

  /**
   * Somebody lives there from a day on.
   *
   * @throws uk.kith.kernel.service.Invalid of a looked after child, who is placed and not recorded
   *     so, and of somebody whose age does not suit
   * @throws uk.kith.kernel.service.Conflict when the same is recorded already
   * @throws uk.kith.kernel.service.Forbidden for the supervising worker of other households
   */
  void record(HouseholdId household, LivesHere person);

  /**
   * Somebody whom another authority placed lives there from a day on, and fills a place. Nothing of
   * them leads to a person.
   *
   * @param until the first day without them; null when none is set
   * @param keptFor for what reason their place could not be offered so far: that many fewer cannot
   *     from the day on which they came until they leave, so that no place counts twice; null when
   *     none was
   * @throws uk.kith.kernel.service.Invalid with a name or a date of birth, of an age at which
   *     nobody is placed, before they live there, and in a home in which other authorities place
   *     nobody
   * @throws uk.kith.kernel.service.Forbidden for the supervising worker of other households
   */
  void recordPlacedByOther(
      HouseholdId household,
      LivesHere person,
      @Nullable LocalDate until,
      NotAvailable.@Nullable Reason keptFor);

  /**
   * Corrects what is known of somebody, on every day on which they live there.
   *
   * @param was what was known; the day on which they left stays, and a place that could not be
   *     offered before they came follows the day on which they did
   * @throws uk.kith.kernel.service.Conflict when nobody is known so any more
   * @throws uk.kith.kernel.service.Invalid as for {@link #record}, and when they would have left
   *     before they came
   */
  void change(HouseholdId household, LivesHere was, LivesHere now);

  /**
   * Somebody lives there no more. Of somebody of whom that is known already it puts the day right,
   * and what becomes of their place.
   *
   * @param from the first day without them; that on which they came says that they never lived
   *     there
   * @param keptAgain their place cannot be offered from then on, for the reason of before they were
   *     recorded; else it is vacant. Of who never lived there it is so in any case
   * @throws uk.kith.kernel.service.Conflict when nobody is known so any more
   * @throws uk.kith.kernel.service.Invalid when it is before they came
   */
  void end(HouseholdId household, LivesHere person, LocalDate from, boolean keptAgain);
}
