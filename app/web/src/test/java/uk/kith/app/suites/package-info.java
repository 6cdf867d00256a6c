/**
 * The integration tests in two halves, each on a server and a database of its own, beside each
 * other: most of a run is waiting. What the one does not select the other does.
 */
@NullMarked
package uk.kith.app.suites;

import org.jspecify.annotations.NullMarked;
