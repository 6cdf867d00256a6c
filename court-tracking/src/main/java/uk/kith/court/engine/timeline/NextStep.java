package uk.kith.court.engine.timeline;

import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DueDate;

/**
 * The step for which the others wait.
 *
 * @param by its due day, or the last day that holds nothing up where that is earlier; null when
 *     neither is known
 */
public record NextStep(Step step, @Nullable DueDate by) {}
