/**
 * How long records are kept, and from which day on they may be deleted. Nothing here deletes;
 * {@code docs/retention.md} tells the source of each period.
 */
@NullMarked
package uk.kith.placements.engine.retention;

import org.jspecify.annotations.NullMarked;
