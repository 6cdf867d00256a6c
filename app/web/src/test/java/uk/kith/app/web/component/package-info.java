/** Tests of the components: their values, and their HTML beside the published examples. */
@NullMarked
package uk.kith.app.web.component;

import org.jspecify.annotations.NullMarked;
