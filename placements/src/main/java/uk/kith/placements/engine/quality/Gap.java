package uk.kith.placements.engine.quality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;

/**
 * A doubt about what the register holds of one child or household.
 *
 * @param field stable, in kebab-case: the fact that is missing or doubted
 * @param text one plain sentence without names
 * @param since from when the fact is wanted; null when nobody can tell
 */
public record Gap(
    RuleId rule, Severity severity, String field, String text, @Nullable LocalDate since) {}
