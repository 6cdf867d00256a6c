package uk.kith.placements.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A home's registration with Ofsted (R-PLACE-27, R-PLACE-28).
 *
 * @param urn unique reference number; null when it has none
 * @param status whether it is registered on the day
 * @param appliedOn when it applied to be registered; null when that is not known, or it did not
 */
public record Registration(@Nullable String urn, Status status, @Nullable LocalDate appliedOn) {

  /** One of which no day of application is known. */
  public static Registration of(@Nullable String urn, Status status) {
    return new Registration(urn, status, null);
  }

  /**
   * What somebody tells of it, however little: of a day of application or a number alone it is not
   * known where it stands.
   *
   * @return null when nothing is told
   */
  public static @Nullable Registration ofTold(
      @Nullable String urn, @Nullable Status status, @Nullable LocalDate appliedOn) {
    return urn == null && status == null && appliedOn == null
        ? null
        : new Registration(urn, status == null ? Status.NOT_KNOWN : status, appliedOn);
  }

  /** Where the registration stands. */
  public enum Status {
    REGISTERED,
    /**
     * Not decided yet. For supported accommodation an application counts that was made before its
     * registration began (SI 2023/416).
     */
    APPLIED,
    /** Excepted accommodation, for which no registration is needed. */
    EXCEPTED,
    NONE,
    NOT_KNOWN
  }
}
