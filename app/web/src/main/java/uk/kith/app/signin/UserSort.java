package uk.kith.app.signin;

import java.util.Comparator;
import uk.kith.kernel.service.Sort;

/** What the list of users can be sorted by. */
public enum UserSort {
  NAME,
  STATE,
  LAST_SIGNED_IN,
  MADE;

  public static final Sort<UserSort> USUAL = Sort.ascending(NAME);

  /** Those who never signed in stand last. */
  static Comparator<UserView> order(Sort<UserSort> sort) {
    Comparator<UserView> ties = Comparator.comparing(UserView::name);
    return switch (sort.key()) {
      case NAME -> sort.by(UserView::name, ties);
      case STATE -> sort.by(UserView::state, ties);
      case LAST_SIGNED_IN -> sort.by(UserView::lastSignedInAt, ties);
      case MADE -> sort.by(UserView::createdAt, ties);
    };
  }
}
