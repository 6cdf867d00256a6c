package uk.kith.app.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.app.audit.EdgeAudit;
import uk.kith.app.openid.Attempt;
import uk.kith.app.openid.Identity;
import uk.kith.app.openid.OpenIdConfiguration;
import uk.kith.app.openid.OpenIdProvider;
import uk.kith.app.openid.OpenIdRefused;
import uk.kith.app.web.ErrorPage;
import uk.kith.app.web.Pages;
import uk.kith.kernel.service.PublicAccess;

/**
 * Sign-in with the organisation's account: there, and back with a code. The cookie goes back only
 * to the browser that began, so that nobody is signed in as somebody else by a link.
 */
@Path("/sign-in/organisation")
@RequestScoped
@PublicAccess
@Produces(MediaType.TEXT_HTML)
public class OrganisationSignInResource {

  static final String SIGNED_OUT = "/sign-in/organisation/signed-out";

  private static final String COOKIE = "__Host-organisation";
  private static final String BEGINNING = "/sign-in/organisation";

  @Context HttpServletResponse answer;
  @Inject Pages pages;
  @Inject PageSession session;
  @Inject OpenIdProvider provider;
  @Inject OpenIdConfiguration configuration;
  @Inject OrganisationUsers users;
  @Inject EdgeAudit audit;
  @Inject Clock clock;

  /** The address of the button that begins, and leads on to a page. */
  static String beginning(String next) {
    return next.equals("/")
        ? BEGINNING
        : BEGINNING + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
  }

  @GET
  public Response begin(@QueryParam("next") @DefaultValue("/") String next) {
    if (!provider.isOn()) {
      throw new NotFoundException();
    }
    if (session.user().isPresent()) {
      return Response.seeOther(URI.create(Next.of(next))).build();
    }
    Attempt attempt = Attempt.begin(clock.instant(), Next.of(next));
    try {
      URI there = provider.authorization(attempt);
      setCookie(attempt.cookie(), (int) Attempt.LONGEST.toSeconds());
      return Response.seeOther(there).build();
    } catch (OpenIdRefused e) {
      return refused(e);
    }
  }

  /**
   * Where the provider sends people back.
   *
   * @param issuer which provider says so (RFC 9207)
   * @param error its reason; with it there is no code
   */
  @GET
  @Path("callback")
  public Response end(
      @CookieParam(COOKIE) @Nullable String cookie,
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("code") @DefaultValue("") String code,
      @QueryParam("iss") @Nullable String issuer,
      @QueryParam("error") @DefaultValue("") String error) {
    if (!provider.isOn()) {
      throw new NotFoundException();
    }
    Optional<Attempt> brought = Attempt.parse(cookie);
    if (brought.isEmpty()) {
      // No row in the audit trail: it would be anybody's to fill.
      return show(OrganisationRefusals.of(OpenIdRefused.Kind.ATTEMPT));
    }
    Attempt attempt = brought.get();
    if (!attempt.isState(state)) {
      return refused(new OpenIdRefused(OpenIdRefused.Kind.ATTEMPT, "state"));
    }
    // From here on the attempt is used up, whatever becomes of it.
    setCookie("", 0);
    return signIn(attempt, code, issuer, error);
  }

  /** What somebody is told who signed out of Kith, and may be signed in at the provider still. */
  @GET
  @Path("signed-out")
  public Response signedOut() {
    if (session.user().isPresent()) {
      return Response.seeOther(URI.create("/")).build();
    }
    String there = provider.signOut(session.takeEndedIdToken()).map(URI::toString).orElse(null);
    return Response.ok(Pages.TEMPLATES.pagesSignedOut(pages.page("You are signed out"), there))
        .build();
  }

  private Response signIn(Attempt attempt, String code, @Nullable String issuer, String error) {
    try {
      if (attempt.isOver(clock.instant())) {
        throw new OpenIdRefused(OpenIdRefused.Kind.ATTEMPT, "too-late");
      }
      if (!provider.isIssuer(issuer)) {
        throw new OpenIdRefused(OpenIdRefused.Kind.ANSWER, "issuer");
      }
      if (!error.isEmpty()) {
        throw new OpenIdRefused(OpenIdRefused.Kind.STOPPED, "stopped");
      }
      Identity identity = provider.redeem(code, attempt);
      OrganisationUsers.Admission admission =
          users.admit(identity, configuration.find().orElseThrow().roles().of(identity.groups()));
      if (admission.refusal() != null) {
        return show(OrganisationRefusals.of(admission.refusal()));
      }
      User user = Objects.requireNonNull(admission.user());
      session.begin(user, identity.idToken());
      audit.record(user.actor(), "signed-in", Map.of("by", "organisation"));
      return Response.seeOther(URI.create(Next.of(attempt.next()))).build();
    } catch (OpenIdRefused e) {
      return refused(e);
    }
  }

  private Response refused(OpenIdRefused refused) {
    audit.record(
        EdgeAudit.ANONYMOUS, "sign-in-failed", Map.of("why", refused.code(), "by", "organisation"));
    return show(OrganisationRefusals.of(refused.kind()));
  }

  private Response show(ErrorPage page) {
    return Response.status(page.status())
        .entity(Pages.TEMPLATES.pagesError(pages.page(page.title()), page))
        .build();
  }

  /** On the servlet's own answer: a cookie of JAX-RS would take the place of the session's. */
  private void setCookie(String value, int seconds) {
    Cookie cookie = new Cookie(COOKIE, value);
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setSecure(true);
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    answer.addCookie(cookie);
  }
}
