/** Tests of documents as files. */
@NullMarked
package uk.kith.app.document;

import org.jspecify.annotations.NullMarked;
