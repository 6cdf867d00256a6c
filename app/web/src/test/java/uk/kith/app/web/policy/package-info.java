/** Tests of the pages of the policy and of its fairness. */
@NullMarked
package uk.kith.app.web.policy;

import org.jspecify.annotations.NullMarked;
