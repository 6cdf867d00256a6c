package uk.kith.app.signin;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;

/** What a user may be called and be; pure functions. */
final class UserRules {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.@_-]{1,99}");

  /** Who acts in the audit trail where nobody signed in, with every recurring work of Kith's. */
  private static final Set<String> RESERVED =
      Set.of(
          "anonymous",
          "start",
          "demonstration",
          "case-system",
          "cleared-readings",
          "daily-carer-table",
          "daily-forecast",
          "daily-suggestions",
          "destroyed-files",
          "forgotten-answers",
          "warm-adoptions",
          "warm-answers");

  /** The administrator who is made at the start while there is none. */
  static final String FIRST_ADMINISTRATOR = "first-administrator";

  /** Roles of those who look after the service, and read no child's record. */
  private static final Set<Role> WITHOUT_CHILDREN = Set.of(Role.ADMINISTRATOR, Role.COMMISSIONER);

  private UserRules() {}

  /**
   * A name as it is kept.
   *
   * @throws Invalid when nobody can be called so
   */
  static String name(String typed) {
    String name = typed.strip().toLowerCase(Locale.ROOT);
    if (!NAME.matcher(name).matches() || RESERVED.contains(name)) {
      throw unusable();
    }
    return name;
  }

  private static Invalid unusable() {
    return new Invalid(
        "name",
        "unusable",
        "A user name has 2 to 100 letters a to z, digits, dots, hyphens, underscores or @, begins"
            + " with a letter or digit, and is not one that Kith uses itself");
  }

  /**
   * A name as the organisation's provider writes it, such as an address with an apostrophe, in the
   * signs of a name of ours: accents fall, and what else is not among them becomes a hyphen. Nobody
   * comes from outside under the name of the first administrator, who has to have a password.
   *
   * @throws Invalid when nobody can be called so all the same
   */
  static String nameOfAccount(String claimed) {
    String plain = Normalizer.normalize(claimed, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String name = name(plain.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.@_-]", "-"));
    if (name.equals(FIRST_ADMINISTRATOR)) {
      throw unusable();
    }
    return name;
  }

  /**
   * Nobody is an administrator and reads children's records by one account: what is done to the
   * service and what is done for children stay apart in the audit trail.
   *
   * @throws Invalid when there is no role
   * @throws Conflict when the roles do not go together
   */
  static void together(Set<Role> roles) {
    if (roles.isEmpty()) {
      throw new Invalid("roles", "required", "Choose at least one role");
    }
    if (roles.contains(Role.ADMINISTRATOR) && !WITHOUT_CHILDREN.containsAll(roles)) {
      throw new Conflict(
          "administrator-stands-alone",
          "An administrator sees no children, so that role does not go together with one that"
              + " does.\nMaybe add a second user for the other work.");
    }
  }
}
