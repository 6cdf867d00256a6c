package uk.kith.app.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure of an ID token (OpenID Connect Core 1.0, section 3.1.3.7): signed by a key of the
 * provider with an algorithm of ours, from this provider, for Kith, in time, and of this attempt.
 */
public final class IdTokens {

  /** Signatures by keys that the provider alone has; never the client's secret, never none. */
  static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

  private static final Duration SKEW = Duration.ofSeconds(60);
  private static final int LONGEST_SUBJECT = 255;

  /** Longer ones would make addresses that servers refuse. */
  private static final int LONGEST_HINT = 3_000;

  private final OpenIdSettings settings;
  private final DefaultJWTProcessor<SecurityContext> signatures = new DefaultJWTProcessor<>();
  private final Clock clock;

  public IdTokens(OpenIdSettings settings, JWKSource<SecurityContext> keys, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    signatures.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
    // Claims are looked at below, by our clock and with a code for each.
    signatures.setJWTClaimsSetVerifier((claims, context) -> {});
  }

  /**
   * Who the token is about.
   *
   * @throws OpenIdRefused of the kind ANSWER, with what is wrong; AWAY when keys cannot be fetched
   */
  public Identity check(String token, String nonce) throws OpenIdRefused {
    JWTClaimsSet claims = signed(token);
    try {
      refuseUnless(settings.issuer().equals(claims.getIssuer()), "issuer");
      audience(claims.getAudience(), claims.getStringClaim("azp"));
      times(claims);
      String sent = claims.getStringClaim("nonce");
      refuseUnless(sent != null && Attempt.equal(nonce, sent), "nonce");
      String subject = claims.getSubject();
      if (subject == null || subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
        throw refused("subject");
      }
      return new Identity(
          settings.issuer(),
          subject,
          claims.getClaim(settings.nameClaim()) instanceof String name ? name : null,
          groups(claims.getClaim(settings.groupsClaim())),
          leftOut(claims),
          token.length() > LONGEST_HINT ? null : token);
    } catch (ParseException e) {
      throw refused("unreadable");
    }
  }

  private JWTClaimsSet signed(String token) throws OpenIdRefused {
    try {
      return signatures.process(token, null);
    } catch (KeySourceException e) {
      throw new OpenIdRefused(OpenIdRefused.Kind.AWAY, "keys-away");
    } catch (ParseException | BadJOSEException | JOSEException e) {
      throw refused("signature");
    }
  }

  private void audience(List<String> audience, @Nullable String party) throws OpenIdRefused {
    refuseUnless(audience.contains(settings.clientId()), "audience");
    refuseUnless(party == null ? audience.size() == 1 : party.equals(settings.clientId()), "party");
  }

  private void times(JWTClaimsSet claims) throws OpenIdRefused {
    Instant now = clock.instant();
    Date expires = claims.getExpirationTime();
    refuseUnless(expires != null && now.isBefore(expires.toInstant().plus(SKEW)), "expired");
    Date issued = claims.getIssueTime();
    refuseUnless(issued != null && !issued.toInstant().isAfter(now.plus(SKEW)), "not-yet");
    Date notBefore = claims.getNotBeforeTime();
    refuseUnless(notBefore == null || !notBefore.toInstant().isAfter(now.plus(SKEW)), "not-yet");
  }

  /** A list, or one alone. */
  private static Set<String> groups(@Nullable Object claim) {
    if (claim instanceof String one) {
      return Set.of(one);
    }
    Set<String> groups = new HashSet<>();
    if (claim instanceof List<?> many) {
      for (Object each : many) {
        if (each instanceof String group) {
          groups.add(group);
        }
      }
    }
    return groups;
  }

  /**
   * Entra ID names no group of somebody who is in more than 200, and says where they can be had.
   */
  private boolean leftOut(JWTClaimsSet claims) {
    return claims.getClaim(settings.groupsClaim()) == null
        && claims.getClaim("_claim_names") instanceof Map<?, ?> elsewhere
        && elsewhere.containsKey(settings.groupsClaim());
  }

  private static void refuseUnless(boolean right, String what) throws OpenIdRefused {
    if (!right) {
      throw refused(what);
    }
  }

  private static OpenIdRefused refused(String what) {
    return new OpenIdRefused(OpenIdRefused.Kind.ANSWER, "token-" + what);
  }
}
