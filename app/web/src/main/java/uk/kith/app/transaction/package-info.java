/**
 * The guards around commands: whole or an error, and once for one request id. They run inside the
 * transaction of {@code @UseCase}.
 */
@NullMarked
package uk.kith.app.transaction;

import org.jspecify.annotations.NullMarked;
