/** Lists of the court beside the list of cases: directions, delay, and whole lists as files. */
@NullMarked
package uk.kith.app.web.courtlists;

import org.jspecify.annotations.NullMarked;
