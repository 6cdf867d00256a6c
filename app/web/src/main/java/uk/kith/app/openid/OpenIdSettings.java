package uk.kith.app.openid;

import java.net.URI;
import java.util.Set;

/**
 * How Kith is known to the organisation's provider, and what its tokens say.
 *
 * @param issuer as the provider writes it, to the letter
 * @param clientSecret never logged
 * @param address under which people reach Kith, without a slash at the end
 * @param scopes what is asked for; {@code openid} is among them
 * @param nameClaim the claim that becomes the user name at the first sign-in
 * @param groupsClaim the claim that lists groups
 */
public record OpenIdSettings(
    String issuer,
    String clientId,
    String clientSecret,
    String address,
    Set<String> scopes,
    String nameClaim,
    String groupsClaim,
    GroupRoles roles) {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /** The one address to which the provider sends people back; it is registered there. */
  public static final String CALLBACK = "/sign-in/organisation/callback";

  public OpenIdSettings {
    required("kith.openid.client-id", clientId);
    required("kith.openid.client-secret", clientSecret);
    safe("kith.openid.issuer", issuer);
    safe("kith.address", address);
    address = address.replaceFirst("/+$", "");
    scopes = Set.copyOf(scopes);
    if (!scopes.contains("openid")) {
      throw new IllegalArgumentException("kith.openid.scopes has no openid");
    }
  }

  /**
   * With the usual claims and scopes.
   *
   * @param roles as the setting has them, {@code approver=Kith approvers}
   */
  public static OpenIdSettings of(
      String issuer, String clientId, String clientSecret, String address, String roles) {
    return new OpenIdSettings(
        issuer,
        clientId,
        clientSecret,
        address,
        Set.of("openid", "profile"),
        "preferred_username",
        "groups",
        GroupRoles.parse(roles));
  }

  URI callback() {
    return URI.create(address + CALLBACK);
  }

  /** Where the provider sends people after they signed out there too. */
  URI afterSignOut() {
    return URI.create(address + "/sign-in");
  }

  /**
   * Tokens and secrets go over TLS, but for a provider on the same machine.
   *
   * @throws IllegalArgumentException for any other address
   */
  static URI safe(String what, String address) {
    URI uri = URI.create(address);
    boolean loopback = "http".equals(uri.getScheme()) && LOOPBACK.contains(uri.getHost());
    if (uri.getHost() == null || !("https".equals(uri.getScheme()) || loopback)) {
      throw new IllegalArgumentException(what + " is not an https address: \"" + address + "\"");
    }
    return uri;
  }

  private static void required(String name, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + " is needed with kith.openid.issuer");
    }
  }

  /** Nothing that is logged tells the secret. */
  @Override
  public String toString() {
    return "OpenIdSettings of " + issuer;
  }
}
