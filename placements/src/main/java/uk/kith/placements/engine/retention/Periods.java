package uk.kith.placements.engine.retention;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * From which day on a record need not be kept any more. Where two periods run, the later end
 * counts; where a day that counts is not known, there is no end.
 */
public final class Periods {

  private static final int ADULT = 18;
  private static final MonthDay LEAP_DAY = MonthDay.of(Month.FEBRUARY, 29);

  private Periods() {}

  /**
   * What is known of a child. Every child whom Kith holds is kept like one who is looked after,
   * which no provision asks of those who never were.
   *
   * @param birth date of birth; null when it is not known
   * @param died day of death; null while the child lives, or it is not known
   * @param adopted day of the adoption order; null when there is none
   * @param inCare whether the child is placed or sought for now, so that it has not died, and no
   *     day has come, whatever else is recorded
   */
  public record OfChild(
      @Nullable LocalDate birth,
      @Nullable LocalDate died,
      @Nullable LocalDate adopted,
      boolean inCare) {}

  /** The record of a child. */
  public static KeepUntil of(OfChild child, RetentionPolicy policy) {
    return counted(child, policy).inCare(child.inCare());
  }

  private static KeepUntil counted(OfChild child, RetentionPolicy policy) {
    LocalDate birth = child.birth();
    LocalDate died = child.inCare() ? null : child.died();
    LocalDate adopted = child.adopted();
    LocalDate byBirth = birth == null ? null : anniversary(birth, policy.childYears());
    if (adopted != null) {
      LocalDate byOrder = anniversary(adopted, policy.adoptionYears());
      return new KeepUntil(
          RetentionClass.ADOPTED_CHILD,
          byBirth != null && byBirth.isAfter(byOrder) ? byBirth : byOrder);
    }
    if (died != null && birth != null && died.isBefore(anniversary(birth, ADULT))) {
      // "for fifteen years beginning with the date": the day of death is the first of them.
      return new KeepUntil(RetentionClass.CHILD_WHO_DIED, anniversary(died, policy.diedYears()));
    }
    return new KeepUntil(RetentionClass.CHILD, byBirth);
  }

  /**
   * What is known of people who foster, or wanted to.
   *
   * @param approved whether they are approved now
   * @param inUse whether a child lives with them, or a place is held there
   * @param approvalEnded the first day without approval, of the last one; null when none has ended
   * @param lastChildLeft when the last child left them: from it runs the period of those who were
   *     approved for the time being; null when none did
   * @param applicationEnded the day of the refusal or withdrawal of their application; null when
   *     there is none
   * @param adopted day of the last adoption order for a child who lived with them; null when there
   *     is none
   */
  public record OfCarers(
      boolean approved,
      boolean inUse,
      @Nullable LocalDate approvalEnded,
      @Nullable LocalDate lastChildLeft,
      @Nullable LocalDate applicationEnded,
      @Nullable LocalDate adopted) {}

  /**
   * The record of foster carers, connected persons too. From whom a child was adopted, they may be
   * who adopted it, and their record is one of an adoption.
   */
  public static KeepUntil of(OfCarers carers, RetentionPolicy policy) {
    KeepUntil keep = ofFostering(carers, policy);
    LocalDate adopted = carers.adopted();
    LocalDate until = keep.until();
    if (adopted == null || until == null) {
      return keep;
    }
    LocalDate byOrder = anniversary(adopted, policy.adoptionYears());
    return until.isAfter(byOrder) ? keep : new KeepUntil(RetentionClass.ADOPTED_CHILD, byOrder);
  }

  private static KeepUntil ofFostering(OfCarers carers, RetentionPolicy policy) {
    LocalDate ended = carers.approvalEnded();
    LocalDate left = carers.lastChildLeft();
    LocalDate applied = carers.applicationEnded();
    if (carers.approved() || carers.inUse()) {
      return new KeepUntil(RetentionClass.FOSTER_CARER, null);
    }
    if (ended != null) {
      LocalDate from = left != null && left.isAfter(ended) ? left : ended;
      return new KeepUntil(RetentionClass.FOSTER_CARER, anniversary(from, policy.carerYears()));
    }
    if (applied != null) {
      return new KeepUntil(
          RetentionClass.NOT_APPROVED, anniversary(applied, policy.notApprovedYears()));
    }
    return new KeepUntil(RetentionClass.FOSTER_CARER, null);
  }

  /** Of 29 February, 1 March in years without it: the later reading keeps. */
  private static LocalDate anniversary(LocalDate day, int years) {
    LocalDate then = day.plusYears(years);
    return MonthDay.from(day).equals(LEAP_DAY) && !then.isLeapYear() ? then.plusDays(1) : then;
  }
}
