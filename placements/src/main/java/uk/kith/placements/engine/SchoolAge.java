package uk.kith.placements.engine;

/**
 * Compulsory school age in completed years, 5 to 15: Education Act 1996 s8. The Act's first and
 * last day within a school year are left aside: no register knows them of a child whose age was
 * stated.
 */
public final class SchoolAge {
  private static final int FIRST = 5;
  private static final int LAST = 15;

  private SchoolAge() {}

  public static boolean contains(int age) {
    return age >= FIRST && age <= LAST;
  }
}
