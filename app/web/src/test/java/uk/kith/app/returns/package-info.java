/**
 * Returns loaded over HTTP into the real house: what is held, what changes nothing, what is left.
 */
@NullMarked
package uk.kith.app.returns;

import org.jspecify.annotations.NullMarked;
