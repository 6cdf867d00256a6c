/**
 * Files that were received, as the database keeps them: each encrypted under a key of its own,
 * which is encrypted under the master key of the configuration, and destroyed with it when its time
 * is over (ADR 0057).
 */
@NullMarked
package uk.kith.placements.internal.files;

import org.jspecify.annotations.NullMarked;
