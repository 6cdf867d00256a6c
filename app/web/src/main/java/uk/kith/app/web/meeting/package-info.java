/** Meetings that go through a list of children, on pages and as minutes. */
@NullMarked
package uk.kith.app.web.meeting;

import org.jspecify.annotations.NullMarked;
