package uk.kith.kernel.service;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Whom or what transactions touched since somebody last looked, on whatever instance they ran:
 * answers of {@link Kept} are renewed by it.
 */
public interface TouchSource {

  /**
   * A look.
   *
   * @param look what was visible, to be handed in at the next look
   * @param writing the caller's own transaction has changed something: what it reads from now on
   *     must not be kept for others, since it may yet be undone
   * @param subjects ids touched since the look before
   */
  record News(String look, boolean writing, Set<UUID> subjects) {

    /** Touched in place of everybody. */
    static final UUID EVERYBODY = new UUID(0, 0);

    boolean isOfEverybody() {
      return subjects.contains(EVERYBODY);
    }
  }

  /** Whether answers of a day are kept: of the business date, which most reads ask for. */
  boolean isKept(LocalDate day);

  /** A first look: nothing was touched since. */
  News first();

  News since(String look);

  /**
   * Whose answers may change with what a reader is told of somebody, as if it had been touched.
   *
   * @param ids of children and households
   */
  Set<UUID> around(Set<UUID> ids);

  /** Forgets what no answer needs any more; answers are kept for a day. */
  void prune();

  /** The same for answers about a day that no other day changes, such as the end of a past year. */
  static TouchSource ofAnyDay(TouchSource touches) {
    return new TouchesOfAnyDay(touches);
  }

  /** What either of two tells of, for answers that rest on the facts of two modules. */
  static TouchSource ofBoth(TouchSource one, TouchSource other) {
    return new JoinedTouches(one, other);
  }
}
