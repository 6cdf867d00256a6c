/**
 * Who is acting: the signed-in caller of a request, or the person for whom a job runs. Everybody
 * else asks the port {@code CurrentActor}.
 */
@NullMarked
package uk.kith.app.actor;

import org.jspecify.annotations.NullMarked;
