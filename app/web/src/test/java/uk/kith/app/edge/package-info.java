/** Tests of who may do what; some of the classes are deployed beside the product. */
@NullMarked
package uk.kith.app.edge;

import org.jspecify.annotations.NullMarked;
