package uk.kith.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.kith.app.demo.DemoAdoption.Adopted;
import uk.kith.kernel.Sex;

/**
 * Children who were adopted: 36 in the year to March 2014 after 634 days of care and 284 days from
 * order to match on average, 38 in the year to September 2014 after 469 and 218.
 */
final class DemoAdopted {

  private final LocalDate today;
  private final List<Adopted> made = new ArrayList<>();

  private DemoAdopted(LocalDate today) {
    this.today = today;
  }

  /**
   * Three half years, the one in the middle of which counts in both years.
   *
   * @param today 30 September 2014, whatever the clock says
   */
  static List<Adopted> upTo(LocalDate today) {
    DemoAdopted maker = new DemoAdopted(today);
    maker.half(14, 12, 634 * 36 - 11_440, 284 * 36 - 5_280);
    maker.half(22, 6, 11_440, 5_280);
    maker.half(16, 0, 469 * 38 - 11_440, 218 * 38 - 5_280);
    return List.copyOf(maker.made);
  }

  /**
   * @param monthsBack from its last day to today
   * @param days from care to the family, of all together
   * @param waits days from order to match, of all together
   */
  private void half(int many, int monthsBack, int days, int waits) {
    LocalDate last = today.minusMonths(monthsBack);
    for (int n = 0; n < many; n++) {
      int number = made.size();
      LocalDate adopted = DemoReviews.workingDay(last.minusDays(3 + n * 170L / many));
      LocalDate placed = adopted.minusDays(110 + number * 13 % 60);
      LocalDate care = placed.minusDays(share(days, many, n, 8));
      LocalDate matched = placed.minusDays(12 + number % 9);
      LocalDate ordered = matched.minusDays(share(waits, many, n, 4));
      boolean girl = number % 2 == 0;
      List<String> names = girl ? Words.GIRLS : Words.BOYS;
      made.add(
          new Adopted(
              String.format(Locale.ROOT, "R%05d", 5_001 + number * 7),
              names.get(number * 3 % names.size()),
              Words.FAMILIES.get(number * 7 % Words.FAMILIES.size()),
              girl ? Sex.FEMALE : Sex.MALE,
              care.minusDays(20 + number * 97 % 1_600),
              care,
              ordered.minusDays(42),
              ordered,
              number % 9 == 4 ? care.plusDays(30) : null,
              matched,
              placed,
              adopted));
    }
  }

  /** An equal share, more for the earlier and less for the later, so that all together is exact. */
  private static int share(int all, int many, int n, int step) {
    int rest = n < all % many ? 1 : 0;
    int apart = (many - 1) * step / 2;
    int even = all / many + rest;
    return even + apart - n * step;
  }
}
