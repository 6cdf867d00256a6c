package uk.kith.app.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import uk.kith.app.demo.DemoWorld.Spell;

/** How long children have been looked after, on what authority, and where they lived meanwhile. */
final class DemoCare {

  /** Nobody's proceedings in this world have lasted longer; older ones ended in an order. */
  static final int LONGEST_PROCEEDINGS_DAYS = 315;

  /** No care order is made for a child who has reached this age (CA 1989 s31(3)). */
  private static final int TOO_OLD_FOR_A_CARE_ORDER = 17;

  private static final int QUICKEST_CARE_ORDER_DAYS = 130;

  private static final int DAYS_TO_A_MATCH = 115;

  private final Random random;
  private final LocalDate today;

  DemoCare(Random random, LocalDate today) {
    this.random = random;
    this.today = today;
  }

  /** Brothers and sisters came together; most for less than two years, some for many. */
  void begin(ChildDraft child, Dwelling dwelling) {
    if (child.siblings.isEmpty()) {
      child.careFrom = careFrom(child.born, dwelling);
      child.legalStatus = legalStatus(child, dwelling);
    } else {
      ChildDraft eldest = child.siblings.get(0);
      child.careFrom = later(child.born, eldest.careFrom);
      child.legalStatus =
          eldest.legalStatus.equals("C1") && !mayBeInProceedings(child) ? "V2" : eldest.legalStatus;
    }
    child.spells = spells(child, dwelling);
  }

  private LocalDate careFrom(LocalDate born, Dwelling dwelling) {
    int days = (int) (-Math.log(1 - random.nextDouble()) * 800);
    int least = dwelling.isForAdoption() ? 200 : 5;
    return later(born.plusDays(1), today.minusDays(least + Math.min(days, 4_000)));
  }

  /** An interim care order (C1) lasts no longer than proceedings do; a care order (C2) is later. */
  private String legalStatus(ChildDraft child, Dwelling dwelling) {
    if (dwelling.isForAdoption()) {
      return "E1";
    }
    if (dwelling.isWithParents()) {
      return "C2"; // never V2 with P1: R-COURT-31
    }
    int cast = random.nextInt(20);
    boolean recent = child.careFrom.isAfter(today.minusDays(LONGEST_PROCEEDINGS_DAYS));
    if (!recent) {
      return cast < 14 ? "C2" : "V2";
    }
    if (cast < 11 && mayBeInProceedings(child)) {
      return "C1";
    }
    boolean order = child.careFrom.isBefore(today.minusDays(QUICKEST_CARE_ORDER_DAYS));
    return cast < 14 && order ? "C2" : "V2";
  }

  private static boolean mayBeInProceedings(ChildDraft child) {
    return child.ageOn(child.careFrom) < TOO_OLD_FOR_A_CARE_ORDER;
  }

  private List<Spell> spells(ChildDraft child, Dwelling now) {
    LocalDate earliest = later(child.careFrom, child.born.plusYears(now.fromAge())); // R-PLACE-33
    long days = ChronoUnit.DAYS.between(earliest, today);
    LocalDate moved =
        days < 60 || random.nextInt(10) < 5
            ? earliest
            : earliest.plusDays(20 + random.nextInt((int) days - 40));
    if (now.isForAdoption()) {
      return beforeAdoption(child, now, moved.equals(child.careFrom));
    }
    if (moved.equals(child.careFrom)) {
      return List.of(now.since(moved));
    }
    Spell before = Dwelling.formerly(Streets.inside(random)).during(child.careFrom, moved);
    return List.of(before, now.since(moved));
  }

  /**
   * Nobody is placed for adoption on the first day of care: time for a decision, an order and a
   * match comes before.
   *
   * @param alone whether no lot is drawn for the address before
   */
  private List<Spell> beforeAdoption(ChildDraft child, Dwelling now, boolean alone) {
    Random lot = alone ? new Random(child.localId.hashCode()) : random;
    int days = (int) ChronoUnit.DAYS.between(child.careFrom, today);
    LocalDate moved =
        child.careFrom.plusDays(
            days > DAYS_TO_A_MATCH + 20 ? Math.max(DAYS_TO_A_MATCH, days / 2) : days / 2);
    return List.of(
        Dwelling.formerly(Streets.inside(lot)).during(child.careFrom, moved), now.since(moved));
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
