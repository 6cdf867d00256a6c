package uk.kith.app.web.component;

import org.jspecify.annotations.Nullable;

/**
 * One line of an error summary.
 *
 * @param target id of the field to go to; null when it belongs to no field
 */
public record FormError(@Nullable String target, String text) {}
