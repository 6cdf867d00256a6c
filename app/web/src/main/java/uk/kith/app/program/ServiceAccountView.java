package uk.kith.app.program;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ServiceAccountId;
import uk.kith.kernel.service.Role;

/**
 * The account of a program, without its token.
 *
 * @param owner sign-in name of who answers for it
 * @param areas parts of the API that it may call; empty for all that its roles open
 * @param madeBy sign-in name of who was shown the token
 * @param lastUsedAt to the minute; null for never
 */
public record ServiceAccountView(
    ServiceAccountId id,
    String name,
    String purpose,
    String owner,
    List<Role> roles,
    List<String> areas,
    Access access,
    State state,
    String madeBy,
    Instant madeAt,
    Instant expiresAt,
    @Nullable Instant lastUsedAt) {

  /** What it may send. */
  public enum Access {
    /** GET and HEAD. */
    READ,
    /** Everything that its roles open. */
    WRITE
  }

  /** What becomes of a request with its token. */
  public enum State {
    WORKS,
    EXPIRED,
    REVOKED
  }

  public ServiceAccountView {
    roles = List.copyOf(roles);
    areas = List.copyOf(areas);
  }
}
