package uk.kith.app.signin;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.UserId;
import uk.kith.kernel.service.Role;

/**
 * Somebody who may sign in, as an administrator sees it.
 *
 * @param roles in the order of their names
 * @param lastSignedInAt null for never
 * @param heldUntil after wrong passwords; null when not held
 * @param codeUntil from when the one-time code does not work; null for who has chosen a password
 * @param demonstration made with the demonstration data
 * @param organisation signs in with the organisation's account, which also gives the roles
 */
public record UserView(
    UserId id,
    String name,
    List<Role> roles,
    State state,
    Instant createdAt,
    @Nullable Instant lastSignedInAt,
    @Nullable Instant heldUntil,
    @Nullable Instant codeUntil,
    boolean demonstration,
    boolean organisation,
    long version) {

  /** What would happen if they signed in now. */
  public enum State {
    /** Signs in with a password of their own, or with the organisation's account. */
    ACTIVE,
    /** Has a one-time code and has not chosen a password yet. */
    CODE_GIVEN,
    /** No password is accepted for some minutes, after wrong ones. */
    HELD,
    /** Switched off. */
    OFF
  }

  public UserView {
    roles = List.copyOf(roles);
  }
}
