package uk.kith.kernel.service;

import java.time.LocalDate;

/**
 * The day that answers are about when nobody names one: {@code KITH_TODAY}, else the real day. The
 * default of every {@code asOf} and nothing else; leases, sessions and expiry use the real clock.
 */
public interface BusinessDate {
  LocalDate today();
}
