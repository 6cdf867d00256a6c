/** Children's timelines: read from everything that court tracking records, and worked out. */
@NullMarked
package uk.kith.court.internal.timeline;

import org.jspecify.annotations.NullMarked;
