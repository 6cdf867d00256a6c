package uk.kith.court.engine;

import java.time.LocalDate;

/**
 * A court's decision to give one child's proceedings more time (CA 1989 s32(5)); it applies from
 * the day on which it is granted.
 *
 * @param newEnd last day of the extended period
 */
public record Extension(LocalDate grantedOn, LocalDate newEnd) {}
