package uk.kith.app.signin;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.Role;

/**
 * Which users are asked for.
 *
 * @param text part of the name; empty for any
 * @param role null for any
 * @param state null for any
 */
public record UserFilter(String text, @Nullable Role role, UserView.@Nullable State state) {

  public static final UserFilter ALL = new UserFilter("", null, null);

  boolean fits(UserView user) {
    return user.name().contains(text.strip().toLowerCase(Locale.ROOT))
        && (role == null || user.roles().contains(role))
        && (state == null || user.state() == state);
  }
}
