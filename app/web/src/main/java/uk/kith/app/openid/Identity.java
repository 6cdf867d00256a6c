package uk.kith.app.openid;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who signed in at the provider, after everything about the token was made sure of.
 *
 * @param subject means one person for ever, together with the issuer
 * @param name what the provider calls them now; null when it does not say
 * @param groupsLeftOut there are more groups than the token holds, so that it names none
 * @param idToken to be shown at sign-out; null when too long for an address
 */
public record Identity(
    String issuer,
    String subject,
    @Nullable String name,
    Set<String> groups,
    boolean groupsLeftOut,
    @Nullable String idToken) {

  public Identity {
    groups = Set.copyOf(groups);
  }

  /** Nothing that is logged tells who it is. */
  @Override
  public String toString() {
    return "Identity";
  }
}
