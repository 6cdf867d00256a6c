package uk.kith.app.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import uk.kith.app.demo.DemoHistory.Child;
import uk.kith.app.demo.DemoHistory.Period;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Sex;

/**
 * Makes the history of those who left, around the children who are there: week by week so many
 * families come that all together stay near the {@link HistoryNumbers}, with chance on top. Stays
 * are of weeks or of years; brothers and sisters come together. Shares no code with forecasts.
 */
final class HistoryMaker {

  /** Long enough before the first day that nothing is left of an empty beginning. */
  private static final LocalDate BEGINNING = LocalDate.of(1988, 1, 1);

  private static final double YEAR = 365.25;
  private static final double LEAVE_IN_A_YEAR = .47;
  private static final double CHILDREN_IN_A_FAMILY = 1.45;
  private static final int FIRST_NUMBER = 20_001;

  /** Of thirty that were tried the one whose numbers at 31 March are nearest to those published. */
  private static final long SEED = 2021;

  private final HistoryChances chances = new HistoryChances(SEED);
  private final HistoryEnds ends = new HistoryEnds(chances);
  private final LocalDate today;
  private final int[] change;
  private final List<Draft> made = new ArrayList<>();

  private HistoryMaker(LocalDate today) {
    this.today = today;
    change = new int[day(today) + 2];
  }

  /** Days of care of somebody who is known already. */
  record Known(LocalDate from, LocalDate until) {}

  /** A child while the history is made. */
  private record Draft(int family, Postcode home, LocalDate born, Sex sex, List<Period> periods) {}

  /**
   * @param known who is in care on the day, until the day after it, and others who are known
   */
  static List<Child> before(LocalDate today, List<Known> known) {
    HistoryMaker maker = new HistoryMaker(today);
    known.forEach(each -> maker.count(each.from(), each.until()));
    maker.weeks();
    return maker.children();
  }

  private void weeks() {
    int inCare = 0;
    double pressure = 0;
    int family = 0;
    for (LocalDate week = BEGINNING; week.isBefore(today); week = week.plusDays(7)) {
      double wanted = HistoryNumbers.on(week);
      double slope = (HistoryNumbers.on(least(week.plusDays(90), today)) - wanted) * 4;
      pressure += -pressure / 40 + chances.gaussian() * .015;
      double missing = Math.max(-.25, Math.min(.15, (wanted - inCare) / wanted));
      double children = (wanted * LEAVE_IN_A_YEAR + slope) * StrictMath.exp(pressure + 6 * missing);
      double families = Math.max(10, children) / CHILDREN_IN_A_FAMILY * 7 / YEAR;
      int come = chances.overDispersed(families, 4);
      for (int n = 0; n < come; n++) {
        family(++family, week.plusDays(chances.below(7)));
      }
      for (int day = day(week); day < Math.min(day(week) + 7, change.length); day++) {
        inCare += change[day];
      }
    }
  }

  /** Who would be there today is no part of it: those who are there are told by others. */
  private void family(int number, LocalDate from) {
    boolean brief = chances.is(.4);
    int ofEldest =
        chances.below(365)
            + 365
                * List.of(0, 1 + chances.below(4), 5 + chances.below(5), 10 + chances.below(6), 16)
                    .get(chances.among(18, 23, 20, 31, 8));
    LocalDate born = from.minusDays(ofEldest);
    Dwelling first = ends.homes().first(from, years(born, from));
    int lasts = lasts(brief, years(born, from));
    if (!until(born, from, lasts).isBefore(today)) {
      return;
    }
    Postcode lived = Streets.inside(chances.random());
    int size = 1 + chances.among(68, 20, 8, 4);
    for (int n = 0; n < size && !born.isAfter(from); n++) {
      int own = chances.is(.75) ? lasts : lasts(brief, years(born, from));
      boolean together = n == 0 || first.type().startsWith("U") && chances.is(.7);
      Dwelling home = together ? first : ends.homes().first(from, years(born, from));
      Sex sex = chances.is(.5) ? Sex.FEMALE : Sex.MALE;
      Draft child = new Draft(number, lived, born, sex, new ArrayList<>());
      LocalDate until = until(born, from, own);
      if (until.isBefore(today)) {
        add(child, ends.period(home, born, from, until, brief));
        comeAgain(child);
        made.add(child);
      }
      born = born.plusDays(300 + chances.below(900));
    }
  }

  /** Of those who went home about one in seven comes again, most within a year. */
  private void comeAgain(Draft child) {
    Period last = child.periods().get(child.periods().size() - 1);
    LocalDate from = last.until().plusDays(10 + chances.days(220, .9));
    if (!HistoryEnds.RETURNED.contains(last.reason())
        || !chances.is(.14)
        || !from.isBefore(child.born().plusYears(17))) {
      return;
    }
    boolean brief = chances.is(.35);
    LocalDate until = until(child.born(), from, lasts(brief, years(child.born(), from)));
    if (until.isBefore(today)) {
      Dwelling home = ends.homes().first(from, years(child.born(), from));
      add(child, ends.period(home, child.born(), from, until, brief));
      comeAgain(child);
    }
  }

  private void add(Draft child, Period period) {
    child.periods().add(period);
    count(period.from(), period.until());
  }

  /** In days; nobody who is to stay for weeks stays for years. */
  private int lasts(boolean brief, int age) {
    return brief
        ? Math.min(170, 2 + chances.days(34, .85))
        : 120 + chances.days(age < 5 ? 620 : 1_150, age < 5 ? .5 : .75);
  }

  /** Care ends at the eighteenth birthday. */
  private static LocalDate until(LocalDate born, LocalDate from, int lasts) {
    return least(from.plusDays(lasts), born.plusYears(18));
  }

  private List<Child> children() {
    List<Draft> kept = new ArrayList<>();
    for (Draft each : made) {
      List<Period> told =
          each.periods().stream().filter(p -> p.until().isAfter(DemoHistory.FROM)).toList();
      if (!told.isEmpty()) {
        kept.add(new Draft(each.family(), each.home(), each.born(), each.sex(), told));
      }
    }
    kept.sort(Comparator.comparing(each -> each.periods().get(0).from()));
    List<Child> children = new ArrayList<>();
    for (int n = 0; n < kept.size(); n++) {
      Draft each = kept.get(n);
      List<String> siblings = new ArrayList<>();
      for (int other = 0; other < n; other++) {
        if (kept.get(other).family() == each.family()) {
          siblings.add(localId(other));
        }
      }
      children.add(
          new Child(localId(n), each.born(), each.sex(), each.home(), siblings, each.periods()));
    }
    return children;
  }

  private static String localId(int number) {
    return String.format(Locale.ROOT, "R%05d", FIRST_NUMBER + number * 3);
  }

  private void count(LocalDate from, LocalDate until) {
    change[Math.max(0, Math.min(day(from), change.length - 1))]++;
    change[Math.max(0, Math.min(day(until), change.length - 1))]--;
  }

  private static int day(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(BEGINNING, day);
  }

  private static int years(LocalDate born, LocalDate day) {
    return (int) ChronoUnit.YEARS.between(born, day);
  }

  private static LocalDate least(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
