/** Court tracking through REST, on the real server and database. */
@NullMarked
package uk.kith.app.proceedings;

import org.jspecify.annotations.NullMarked;
