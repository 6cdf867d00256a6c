/** The page about extracts of the case system, and where Kith says otherwise. */
@NullMarked
package uk.kith.app.web.casesystem;

import org.jspecify.annotations.NullMarked;
