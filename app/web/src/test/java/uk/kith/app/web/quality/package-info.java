/** Tests of the pages of data quality. */
@NullMarked
package uk.kith.app.web.quality;

import org.jspecify.annotations.NullMarked;
