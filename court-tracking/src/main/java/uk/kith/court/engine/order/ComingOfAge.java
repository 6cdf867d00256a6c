package uk.kith.court.engine.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;

/**
 * The days in a young person's life on which orders end, or from which none can be made: birthdays,
 * and the day of a marriage or civil partnership.
 *
 * @param born null while not known
 */
public record ComingOfAge(@Nullable LocalDate born, Unions unions) {

  /** Nothing is known, so that no order ends by it. */
  public static final ComingOfAge UNKNOWN = new ComingOfAge(null, Unions.NONE);

  /** R-COURT-41, CA 1989 s31(3). */
  static final int CARE_ORDER_AGE = 17;

  /** R-COURT-41: of a child who is married. */
  static final int CARE_ORDER_AGE_MARRIED = 16;

  private static final int ADULT = 18;

  public static ComingOfAge of(Birth birth) {
    return of(birth, Unions.NONE);
  }

  public static ComingOfAge of(Birth birth, Unions unions) {
    return new ComingOfAge(birth.date(), unions);
  }

  /**
   * From when no care or supervision order can be made and no interim one lasts (R-COURT-41): the
   * 17th birthday, or the marriage of a child who is 16; of one who married before that, the 16th
   * birthday. The section says nothing of a civil partnership. Null while not known.
   */
  public @Nullable LocalDate noCareOrderFrom() {
    LocalDate seventeen = birthday(CARE_ORDER_AGE);
    LocalDate sixteen = birthday(CARE_ORDER_AGE_MARRIED);
    LocalDate married = unions.marriedOn();
    if (married == null || sixteen == null) {
      return seventeen;
    }
    return earlier(seventeen, married.isBefore(sixteen) ? sixteen : married);
  }

  /**
   * When a placement order ends whatever the court does (R-COURT-33, ACA 2002 s21(4)(c)): at 18, or
   * with a marriage or civil partnership before. Null while not known.
   */
  public @Nullable LocalDate endsPlacementOrder() {
    return earlier(eighteenth(), unions.first().orElse(null));
  }

  public @Nullable LocalDate eighteenth() {
    return birthday(ADULT);
  }

  private @Nullable LocalDate birthday(int age) {
    return born == null ? null : Birth.birthday(born, age);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
