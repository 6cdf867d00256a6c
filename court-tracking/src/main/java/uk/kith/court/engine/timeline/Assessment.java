package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in the proceedings, up to its report.
 *
 * @param words what kind, such as "Parenting assessment"
 * @param begunOn null when it is not begun, or not known to be
 */
public record Assessment(String words, @Nullable LocalDate begunOn, Paper report) {}
