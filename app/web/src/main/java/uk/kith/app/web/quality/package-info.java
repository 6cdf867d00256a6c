/**
 * The quality of what is held: what to fix first, which figure or answer rests on it, and the
 * acceptance of what may stand.
 */
@NullMarked
package uk.kith.app.web.quality;

import org.jspecify.annotations.NullMarked;
