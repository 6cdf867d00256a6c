/** Tests of the sufficiency statement. */
@NullMarked
package uk.kith.app.web.statement;

import org.jspecify.annotations.NullMarked;
