package uk.kith.sufficiency.engine.simulation;

/** The days on which is counted: the first is that of the baseline, then one in each month. */
final class Calendar {

  private static final double MONTH = 365.25 / 12;

  final int months;

  private final int asOf;
  private final int[] firstCount;

  Calendar(int asOf, int months) {
    this.asOf = asOf;
    this.months = months;
    firstCount = new int[last() - asOf + 2];
    int month = 0;
    for (int day = asOf; day < asOf + firstCount.length; day++) {
      while (month <= months && day(month) < day) {
        month++;
      }
      firstCount[day - asOf] = month;
    }
  }

  int day(int month) {
    return asOf + (int) Math.round(month * MONTH);
  }

  int last() {
    return day(months);
  }

  /** The first count on or after a moment; one after the last where there is none. */
  int countFrom(double moment) {
    int days = (int) Math.ceil(moment) - asOf;
    return days <= 0 ? 0 : days >= firstCount.length ? months + 1 : firstCount[days];
  }
}
