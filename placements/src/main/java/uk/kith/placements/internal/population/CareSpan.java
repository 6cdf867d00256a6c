package uk.kith.placements.internal.population;

/**
 * Who is looked after on a day, for every query that counts: of {@code placements.care_span}, which
 * tells it once (by the 903 return: at the end of the day; nobody from the 18th birthday on; a
 * placement that ended with X1 counts no longer until the next is recorded).
 */
public final class CareSpan {

  private static final String JOINS =
      """
        join placements.care_span care
               on care.start_on <= asked.day and (care.end_on is null or care.end_on > asked.day)
              and care.from_on <= asked.day
              and (care.until_on is null or care.until_on > asked.day)
        join placements.placement p on p.id = care.placement_id
        join placements.child c on c.id = p.child_id
      """;

  /** Asks for the day; then {@code asked}, {@code care}, {@code p} and {@code c} are there. */
  public static final String FROM_DAY = "  from (select cast(? as date) as day) asked\n" + JOINS;

  /** The same of many days. */
  static final String FROM_DAYS = "  from unnest(cast(? as date[])) as asked (day)\n" + JOINS;

  private CareSpan() {}
}
