/**
 * What falls due in the legal life of homes and placements, and by when: small records of dated
 * facts that answer, as of a day, with things due and with findings. Each figure of the law stands
 * where it is used, with its section and the days on which it applied (R-DATE-09).
 */
@NullMarked
package uk.kith.placements.engine.due;

import org.jspecify.annotations.NullMarked;
