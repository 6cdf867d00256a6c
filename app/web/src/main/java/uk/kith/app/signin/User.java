package uk.kith.app.signin;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.Role;

/**
 * Somebody who may sign in.
 *
 * @param credential changes with the password; sessions that began with another are over
 * @param mustChange the password is a one-time code: no role holds before it is changed
 * @param demonstration made with the demonstration data, with a password that everybody knows
 * @param passwordSetAt when the password or code was given
 * @param heldUntil no password is accepted before; null when not held
 * @param organisation signs in with the organisation's account, and has no password here
 */
record User(
    String name,
    PasswordHash password,
    UUID credential,
    boolean mustChange,
    boolean demonstration,
    Instant passwordSetAt,
    @Nullable Instant heldUntil,
    boolean organisation,
    Set<Role> roles) {

  User {
    roles = Set.copyOf(roles);
  }

  Actor actor() {
    return new Actor(name, mustChange ? Set.of() : roles);
  }

  boolean isHeldAt(Instant now) {
    return heldUntil != null && now.isBefore(heldUntil);
  }
}
