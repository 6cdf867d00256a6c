/** Tests of the list of those on the way to approval. */
@NullMarked
package uk.kith.app.web.recruitment;

import org.jspecify.annotations.NullMarked;
