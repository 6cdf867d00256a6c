/**
 * Pages of administrators on who may sign in: users and what they are. They tell of nobody's work
 * and of no child.
 */
@NullMarked
package uk.kith.app.web.users;

import org.jspecify.annotations.NullMarked;
