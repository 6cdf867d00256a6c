/** The gazetteer through REST and its service, on the real server and database. */
@NullMarked
package uk.kith.app.gazetteer;

import org.jspecify.annotations.NullMarked;
