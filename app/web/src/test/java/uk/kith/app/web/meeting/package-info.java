/** Meetings in the browser and as minutes. */
@NullMarked
package uk.kith.app.web.meeting;

import org.jspecify.annotations.NullMarked;
