package uk.kith.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.kith.app.demo.DemoWorld.Spell;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Sex;

/**
 * Children of "Rotherham 2014" who left care in the twelve years before its day, as the yearly
 * returns of an authority tell of them: numbers, days and codes, and no names. Nobody in it is, or
 * was made from, a real child.
 */
final class DemoHistory {

  /** From this day on everybody who left is told. */
  static final LocalDate FROM = LocalDate.of(2002, 10, 1);

  private DemoHistory() {}

  /** The history around those who are in care on the day, and those who were adopted lately. */
  static List<Child> before(DemoWorld world, LocalDate today) {
    List<HistoryMaker.Known> known = new ArrayList<>();
    world
        .children()
        .forEach(c -> known.add(new HistoryMaker.Known(c.careFrom(), today.plusDays(1))));
    DemoAdopted.upTo(today)
        .forEach(a -> known.add(new HistoryMaker.Known(a.careFrom(), a.adoptedOn())));
    return HistoryMaker.before(today, known);
  }

  /**
   * A child who is not looked after any more.
   *
   * @param home of the family
   * @param siblings local ids of brothers and sisters of this history, told before
   * @param periods of care, in their order, with days between them
   */
  record Child(
      String localId,
      LocalDate born,
      Sex sex,
      Postcode home,
      List<String> siblings,
      List<Period> periods) {

    Child {
      siblings = List.copyOf(siblings);
      periods = List.copyOf(periods);
    }
  }

  /**
   * One period of care.
   *
   * @param spells one after the other without a day between; the last ends with the period
   * @param statuses legal statuses in their order, each until the next
   * @param reason code of the return for why care ceased, such as E4A
   */
  record Period(List<Spell> spells, List<Status> statuses, String reason) {

    Period {
      spells = List.copyOf(spells);
      statuses = List.copyOf(statuses);
    }

    LocalDate from() {
      return spells.get(0).start();
    }

    /** The day on which care ended, itself not in it. */
    LocalDate until() {
      return Objects.requireNonNull(spells.get(spells.size() - 1).end());
    }
  }

  /** A legal status of the return from a day on. */
  record Status(String code, LocalDate from) {}
}
