package uk.kith.app.web.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What comes next by the rules, where a list knows it anyway.
 *
 * @param by null when no rule sets a day
 */
public record RuleStep(String what, @Nullable LocalDate by) {}
