/** Tests of the page of the case system, and of what every page says of it. */
@NullMarked
package uk.kith.app.web.casesystem;

import org.jspecify.annotations.NullMarked;
