/**
 * What the case system tells of court and permanence, in words. Plain functions of rows as they are
 * kept.
 */
@NullMarked
package uk.kith.court.engine.told;

import org.jspecify.annotations.NullMarked;
