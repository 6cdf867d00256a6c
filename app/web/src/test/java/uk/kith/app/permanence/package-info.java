/** Permanence and reviews on the real server. */
@NullMarked
package uk.kith.app.permanence;

import org.jspecify.annotations.NullMarked;
