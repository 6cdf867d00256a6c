/**
 * Who is calling: users and their passwords, Basic for programs, the form and the cookie for
 * people. Roles are looked up anew for each request, so that a change takes effect within seconds.
 */
@NullMarked
package uk.kith.app.signin;

import org.jspecify.annotations.NullMarked;
