/**
 * Makes {@code docs/rules.md} out of the catalogue of rules and the sources that name them. It
 * stands among the tests because nothing of it belongs into the deployable.
 */
@NullMarked
package uk.kith.app.rules;

import org.jspecify.annotations.NullMarked;
