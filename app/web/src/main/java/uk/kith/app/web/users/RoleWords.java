package uk.kith.app.web.users;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.service.Role;

/** Roles as pages say and ask them. */
public final class RoleWords {

  private RoleWords() {}

  /** "Placement officer". */
  public static String of(Role role) {
    return Numbers.sentence(role.id().replace('-', ' '));
  }

  /** "Placement officer, panel adviser". */
  public static String of(Collection<Role> roles) {
    String all =
        roles.stream().map(role -> role.id().replace('-', ' ')).collect(Collectors.joining(", "));
    return all.isEmpty() ? "None" : Numbers.sentence(all);
  }

  /** One checkbox a role, with what it opens. */
  public static List<Choice> choices(Form form) {
    return Arrays.stream(Role.values())
        .map(
            role ->
                Choice.of(role.id(), of(role))
                    .hinted(opens(role))
                    .chosen(form.has("roles", role.id())))
        .toList();
  }

  /** Those that were ticked. */
  public static Set<Role> ticked(Form form) {
    return Arrays.stream(Role.values())
        .filter(role -> form.has("roles", role.id()))
        .collect(Collectors.toSet());
  }

  private static String opens(Role role) {
    return switch (role) {
      case PLACEMENT_OFFICER ->
          "Children, households, returns, searches, reservations, placements and plans";
      case PANEL_ADVISER -> "Family finding, panels and matches; alone sees adopters";
      case COMMISSIONER -> "Forecasts and figures, and no child";
      case COURT_OFFICER -> "Proceedings, directions and routes";
      case ADMINISTRATOR -> "Users, programs and policy, and no child; stands alone";
      case APPROVER -> "Approvals of placements";
      case SUPERVISING_WORKER -> "Households, and the places of those supported";
      case REVIEWING_OFFICER -> "Reviews, routes and concerns";
      case INFORMATION_GOVERNANCE -> "The audit trail and exports";
    };
  }
}
