package uk.kith.app.web.adoption;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Fact;
import uk.kith.placements.api.LifeEvents.EventView;
import uk.kith.placements.engine.due.AdopterStages;
import uk.kith.placements.engine.life.AdopterWay;
import uk.kith.placements.engine.life.LifeEvent;

/**
 * The way of adopters to approval on their page: the clocks of the last application's two stages
 * and of what lies between them (R-ADOPT-04 to -06), that they were not approved with when, by whom
 * and why, and each step with its day. A pure function.
 *
 * @param clocks by the name of the stage
 * @param steps newest first
 */
public record FamilyWay(List<Fact> clocks, List<Fact> steps) {

  private static final String ADOPTERS = "Adopters: ";

  public FamilyWay {
    clocks = List.copyOf(clocks);
    steps = List.copyOf(steps);
  }

  /**
   * @param events all that is recorded of the household, also what was taken back
   */
  static FamilyWay of(List<EventView> events, LocalDate asOf) {
    List<EventView> way =
        events.stream()
            .filter(event -> event.withdrawnWhy() == null && !event.on().isAfter(asOf))
            .filter(event -> isOfTheWay(event.event()))
            .sorted(Comparator.comparing(EventView::on).thenComparing(EventView::event).reversed())
            .toList();
    return new FamilyWay(
        clocks(way, asOf),
        way.stream().map(event -> Fact.of(Dates.day(event.on()), words(event))).toList());
  }

  private static boolean isOfTheWay(LifeEvent event) {
    return AdopterWay.isStep(event)
        || event == LifeEvent.RECRUITMENT_ENQUIRY
        || event == LifeEvent.ADOPTER_STAGE_ONE_EXPLAINED
        || event == LifeEvent.ADOPTER_STAGE_TWO_EXPLAINED;
  }

  private static String words(EventView event) {
    String words =
        event.event() == LifeEvent.RECRUITMENT_ENQUIRY
            ? "They enquired"
            : capital(event.words().replaceFirst("^" + ADOPTERS, ""));
    return words + byAndWhy(event);
  }

  private static String byAndWhy(EventView event) {
    String by = event.details().officer();
    String note = event.note();
    return (by == null ? "" : ", by " + by) + (note == null || note.isBlank() ? "" : ": " + note);
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static List<Fact> clocks(List<EventView> way, LocalDate asOf) {
    LocalDate ahead = on(way, LifeEvent.ADOPTER_GOES_AHEAD, LocalDate.MIN);
    List<Fact> clocks = new ArrayList<>();
    if (ahead != null && AdopterStages.isOfStages(ahead)) {
      LocalDate over =
          first(
              on(way, LifeEvent.ADOPTER_WITHDRAWN, ahead),
              on(way, LifeEvent.ADOPTER_REFUSED, ahead));
      LocalDate one = on(way, LifeEvent.ADOPTER_STAGE_ONE_DECIDED, ahead);
      LocalDate two = on(way, LifeEvent.ADOPTER_STAGE_TWO_NOTICE, ahead);
      clocks.add(clock("Stage one", ahead, AdopterStages.stageOneBy(ahead), one, over, asOf));
      if (one != null && two == null) {
        clocks.add(
            Fact.of(
                "Stage two to begin",
                over == null
                    ? by(AdopterStages.stageTwoBeginsBy(one), asOf)
                        + "; later a new registration is needed (R-ADOPT-05)"
                    : "Not begun; the application ended on " + Dates.day(over)));
      }
      if (two != null) {
        LocalDate decided =
            first(
                on(way, LifeEvent.ADOPTER_DECIDED, ahead),
                on(way, LifeEvent.ADOPTER_DETERMINED, ahead));
        clocks.add(clock("Stage two", two, AdopterStages.stageTwoBy(two), decided, over, asOf));
      }
    }
    way.stream()
        .filter(event -> event.event() == LifeEvent.ADOPTER_REFUSED)
        .filter(event -> ahead == null || !event.on().isBefore(ahead))
        .findFirst()
        .ifPresent(
            event -> clocks.add(Fact.of("Not approved", Dates.day(event.on()) + byAndWhy(event))));
    return clocks;
  }

  private static Fact clock(
      String stage,
      LocalDate began,
      LocalDate by,
      @Nullable LocalDate ended,
      @Nullable LocalDate over,
      LocalDate asOf) {
    String said = "Begun " + Dates.day(began) + "; ";
    if (ended == null) {
      return Fact.of(
          stage,
          over == null
              ? said + "its decision is due " + by(by, asOf).replaceFirst("^B", "b")
              : said + "the application ended on " + Dates.day(over));
    }
    long late = ChronoUnit.DAYS.between(by, ended);
    return Fact.of(
        stage,
        said
            + "ended "
            + Dates.day(ended)
            + (late > 0
                ? ", " + Numbers.many(late, "day") + " after " + Dates.day(by)
                : ", in time: due by " + Dates.day(by)));
  }

  private static String by(LocalDate by, LocalDate asOf) {
    return "By " + Dates.dayAndDue(by, asOf);
  }

  /** The last day of a step of an application. */
  private static @Nullable LocalDate on(List<EventView> way, LifeEvent event, LocalDate ahead) {
    return way.stream()
        .filter(each -> each.event() == event && !each.on().isBefore(ahead))
        .map(EventView::on)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
    return Stream.concat(Stream.ofNullable(one), Stream.ofNullable(other))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
