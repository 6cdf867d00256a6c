/** Where a child's proceedings stand on a day: stage, next hearing, and what is off track. */
@NullMarked
package uk.kith.court.engine.standing;

import org.jspecify.annotations.NullMarked;
