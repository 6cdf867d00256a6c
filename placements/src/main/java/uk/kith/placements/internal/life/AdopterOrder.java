package uk.kith.placements.internal.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Move;
import uk.kith.placements.engine.due.AdopterStages;
import uk.kith.placements.engine.life.AdopterTimes;
import uk.kith.placements.engine.life.AdopterWay;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.rules.Wording;

/**
 * Whether a step of adopters may be recorded (R-ADOPT-04 to -06): by the table of {@link
 * AdopterWay}, in words that say what is missing. SI 2013/985 made the two stages; an application
 * begun before knows none. Who is not thought suitable is told so first, and may have that reviewed
 * (AAR 2005 reg 30B).
 */
final class AdopterOrder {

  /** What begins anew, or comes after terms of approval whose way is not recorded. */
  private static final Set<LifeEvent> FREE =
      Set.of(LifeEvent.ADOPTER_GOES_AHEAD, LifeEvent.ADOPTER_BROUGHT_BACK);

  /** Of approved adopters the panel and the decision come again when they are brought back. */
  private static final Needs STAGE_TWO =
      new Needs(
          "the notice with which stage two began (R-ADOPT-06)",
          LifeEvent.ADOPTER_STAGE_TWO_NOTICE,
          LifeEvent.ADOPTER_BROUGHT_BACK);

  /** How it is said that what a step rests on, one of several, is missing. */
  private static final Map<LifeEvent, Needs> NEEDS =
      Map.of(
          LifeEvent.ADOPTER_STAGE_ONE_DECIDED,
          new Needs(
              "the notice that stage one goes ahead (R-ADOPT-04)", LifeEvent.ADOPTER_GOES_AHEAD),
          LifeEvent.ADOPTER_STAGE_TWO_NOTICE,
          new Needs(
              "the decision that ended stage one (R-ADOPT-05)",
              LifeEvent.ADOPTER_STAGE_ONE_DECIDED),
          LifeEvent.ADOPTER_PANEL_FOR,
          STAGE_TWO,
          LifeEvent.ADOPTER_PANEL_AGAINST,
          STAGE_TWO,
          LifeEvent.ADOPTER_DECIDED,
          STAGE_TWO,
          LifeEvent.ADOPTER_DETERMINED,
          new Needs(
              "the notice with which stage two began, or that their suitability was brought back to"
                  + " the panel (R-ADOPT-06)",
              LifeEvent.ADOPTER_STAGE_TWO_NOTICE,
              LifeEvent.ADOPTER_BROUGHT_BACK),
          LifeEvent.ADOPTER_REVIEW_SOUGHT,
          new Needs(
              "that they were told they are not thought suitable (R-ADOPT-06)",
              LifeEvent.ADOPTER_DETERMINED),
          LifeEvent.ADOPTER_REVIEW_ENDED,
          new Needs(
              "that they asked for the review or made representations (R-ADOPT-06)",
              LifeEvent.ADOPTER_REVIEW_SOUGHT),
          LifeEvent.ADOPTER_REFUSED,
          new Needs(
              "that they were told they are not thought suitable (R-ADOPT-06)",
              LifeEvent.ADOPTER_DETERMINED));

  private record Needs(String words, Set<LifeEvent> before) {

    Needs(String words, LifeEvent... before) {
      this(words, Set.of(before));
    }
  }

  private AdopterOrder() {}

  /**
   * What a reason can outweigh: that the step is later than the law of its stage has it, or that no
   * panel gave its advice. It stays as a finding on the adopters.
   *
   * @param ever all that is recorded of the household
   */
  static List<Finding> findings(LifeEvent event, Life ever, LocalDate on) {
    Map<LifeEvent, LocalDate> done = new EnumMap<>(LifeEvent.class);
    ever.upTo(on).entries().stream()
        .sorted(Comparator.comparing(Life.Entry::on))
        .forEach(each -> done.put(each.event(), each.on()));
    done.put(event, on);
    return AdopterTimes.of(event, done);
  }

  /** Nothing is decided while a review may be asked for, or is asked for and not over. */
  private static @Nullable String tooEarly(Life since, LocalDate on) {
    LocalDate told = since.last(LifeEvent.ADOPTER_DETERMINED);
    LocalDate asked = since.last(LifeEvent.ADOPTER_REVIEW_SOUGHT);
    LocalDate ended = since.last(LifeEvent.ADOPTER_REVIEW_ENDED);
    if (told == null || (ended != null && !ended.isBefore(told))) {
      return null;
    }
    if (asked != null && !asked.isBefore(told)) {
      return "The review that they asked for on " + Wording.day(asked) + " is not over";
    }
    LocalDate until = AdopterStages.mayAskUntil(told);
    return on.isAfter(until)
        ? null
        : "They may ask for a review of what they were told until " + Wording.day(until);
  }

  /**
   * What speaks against a step of adopters on a day; null when nothing does, and of other events.
   *
   * @param ever all that is recorded of the household
   */
  static @Nullable String against(LifeEvent event, Life ever, LocalDate on) {
    Life life = ever.upTo(on);
    LocalDate ahead = life.last(LifeEvent.ADOPTER_GOES_AHEAD);
    if (!AdopterWay.isStep(event)
        || FREE.contains(event)
        || !AdopterStages.isOfStages(ahead == null ? on : ahead)) {
      return null;
    }
    Life since = ahead == null ? life : life.after(ahead.minusDays(1));
    if (ahead != null && since.has(LifeEvent.ADOPTER_WITHDRAWN, LifeEvent.ADOPTER_REFUSED)) {
      return "The application had ended by "
          + Wording.day(on)
          + "; a new one begins with the notice that stage one goes ahead";
    }
    Needs needs = NEEDS.get(event);
    if (needs != null && !since.has(needs.before().toArray(LifeEvent[]::new))) {
      return "By "
          + Wording.day(on)
          + " this is not recorded: "
          + needs.words()
          + ".\nMaybe record it first, with its day";
    }
    AdopterWay way = AdopterWay.after(since);
    if (event == LifeEvent.ADOPTER_REFUSED || event == LifeEvent.ADOPTER_DECIDED) {
      String early = way.isAfterWhatTheyWereTold() ? tooEarly(since, on) : null;
      if (early != null) {
        return early;
      }
    }
    return way.allows(event)
        ? null
        : "By "
            + Wording.day(on)
            + " the record says “"
            + way.words()
            + "” (R-ADOPT-06): what may follow is "
            + AdopterWay.MOVES.from(way).stream()
                .map(Move::event)
                .collect(Collectors.joining("; or "));
  }
}
