package uk.kith.placements.internal.life;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.rules.Wording;

/**
 * The order of the two stages of adopters (R-ADOPT-04 to -06): the notice that the agency goes
 * ahead, the decision at the end of stage one, the notice of stage two, the decision on approval.
 */
final class AdopterOrder {

  /** SI 2013/985 made the two stages; an application begun before knows none. */
  private static final LocalDate IN_FORCE = LocalDate.of(2013, 7, 1);

  /** What each step rests on, and how that is said when it is missing. */
  private static final Map<LifeEvent, Needs> NEEDS =
      Map.of(
          LifeEvent.ADOPTER_STAGE_ONE_DECIDED,
          new Needs(
              LifeEvent.ADOPTER_GOES_AHEAD, "the notice that stage one goes ahead (R-ADOPT-04)"),
          LifeEvent.ADOPTER_STAGE_TWO_NOTICE,
          new Needs(
              LifeEvent.ADOPTER_STAGE_ONE_DECIDED,
              "the decision that ended stage one (R-ADOPT-05)"),
          LifeEvent.ADOPTER_DECIDED,
          new Needs(
              LifeEvent.ADOPTER_STAGE_TWO_NOTICE,
              "the notice with which stage two began (R-ADOPT-06)"));

  private record Needs(LifeEvent before, String words) {}

  private AdopterOrder() {}

  /**
   * What speaks against a step of adopters on a day; null when nothing does, and of other events.
   *
   * @param ever all that is recorded of the household
   */
  static @Nullable String against(LifeEvent event, Life ever, LocalDate on) {
    Needs needs = NEEDS.get(event);
    Life life = ever.upTo(on);
    LocalDate ahead = life.last(LifeEvent.ADOPTER_GOES_AHEAD);
    if (needs == null || (ahead == null ? on : ahead).isBefore(IN_FORCE)) {
      return null;
    }
    Life since = ahead == null ? life : life.after(ahead.minusDays(1));
    if (ahead != null && since.has(LifeEvent.ADOPTER_WITHDRAWN)) {
      return "The application had ended by "
          + Wording.day(on)
          + "; a new one begins with the notice that stage one goes ahead";
    }
    return since.has(needs.before())
        ? null
        : "By "
            + Wording.day(on)
            + " this is not recorded: "
            + needs.words()
            + ".\nMaybe record it first, with its day";
  }
}
