/** Tests of the pages of family finding. */
@NullMarked
package uk.kith.app.web.adoption;

import org.jspecify.annotations.NullMarked;
