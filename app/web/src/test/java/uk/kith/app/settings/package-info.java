/** Tests of what can be configured, and of where it is written down. */
@NullMarked
package uk.kith.app.settings;

import org.jspecify.annotations.NullMarked;
