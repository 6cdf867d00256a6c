package uk.kith.app.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import uk.kith.app.audit.EdgeAudit;
import uk.kith.kernel.service.Actor;

/**
 * Checks names and passwords. As long is taken for a name that nobody has, and for one that is
 * held, as for a wrong password. For one name, one check runs at a time, so that guesses sent
 * together do not slip through before they are counted; in all, few run at a time and few wait, so
 * that guessing does not take the whole server.
 */
@ApplicationScoped
public class Credentials {

  private static final int STRIPES = 64;
  private static final int AT_A_TIME = Math.max(2, Runtime.getRuntime().availableProcessors());
  private static final int MOST_WAITING = 40;
  private static final long PATIENCE_SECONDS = 5;
  private static final int LONGEST = 200;

  private final ReentrantLock[] stripes =
      Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(ReentrantLock[]::new);
  private final Semaphore running = new Semaphore(AT_A_TIME);
  private final Semaphore admitted = new Semaphore(AT_A_TIME + MOST_WAITING);

  @Inject Users users;
  @Inject UserAccounts accounts;
  @Inject CodeLife codes;
  @Inject EdgeAudit audit;
  @Inject Clock clock;

  /** Thrown when too many passwords are being checked: try again shortly. */
  static final class Busy extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** Names are kept in lower case, without blanks around. */
  static String normal(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** The user, when there is an active one who is not held and has this password. */
  Optional<User> check(String name, char[] password) throws Busy {
    return check(name, password, Optional::empty);
  }

  /**
   * As {@link #check(String, char[])}, but asks once more, alone, whether the answer is known by
   * now: many requests of one program arrive together.
   */
  Optional<User> check(
      String name, char[] password, java.util.function.Supplier<Optional<User>> known) throws Busy {
    String normal = normal(name);
    if (normal.length() > LONGEST || password.length > LONGEST) {
      return Optional.empty();
    }
    if (!admitted.tryAcquire()) {
      throw new Busy();
    }
    try {
      ReentrantLock stripe = stripes[Math.floorMod(normal.hashCode(), STRIPES)];
      acquire(stripe.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS));
      try {
        Optional<User> already = known.get();
        return already.isPresent() ? already : checkAlone(normal, password);
      } finally {
        stripe.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy();
    } finally {
      admitted.release();
    }
  }

  private Optional<User> checkAlone(String name, char[] password)
      throws Busy, InterruptedException {
    Optional<User> user = users.find(name);
    acquire(running.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS));
    boolean matches;
    try {
      matches = user.map(User::password).orElse(PasswordHash.nobody()).matches(password);
      matches &= user.filter(User::organisation).isEmpty();
    } finally {
      running.release();
    }
    if (user.isEmpty()) {
      accounts.countFailure(name); // of nobody, as that takes time too
      audit.record(EdgeAudit.ANONYMOUS, "sign-in-failed", java.util.Map.of("why", "unknown"));
      return Optional.empty();
    }
    Actor actor = user.get().actor();
    if (user.get().isHeldAt(clock.instant())) {
      audit.record(actor, "sign-in-failed", java.util.Map.of("why", "held"));
      return Optional.empty();
    }
    if (!matches) {
      accounts.countFailure(name);
      audit.record(actor, "sign-in-failed", java.util.Map.of("why", "password"));
      return Optional.empty();
    }
    if (user.get().mustChange()
        && !clock.instant().isBefore(codes.end(user.get().passwordSetAt()))) {
      audit.record(actor, "sign-in-failed", java.util.Map.of("why", "code-too-old"));
      return Optional.empty();
    }
    accounts.signedIn(name);
    return user;
  }

  private static void acquire(boolean acquired) throws Busy {
    if (!acquired) {
      throw new Busy();
    }
  }
}
