package uk.kith.app.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.kith.app.start.StartupStep;

/** Reads the settings at the start: what cannot work stops it, and not the first person. */
@ApplicationScoped
public class OpenIdConfiguration implements StartupStep {

  private static final int ORDER = 5;

  @Inject
  @ConfigProperty(name = "kith.openid.issuer")
  Optional<String> issuer;

  @Inject
  @ConfigProperty(name = "kith.openid.client-id")
  Optional<String> clientId;

  @Inject
  @ConfigProperty(name = "kith.openid.client-secret")
  Optional<String> clientSecret;

  @Inject
  @ConfigProperty(name = "kith.openid.roles")
  Optional<String> roles;

  @Inject
  @ConfigProperty(name = "kith.openid.scopes", defaultValue = "openid profile")
  String scopes;

  @Inject
  @ConfigProperty(name = "kith.openid.name-claim", defaultValue = "preferred_username")
  String nameClaim;

  @Inject
  @ConfigProperty(name = "kith.openid.groups-claim", defaultValue = "groups")
  String groupsClaim;

  @Inject
  @ConfigProperty(name = "kith.address")
  Optional<String> address;

  private volatile @Nullable OpenIdSettings settings;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void run() {
    if (issuer.isEmpty()) {
      return;
    }
    try {
      settings =
          new OpenIdSettings(
              issuer.get().strip(),
              clientId.orElse("").strip(),
              clientSecret.orElse(""),
              address.orElse("").strip(),
              Set.of(scopes.strip().split("\\s+", -1)),
              nameClaim.strip(),
              groupsClaim.strip(),
              GroupRoles.parse(roles.orElse("")));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "sign-in with the organisation's account cannot be set up: " + e.getMessage(), e);
    }
  }

  /** Empty when people sign in with passwords of Kith alone. */
  public Optional<OpenIdSettings> find() {
    return Optional.ofNullable(settings);
  }
}
