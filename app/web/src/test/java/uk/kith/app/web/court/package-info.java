/** Tests of the pages about the court. */
@NullMarked
package uk.kith.app.web.court;

import org.jspecify.annotations.NullMarked;
