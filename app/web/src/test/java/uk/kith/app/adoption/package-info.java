/** Family finding through the whole service. */
@NullMarked
package uk.kith.app.adoption;

import org.jspecify.annotations.NullMarked;
