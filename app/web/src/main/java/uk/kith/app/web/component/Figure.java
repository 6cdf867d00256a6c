package uk.kith.app.web.component;

import org.jspecify.annotations.Nullable;

/**
 * A big number with its name above and its definition below.
 *
 * @param value null when not known, which is shown in words
 */
public record Figure(String name, @Nullable String value, String note) {}
