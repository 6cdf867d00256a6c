package uk.kith.court.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Care or supervision proceedings from issue to the end, for counting only (R-SUFF-13): nothing
 * here leads to the case.
 *
 * @param issuedOn null when the court's issue is not known
 * @param concludedOn the day on which they were disposed of for the last of their children; null
 *     while open on the day asked about
 */
public record CareSpan(@Nullable LocalDate issuedOn, @Nullable LocalDate concludedOn) {}
