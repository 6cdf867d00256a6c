/**
 * How the authority orders homes and plans: versions that hold from a day, drafts of the next one,
 * and what a draft would change of what is stored.
 */
@NullMarked
package uk.kith.app.web.policy;

import org.jspecify.annotations.NullMarked;
