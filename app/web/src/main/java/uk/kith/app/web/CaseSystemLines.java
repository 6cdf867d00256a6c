package uk.kith.app.web;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.PageContext.CaseSystemLine;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.CaseSystem.Freshness;

/** What every page says of the case system; pure functions. */
public final class CaseSystemLines {

  private static final Set<Role> OPENS =
      EnumSet.of(Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.INFORMATION_GOVERNANCE);

  private CaseSystemLines() {}

  /** Null where the case system is not read. */
  public static @Nullable CaseSystemLine of(Freshness freshness, Set<Role> roles) {
    if (!freshness.on()) {
      return null;
    }
    Instant moment = freshness.moment();
    return new CaseSystemLine(
        moment == null
            ? "No extract of the case system was read yet"
            : "Case system as of " + Dates.moment(moment),
        freshness.stale() ? warning(moment) : null,
        roles.stream().anyMatch(OPENS::contains) ? "/case-system" : null);
  }

  private static String warning(@Nullable Instant moment) {
    return moment == null
        ? "what changed there is not in Kith"
        : "that is too long ago, and what changed there since is not in Kith";
  }
}
