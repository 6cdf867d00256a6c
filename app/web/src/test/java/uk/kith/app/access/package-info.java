/** Tests of who may do what; some of the classes are deployed beside the product. */
@NullMarked
package uk.kith.app.access;

import org.jspecify.annotations.NullMarked;
