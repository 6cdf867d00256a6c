package uk.kith.app.program;

import java.time.LocalDate;
import java.util.Set;
import uk.kith.kernel.service.Role;

/**
 * A program that is to call the API.
 *
 * @param name 2 to 50 small letters, digits and hyphens
 * @param purpose what it is for
 * @param owner sign-in name of who answers for it
 * @param roles of those that the owner has
 * @param areas parts of the API; empty for all that the roles open
 * @param lastDay the last day on which the token works
 */
public record NewServiceAccount(
    String name,
    String purpose,
    String owner,
    Set<Role> roles,
    Set<String> areas,
    ServiceAccountView.Access access,
    LocalDate lastDay) {

  public NewServiceAccount {
    roles = Set.copyOf(roles);
    areas = Set.copyOf(areas);
  }
}
