/** Tests of who may do what; some of the classes are deployed beside the product. */
@NullMarked
package uk.kith.app.audit;

import org.jspecify.annotations.NullMarked;
