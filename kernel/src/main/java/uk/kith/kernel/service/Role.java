package uk.kith.kernel.service;

import java.util.Locale;

/**
 * What a person who signs in is; its {@link #id} is the name of the group or of the user's role.
 */
public enum Role {
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COMMISSIONER,
  COURT_OFFICER,
  ADMINISTRATOR,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE;

  /** The name outside Java: {@code placement-officer}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
