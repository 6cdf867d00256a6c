/** Files for the inspectors, asked for over HTTP. */
@NullMarked
package uk.kith.app.exports;

import org.jspecify.annotations.NullMarked;
