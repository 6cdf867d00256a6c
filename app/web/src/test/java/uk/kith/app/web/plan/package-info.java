/** Tests of the pages of plans. */
@NullMarked
package uk.kith.app.web.plan;

import org.jspecify.annotations.NullMarked;
