package uk.kith.app.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;

/** What the account of a program may be; pure functions. */
final class ServiceAccountRules {

  /** A token lives so many months at the most, whatever is configured. */
  static final int MOST_MONTHS = 12;

  private static final int LONGEST_PURPOSE = 500;
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{1,49}");

  private ServiceAccountRules() {}

  /**
   * Checks what was sent, all of it.
   *
   * @param known parts that the API has
   * @throws Invalid with each field that cannot be so
   */
  static void check(NewServiceAccount wanted, Collection<String> known) {
    List<Invalid.FieldError> errors = new ArrayList<>();
    if (!NAME.matcher(wanted.name()).matches()) {
      errors.add(
          new Invalid.FieldError(
              "name", "unusable", "A name has 2 to 50 small letters, digits and hyphens"));
    }
    if (wanted.purpose().isBlank() || wanted.purpose().length() > LONGEST_PURPOSE) {
      errors.add(
          new Invalid.FieldError(
              "purpose", "required", "Say in up to 500 characters what the program is for"));
    }
    if (wanted.roles().isEmpty()) {
      errors.add(new Invalid.FieldError("roles", "required", "Choose at least one role"));
    }
    if (!known.containsAll(wanted.areas())) {
      errors.add(new Invalid.FieldError("areas", "unknown", "There is no such part of the API"));
    }
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
  }

  /**
   * Whether a program may write, as its account was made and as the rules are now: one that was
   * made before them reads.
   *
   * @param made whether it was made to write
   * @param roles ids of the roles that it was made with, whether its owner has them or not
   */
  static boolean writes(boolean made, Collection<String> roles) {
    return made && !roles.contains(Role.INFORMATION_GOVERNANCE.id());
  }

  /**
   * @param owned the owner's roles
   * @throws Conflict when the program would have more than its owner, administer, or govern
   */
  static void within(Set<Role> roles, boolean writes, Set<Role> owned) {
    if (!owned.containsAll(roles)) {
      throw new Conflict(
          "beyond-owner",
          "A program has no role that its owner has not.\nMaybe choose another owner.");
    }
    if (writes && roles.contains(Role.ADMINISTRATOR)) {
      throw new Conflict(
          "administrator-reads",
          "A program with the role administrator may only read, such as the figures of the server");
    }
    if (writes && roles.contains(Role.INFORMATION_GOVERNANCE)) {
      // It would ask for a deletion that its owner confirms: one person would be two (ADR 0047).
      throw new Conflict(
          "governance-reads",
          "A program with the role information governance may only read, such as the log of"
              + " deletions");
    }
  }

  /**
   * @param months the longest life of a token
   * @throws Invalid when it is over already or too far
   */
  static void end(LocalDate lastDay, LocalDate today, int months) {
    LocalDate latest = today.plusMonths(Math.min(months, MOST_MONTHS));
    if (lastDay.isBefore(today) || lastDay.isAfter(latest)) {
      throw new Invalid(
          "lastDay",
          "range",
          "The last day is from today to " + latest + ", when a new token is due");
    }
  }
}
