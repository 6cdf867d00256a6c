package uk.kith.app.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import uk.kith.app.audit.EdgeAudit;
import uk.kith.app.signin.Authentication;
import uk.kith.app.signin.SecretToken;
import uk.kith.kernel.service.Actor;

/** Signs in a program by the token that it sends with the request itself. */
@ApplicationScoped
public class BearerSignIn {

  /** Stands before the token, so that tools which look for secrets in the open know it. */
  static final String MARK = "kith_";

  private static final String SCHEME = "Bearer ";

  @Inject ServiceAccounts accounts;
  @Inject EdgeAudit audit;
  @Inject Clock clock;

  /** Whether the request brings a token, whatever it is worth. */
  public static boolean isMeant(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  /** The program, when its token works; what the request brought is told by Authentication. */
  public Optional<Actor> caller(HttpServletRequest request) {
    String sent = request.getHeader("Authorization").substring(SCHEME.length()).strip();
    Optional<ServiceAccounts.Account> account = account(sent);
    if (account.filter(each -> each.holdsAt(clock.instant())).isEmpty()) {
      // Of one that nobody has no row is written: strangers would fill the trail.
      account.ifPresent(
          each -> audit.record(each.actor(), "sign-in-failed", Map.of("why", why(each))));
      Authentication.WRONG.storeIn(request);
      return Optional.empty();
    }
    accounts.used(account.get());
    account.get().scope().storeIn(request);
    Authentication.DONE.storeIn(request);
    return Optional.of(account.get().actor());
  }

  private static String why(ServiceAccounts.Account account) {
    return account.works() ? "expired" : "revoked";
  }

  private Optional<ServiceAccounts.Account> account(String sent) {
    return sent.matches(MARK + SecretToken.PATTERN)
        ? accounts.find(new SecretToken(sent.substring(MARK.length())))
        : Optional.empty();
  }
}
