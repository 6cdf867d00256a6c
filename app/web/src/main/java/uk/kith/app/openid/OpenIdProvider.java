package uk.kith.app.openid;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import uk.kith.app.openid.OpenIdRefused.Kind;

/**
 * The organisation's identity provider, by OpenID Connect: authorization code with PKCE. What it
 * says of itself is fetched at the first sign-in, kept for an hour, and longer while it is away;
 * its keys for five minutes, and anew when a token names an unknown one. Every call ends within
 * seconds, few run at a time and few wait for a moment, so that a slow provider takes no more than
 * a few of our threads.
 */
@ApplicationScoped
public class OpenIdProvider {

  private static final System.Logger LOG = System.getLogger(OpenIdProvider.class.getName());

  private static final int TIME_LIMIT_MILLISECONDS = 5_000;
  private static final int LARGEST_KEYS_BYTES = 200_000;
  private static final int AT_A_TIME = 8;
  private static final int MOST_WAITING = 24;
  private static final long PATIENCE_SECONDS = 3;
  private static final int LONGEST_CODE = 8_000;
  private static final int SERVER_ERROR = 500;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final Duration KEPT = Duration.ofHours(1);

  /** A provider that is away is asked again no sooner. */
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private record Known(OIDCProviderMetadata metadata, IdTokens tokens, Instant until) {}

  @Inject OpenIdConfiguration configuration;
  @Inject Clock clock;

  private final ReentrantLock fetching = new ReentrantLock();

  /** In the order in which people came, so that nobody who sends many goes before others. */
  private final Semaphore calls = new Semaphore(AT_A_TIME, true);

  private final Semaphore admitted = new Semaphore(AT_A_TIME + MOST_WAITING);
  private volatile @Nullable Known known;
  private volatile Instant notBefore = Instant.EPOCH;

  public boolean isOn() {
    return configuration.find().isPresent();
  }

  /** Where the browser goes to sign in. */
  public URI authorization(Attempt attempt) throws OpenIdRefused {
    OpenIdSettings settings = settings();
    return new AuthenticationRequest.Builder(
            ResponseType.CODE,
            new Scope(settings.scopes().toArray(String[]::new)),
            new ClientID(settings.clientId()),
            settings.callback())
        .endpointURI(known().metadata.getAuthorizationEndpointURI())
        .state(new State(attempt.state()))
        .nonce(new Nonce(attempt.nonce()))
        .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /** Whether an answer is of this provider, where it says whose it is (RFC 9207). */
  public boolean isIssuer(@Nullable String named) throws OpenIdRefused {
    return named == null
        ? !known().metadata.supportsAuthorizationResponseIssuerParam()
        : settings().issuer().equals(named);
  }

  /**
   * Redeems the code that the browser brought.
   *
   * @throws OpenIdRefused when the provider does not take it, or sends what it should not
   */
  public Identity redeem(String code, Attempt attempt) throws OpenIdRefused {
    if (code.isBlank() || code.length() > LONGEST_CODE) {
      throw new OpenIdRefused(Kind.ATTEMPT, "code");
    }
    if (!admitted.tryAcquire()) {
      throw new OpenIdRefused(Kind.AWAY, "busy");
    }
    try {
      if (!calls.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new OpenIdRefused(Kind.AWAY, "busy");
      }
      try {
        Known provider = known();
        return provider.tokens.check(idToken(provider.metadata, code, attempt), attempt.nonce());
      } finally {
        calls.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OpenIdRefused(Kind.AWAY, "busy");
    } finally {
      admitted.release();
    }
  }

  /** Where somebody signs out at the provider too; empty when it offers that nowhere. */
  public Optional<URI> signOut(@Nullable String idToken) {
    Known provider = known;
    if (provider == null || provider.metadata.getEndSessionEndpointURI() == null) {
      return Optional.empty();
    }
    OpenIdSettings settings = configuration.find().orElseThrow();
    JWT hint = null;
    try {
      hint = idToken == null ? null : SignedJWT.parse(idToken);
    } catch (java.text.ParseException e) {
      LOG.log(Level.DEBUG, "an ID token that was kept cannot be read");
    }
    return Optional.of(
        new LogoutRequest(
                provider.metadata.getEndSessionEndpointURI(),
                hint,
                null,
                new ClientID(settings.clientId()),
                settings.afterSignOut(),
                null,
                null)
            .toURI());
  }

  private String idToken(OIDCProviderMetadata metadata, String code, Attempt attempt)
      throws OpenIdRefused {
    OpenIdSettings settings = settings();
    HTTPRequest request =
        new TokenRequest.Builder(
                metadata.getTokenEndpointURI(),
                authentication(settings, metadata.getTokenEndpointAuthMethods()),
                new AuthorizationCodeGrant(
                    new AuthorizationCode(code),
                    settings.callback(),
                    new CodeVerifier(attempt.verifier())))
            .build()
            .toHTTPRequest();
    request.setConnectTimeout(TIME_LIMIT_MILLISECONDS);
    request.setReadTimeout(TIME_LIMIT_MILLISECONDS);
    request.setFollowRedirects(false);
    try {
      HTTPResponse sent = request.send();
      if (sent.getStatusCode() >= SERVER_ERROR || sent.getStatusCode() == TOO_MANY_REQUESTS) {
        throw new OpenIdRefused(Kind.AWAY, "away");
      }
      TokenResponse answer = OIDCTokenResponseParser.parse(sent);
      if (answer instanceof OIDCTokenResponse tokens) {
        return tokens.getOIDCTokens().getIDTokenString();
      }
      String error = answer.toErrorResponse().getErrorObject().getCode();
      if ("invalid_grant".equals(error)) {
        throw new OpenIdRefused(Kind.ATTEMPT, "code");
      }
      LOG.log(Level.WARNING, "the identity provider does not take this client, or its request");
      throw new OpenIdRefused(Kind.ANSWER, "client");
    } catch (ParseException e) {
      throw new OpenIdRefused(Kind.ANSWER, "unreadable");
    } catch (IOException e) {
      throw new OpenIdRefused(Kind.AWAY, "away");
    }
  }

  private static ClientAuthentication authentication(
      OpenIdSettings settings, @Nullable List<ClientAuthenticationMethod> offered) {
    ClientID id = new ClientID(settings.clientId());
    Secret secret = new Secret(settings.clientSecret());
    boolean post =
        offered != null
            && offered.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
            && !offered.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
    return post ? new ClientSecretPost(id, secret) : new ClientSecretBasic(id, secret);
  }

  private OpenIdSettings settings() {
    return configuration.find().orElseThrow();
  }

  private Known known() throws OpenIdRefused {
    Known kept = known;
    if (isFresh(kept)) {
      return orAway(kept);
    }
    if (!mayFetch(kept)) {
      return orAway(known); // somebody else is asking already
    }
    try {
      kept = known; // by whoever asked meanwhile
      if (isFresh(kept) || clock.instant().isBefore(notBefore)) {
        return orAway(kept);
      }
      notBefore = clock.instant().plus(PAUSE);
      Known fetched = fetch();
      known = fetched;
      return fetched;
    } catch (GeneralException | IOException | IllegalArgumentException e) {
      LOG.log(
          Level.WARNING,
          "what the identity provider says of itself cannot be fetched or used: " + e.getMessage());
      notBefore = clock.instant().plus(PAUSE); // those who waited do not ask again one by one
      return orAway(kept);
    } finally {
      fetching.unlock();
    }
  }

  private boolean isFresh(@Nullable Known kept) {
    return kept != null && clock.instant().isBefore(kept.until);
  }

  /** One asks at a time. As long as nothing is known, a few wait for the answer. */
  private boolean mayFetch(@Nullable Known kept) {
    if (kept != null || fetching.getQueueLength() >= MOST_WAITING) {
      return fetching.tryLock();
    }
    try {
      return fetching.tryLock(TIME_LIMIT_MILLISECONDS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Known orAway(@Nullable Known kept) throws OpenIdRefused {
    if (kept == null) {
      throw new OpenIdRefused(Kind.AWAY, "away");
    }
    return kept;
  }

  private Known fetch() throws GeneralException, IOException {
    OpenIdSettings settings = settings();
    OIDCProviderMetadata metadata =
        OIDCProviderMetadata.resolve(
            new Issuer(settings.issuer()), TIME_LIMIT_MILLISECONDS, TIME_LIMIT_MILLISECONDS);
    safe("authorization_endpoint", metadata.getAuthorizationEndpointURI());
    safe("token_endpoint", metadata.getTokenEndpointURI());
    JWKSource<SecurityContext> keys =
        JWKSourceBuilder.create(
                safe("jwks_uri", metadata.getJWKSetURI()).toURL(),
                new DefaultResourceRetriever(
                    TIME_LIMIT_MILLISECONDS, TIME_LIMIT_MILLISECONDS, LARGEST_KEYS_BYTES))
            .refreshAheadCache(false)
            .build();
    return new Known(metadata, new IdTokens(settings, keys, clock), clock.instant().plus(KEPT));
  }

  private static URI safe(String what, @Nullable URI address) {
    if (address == null) {
      throw new IllegalArgumentException("it names no " + what);
    }
    return OpenIdSettings.safe(what, address.toString());
  }
}
