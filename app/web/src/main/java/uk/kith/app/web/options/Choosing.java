package uk.kith.app.web.options;

import java.util.function.Predicate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.SearchView;

/** What a reader of the options may do with a home. */
enum Choosing {
  RESERVES,
  APPROVES,
  LOOKS;

  /**
   * @param has whether the reader has a role
   */
  static Choosing of(SearchView search, Predicate<Role> has) {
    if (!search.isOpen()) {
      return LOOKS;
    }
    return has.test(Role.PLACEMENT_OFFICER) ? RESERVES : has.test(Role.APPROVER) ? APPROVES : LOOKS;
  }
}
