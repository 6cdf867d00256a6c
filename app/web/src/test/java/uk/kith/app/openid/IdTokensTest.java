package uk.kith.app.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each claim wrong once, under keys of the test's own. */
class IdTokensTest {

  private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
  private static final String ISSUER = "https://id.example/realms/authority";
  private static final String NONCE = "nonce-of-the-attempt";
  private static final String SECRET = "a secret that both know, 32 bytes and more";

  private static final RSAKey RSA = rsa("rsa");
  private static final ECKey EC = ec();

  private static final OpenIdSettings SETTINGS =
      new OpenIdSettings(
          ISSUER,
          "kith",
          SECRET,
          "https://kith.example",
          Set.of("openid"),
          "preferred_username",
          "groups",
          GroupRoles.parse("approver=Kith approvers"));

  private final IdTokens tokens =
      new IdTokens(
          SETTINGS,
          new ImmutableJWKSet<>(new JWKSet(List.of(RSA.toPublicJWK(), EC.toPublicJWK()))),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void tellsWhoItIsAndTheirGroups() throws Exception {
    String token = signed(right());
    Identity identity = tokens.check(token, NONCE);
    assertEquals(ISSUER, identity.issuer());
    assertEquals("subject-1", identity.subject());
    assertEquals("Priya.Nair", identity.name());
    assertEquals(Set.of("Kith approvers", "Canteen"), identity.groups());
    assertFalse(identity.groupsLeftOut());
    assertEquals(token, identity.idToken());
    assertFalse(identity.toString().contains("Priya"));
  }

  @Test
  void otherSignaturesOfTheProviderAreTakenToo() throws Exception {
    for (JWSAlgorithm algorithm : List.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256)) {
      assertEquals(
          "subject-1",
          tokens
              .check(signed(algorithm, "rsa", new RSASSASigner(RSA), right().build()), NONCE)
              .subject());
    }
    assertEquals(
        "subject-1",
        tokens
            .check(signed(JWSAlgorithm.ES256, "ec", new ECDSASigner(EC), right().build()), NONCE)
            .subject());
  }

  @Test
  void noOtherSignatureIs() throws Exception {
    JWTClaimsSet claims = right().build();
    byte[] secret = SECRET.getBytes(StandardCharsets.UTF_8);
    RSAKey foreign = rsa("rsa");
    assertEquals("token-signature", refused(new PlainJWT(claims).serialize()));
    assertEquals(
        "token-signature",
        refused(signed(JWSAlgorithm.HS256, "rsa", new MACSigner(secret), claims)));
    assertEquals(
        "token-signature",
        refused(
            signed(
                JWSAlgorithm.HS256,
                "rsa",
                new MACSigner(RSA.toPublicJWK().toRSAPublicKey().getEncoded()),
                claims)),
        "the public key taken for a secret");
    assertEquals(
        "token-signature",
        refused(signed(JWSAlgorithm.RS512, "rsa", new RSASSASigner(RSA), claims)));
    assertEquals(
        "token-signature",
        refused(signed(JWSAlgorithm.RS256, "rsa", new RSASSASigner(foreign), claims)),
        "somebody else's key under a known id");
    assertEquals(
        "token-signature",
        refused(signed(JWSAlgorithm.RS256, "unknown", new RSASSASigner(foreign), claims)));
    String token = signed(right());
    String[] parts = token.split("\\.", -1);
    String other = signed(right().subject("subject-2")).split("\\.", -1)[1];
    assertEquals("token-signature", refused(parts[0] + "." + other + "." + parts[2]));
    assertEquals("token-signature", refused("no token"));
  }

  @Test
  void isOfThisProviderForKithAlone() throws Exception {
    assertEquals("token-issuer", wrong(c -> c.issuer(ISSUER + "/")));
    assertEquals("token-issuer", wrong(c -> c.issuer(null)));
    assertEquals("token-audience", wrong(c -> c.audience("canteen")));
    assertEquals("token-audience", wrong(c -> c.audience((String) null)));
    assertEquals("token-party", wrong(c -> c.claim("azp", "canteen")));
    assertEquals("token-party", wrong(c -> c.audience(List.of("kith", "canteen"))));
    tokens.check(signed(right().audience(List.of("kith", "canteen")).claim("azp", "kith")), NONCE);
  }

  @Test
  void isInTimeWithAMinuteForClocks() throws Exception {
    tokens.check(signed(right().expirationTime(at(-59))), NONCE);
    assertEquals("token-expired", wrong(c -> c.expirationTime(at(-60))));
    assertEquals("token-expired", wrong(c -> c.expirationTime(null)));
    tokens.check(signed(right().issueTime(at(60)).notBeforeTime(at(60))), NONCE);
    assertEquals("token-not-yet", wrong(c -> c.issueTime(at(61))));
    assertEquals("token-not-yet", wrong(c -> c.issueTime(null)));
    assertEquals("token-not-yet", wrong(c -> c.notBeforeTime(at(61))));
  }

  @Test
  void isOfThisAttemptAndAboutSomebody() throws Exception {
    assertEquals("token-nonce", wrong(c -> c.claim("nonce", "of another attempt")));
    assertEquals("token-nonce", wrong(c -> c.claim("nonce", null)));
    assertEquals("token-subject", wrong(c -> c.subject(null)));
    assertEquals("token-subject", wrong(c -> c.subject(" ")));
    assertEquals("token-subject", wrong(c -> c.subject("s".repeat(256))));
    assertEquals("token-unreadable", wrong(c -> c.claim("nonce", 7)));
  }

  @Test
  void groupsOfAnyShapeAreReadAndNothingIsMadeUp() throws Exception {
    assertEquals(
        Set.of("one"), tokens.check(signed(right().claim("groups", "one")), NONCE).groups());
    assertEquals(
        Set.of("a"),
        tokens.check(signed(right().claim("groups", List.of("a", 7, Map.of()))), NONCE).groups());
    Identity none = tokens.check(signed(right().claim("groups", null)), NONCE);
    assertEquals(Set.of(), none.groups());
    assertFalse(none.groupsLeftOut());
    Identity many =
        tokens.check(
            signed(right().claim("groups", null).claim("_claim_names", Map.of("groups", "src1"))),
            NONCE);
    assertTrue(many.groupsLeftOut());
  }

  @Test
  void aTokenTooLongForAnAddressIsNotKept() throws Exception {
    assertNull(tokens.check(signed(right().claim("more", "x".repeat(3_000))), NONCE).idToken());
  }

  private String wrong(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
    return refused(signed(change.apply(right())));
  }

  private String refused(String token) {
    OpenIdRefused refused =
        assertThrows(OpenIdRefused.class, () -> tokens.check(token, NONCE), token);
    assertEquals(OpenIdRefused.Kind.ANSWER, refused.kind());
    return refused.code();
  }

  private static JWTClaimsSet.Builder right() {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .subject("subject-1")
        .audience("kith")
        .issueTime(at(0))
        .expirationTime(at(300))
        .claim("nonce", NONCE)
        .claim("preferred_username", "Priya.Nair")
        .claim("groups", List.of("Kith approvers", "Canteen"));
  }

  private static Date at(int seconds) {
    return Date.from(NOW.plusSeconds(seconds));
  }

  private static String signed(JWTClaimsSet.Builder claims) throws JOSEException {
    return signed(JWSAlgorithm.RS256, "rsa", new RSASSASigner(RSA), claims.build());
  }

  private static String signed(
      JWSAlgorithm algorithm, String key, JWSSigner signer, JWTClaimsSet claims)
      throws JOSEException {
    SignedJWT token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key).build(), claims);
    token.sign(signer);
    return token.serialize();
  }

  private static RSAKey rsa(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ECKey ec() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
