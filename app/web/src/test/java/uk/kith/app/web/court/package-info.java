/** Tests of the pages about proceedings. */
@NullMarked
package uk.kith.app.web.court;

import org.jspecify.annotations.NullMarked;
