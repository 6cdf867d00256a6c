/** The register of permanence, a child's way to permanence, and the list of reviews. */
@NullMarked
package uk.kith.app.web.permanence;

import org.jspecify.annotations.NullMarked;
