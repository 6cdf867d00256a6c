package uk.kith.placements.engine;

import org.jspecify.annotations.Nullable;

/**
 * A home's registration with Ofsted (R-PLACE-27, R-PLACE-28).
 *
 * @param urn unique reference number; null when it has none
 * @param status whether it is registered on the day
 */
public record Registration(@Nullable String urn, Status status) {

  /** Where the registration stands. */
  public enum Status {
    REGISTERED,
    /** A transitional application counts for supported accommodation (SI 2023/416). */
    APPLIED,
    /** Excepted accommodation, for which no registration is needed. */
    EXCEPTED,
    NONE,
    NOT_KNOWN
  }
}
