package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.court.engine.direction.Direction.Filed;
import uk.kith.court.engine.direction.Purpose;
import uk.kith.kernel.DirectionId;
import uk.kith.kernel.ProceedingsId;

/** What courts order to be done by a day, and whether it was. */
public interface Directions {

  /**
   * @param again whether the court ordered it although the same stands: else it would count twice
   * @param version what the caller saw of the proceedings; null to take what is there
   * @throws uk.kith.kernel.service.Invalid when the same stands and is not ordered again
   */
  DirectionId give(ProceedingsId id, GiveDirection command, boolean again, @Nullable Long version);

  /** Gives several that one order holds: all of them, or none. */
  void giveAll(
      ProceedingsId id, List<GiveDirection> commands, boolean again, @Nullable Long version);

  /**
   * Records that it was filed.
   *
   * @throws uk.kith.kernel.service.Conflict when it was filed or taken back before
   */
  void file(ProceedingsId id, DirectionId direction, Filed filed, @Nullable Long version);

  /**
   * Records when the assessment began whose report it orders.
   *
   * @throws uk.kith.kernel.service.Conflict when it orders no such report
   */
  void begin(ProceedingsId id, DirectionId direction, LocalDate on, @Nullable Long version);

  /** Records an order that sets another time, from the day of that order (R-COURT-24). */
  void vary(
      ProceedingsId id,
      DirectionId direction,
      LocalDate orderedOn,
      Due due,
      @Nullable Long version);

  /**
   * Says which step of the timeline it orders, where that was not said before or was said wrongly.
   *
   * @param purpose null for none of them
   * @throws uk.kith.kernel.service.Conflict when an assessment began under it, which it orders then
   */
  void orders(
      ProceedingsId id, DirectionId direction, @Nullable Purpose purpose, @Nullable Long version);

  /** Records that the court took it back: it counts nowhere (R-COURT-24). */
  void withdraw(ProceedingsId id, DirectionId direction, LocalDate on, @Nullable Long version);
}
