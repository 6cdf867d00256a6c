package uk.kith.app.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Basic credentials that were found right in the last five minutes, so that a program does not wait
 * for the slow check each time. Kept as a digest under a key that lives as long as the process; a
 * user who is switched off or gets another password is not remembered any more.
 */
@ApplicationScoped
public class RememberedCredentials {

  static final Duration FOR = Duration.ofMinutes(5);
  private static final int MOST = 10_000;
  private static final String HMAC = "HmacSHA256";

  private record Entry(String name, UUID credential, Instant until) {}

  private final SecretKeySpec key = randomKey();
  private final Map<ByteBuffer, Entry> entries = new ConcurrentHashMap<>();

  @Inject Clock clock;
  @Inject Users users;

  Optional<User> find(String name, char[] password) {
    Entry entry = entries.get(digest(name, password));
    if (entry == null || !clock.instant().isBefore(entry.until)) {
      return Optional.empty();
    }
    return users
        .find(entry.name)
        .filter(user -> user.credential().equals(entry.credential) && !user.mustChange());
  }

  void remember(User user, String name, char[] password) {
    Instant now = clock.instant();
    if (entries.size() >= MOST) {
      entries.values().removeIf(e -> !now.isBefore(e.until));
      if (entries.size() >= MOST) {
        entries.clear();
      }
    }
    entries.put(digest(name, password), new Entry(user.name(), user.credential(), now.plus(FOR)));
  }

  private ByteBuffer digest(String name, char[] password) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
      mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, nameBytes.length));
      mac.update(nameBytes);
      mac.update(new String(password).getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(mac.doFinal());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + HMAC, e);
    }
  }

  private static SecretKeySpec randomKey() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return new SecretKeySpec(bytes, HMAC);
  }
}
