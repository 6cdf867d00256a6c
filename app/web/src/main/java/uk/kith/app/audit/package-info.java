/**
 * The audit trail: rows that are only ever added, in the transaction of what they tell of. A
 * refusal is written at the edge, after the rollback, in a transaction of its own.
 */
@NullMarked
package uk.kith.app.audit;

import org.jspecify.annotations.NullMarked;
