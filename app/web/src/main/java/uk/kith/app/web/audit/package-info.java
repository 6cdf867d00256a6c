/**
 * The audit trail for information governance: who saw a child or household, what somebody saw, and
 * the monthly review.
 */
@NullMarked
package uk.kith.app.web.audit;

import org.jspecify.annotations.NullMarked;
