/**
 * The page that people come to after signing in: what their role can do, who waits for a home, and
 * the figures of the day with how each is counted.
 */
@NullMarked
package uk.kith.app.web.home;

import org.jspecify.annotations.NullMarked;
