/**
 * Clock, business date and authority, read once from configuration. Beans get them injected and
 * read no configuration of their own for these.
 */
@NullMarked
package uk.kith.app.settings;

import org.jspecify.annotations.NullMarked;
