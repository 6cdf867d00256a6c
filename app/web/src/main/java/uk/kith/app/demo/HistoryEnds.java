package uk.kith.app.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.kith.app.demo.DemoHistory.Period;
import uk.kith.app.demo.DemoHistory.Status;
import uk.kith.app.demo.DemoWorld.Spell;

/**
 * Makes one period of care whole: why it ended, on what authority the child was looked after and
 * where it lived.
 */
final class HistoryEnds {

  /** After these a child may come again. */
  static final Set<String> RETURNED = Set.of("E4A", "E4B", "E13");

  private static final Set<String> ADOPTED = Set.of("E11", "E12");

  /** Those who were adopted since are children of {@link DemoAdopted}. */
  static final LocalDate ADOPTED_SINCE = LocalDate.of(2013, 4, 1);

  private static final LocalDate GUARDIANSHIP_BEGAN = LocalDate.of(2005, 12, 30);
  private static final LocalDate STAYING_PUT_BEGAN = LocalDate.of(2013, 4, 1);

  /** No care order is made for a child who has reached this age (CA 1989 s31(3)). */
  private static final int TOO_OLD_FOR_AN_ORDER = 17;

  private static final int YOUNG = 7;
  private static final int ADULT = 18;
  private static final int SHORTEST_WAY_TO_ADOPTION = 300;

  private final HistoryChances chances;
  private final HistoryHomes homes;

  HistoryEnds(HistoryChances chances) {
    this.chances = chances;
    homes = new HistoryHomes(chances);
  }

  HistoryHomes homes() {
    return homes;
  }

  Period period(Dwelling first, LocalDate born, LocalDate from, LocalDate until, boolean brief) {
    long days = ChronoUnit.DAYS.between(from, until);
    String reason = reason(born, until, days, brief);
    List<Status> statuses = statuses(born, from, until, reason, brief);
    boolean underCareOrder = statuses.get(statuses.size() - 1).code().equals("C2");
    Dwelling last = null;
    LocalDate lastFrom = null;
    if (ADOPTED.contains(reason)) {
      last = homes.toAdopt();
      lastFrom = from.plusDays(days * (62 + chances.below(12)) / 100);
    } else if (underCareOrder && reason.equals("E4A") && chances.is(.4)) {
      last = homes.withParent();
      lastFrom =
          DemoCare.later(
              statuses.get(statuses.size() - 1).from(), until.minusDays(60 + chances.below(160)));
    }
    List<Spell> spells = homes.spells(first, born, from, until, last, lastFrom);
    return new Period(spells, statuses, reason);
  }

  private String reason(LocalDate born, LocalDate until, long days, boolean brief) {
    long age = ChronoUnit.YEARS.between(born, until);
    if (age >= ADULT) {
      boolean stays = !until.isBefore(STAYING_PUT_BEGAN) && chances.is(.3);
      return stays ? "E17" : List.of("E5", "E6", "E7", "E8").get(chances.among(66, 18, 5, 11));
    }
    if (brief) {
      return List.of("E4A", "E4B", "E13", "E8").get(chances.among(64, 16, 8, 12));
    }
    if (age >= ADULT - 2) {
      return List.of("E4A", "E5", "E6", "E8").get(chances.among(40, 30, 12, 18));
    }
    boolean young = age < YOUNG && days >= SHORTEST_WAY_TO_ADOPTION;
    if (young && until.isBefore(ADOPTED_SINCE) && chances.is(.5)) {
      return chances.is(.9) ? "E11" : "E12";
    }
    double years = ChronoUnit.DAYS.between(GUARDIANSHIP_BEGAN, until) / 365.25;
    double guardianship = years < 0 ? 0 : Math.min(42, 10 + 4.5 * years);
    return List.of("E43", "E44", "E41", "E4A", "E13", "E8")
        .get(chances.among(guardianship * .4, guardianship * .6, 13, 48, 6, 12));
  }

  private List<Status> statuses(
      LocalDate born, LocalDate from, LocalDate until, String reason, boolean brief) {
    boolean adopted = ADOPTED.contains(reason);
    boolean old = !from.isBefore(born.plusYears(TOO_OLD_FOR_AN_ORDER));
    if (old || !adopted && chances.is(brief ? .8 : .25)) {
      return List.of(new Status("V2", from));
    }
    List<Status> statuses = new ArrayList<>();
    statuses.add(new Status("C1", from));
    LocalDate ordered = from.plusDays(150 + chances.below(200));
    if (adopted) {
      long days = ChronoUnit.DAYS.between(from, until);
      LocalDate placement = from.plusDays(days * (38 + chances.below(18)) / 100);
      boolean freeing = placement.isBefore(GUARDIANSHIP_BEGAN); // the Act of 2002 began that day
      statuses.add(new Status(freeing ? "D1" : "E1", placement));
    } else if (ordered.plusDays(20).isBefore(until)
        && ordered.isBefore(born.plusYears(TOO_OLD_FOR_AN_ORDER))) {
      statuses.add(new Status("C2", ordered));
    }
    return statuses;
  }
}
