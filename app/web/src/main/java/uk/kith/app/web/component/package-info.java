/**
 * The plain values that the components of pages show: texts ready to read, addresses ready to
 * follow. Templates under {@code src/main/jte/govuk} and {@code app} take them; nothing here knows
 * a service or a rule.
 */
@NullMarked
package uk.kith.app.web.component;

import org.jspecify.annotations.NullMarked;
