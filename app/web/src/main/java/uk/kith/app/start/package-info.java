/**
 * What happens between deployment and readiness: migrations, then ordered steps. Nothing is served
 * as ready before they are in.
 */
@NullMarked
package uk.kith.app.start;

import org.jspecify.annotations.NullMarked;
