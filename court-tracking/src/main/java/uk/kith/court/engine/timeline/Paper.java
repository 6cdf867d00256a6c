package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report or statement for the court.
 *
 * @param orderedOn the day on which it was ordered or agreed; before it nobody knew
 * @param dueOn by the court's order as it stands; null when no day was set
 * @param filedOn null while it is not filed
 */
public record Paper(LocalDate orderedOn, @Nullable LocalDate dueOn, @Nullable LocalDate filedOn) {}
