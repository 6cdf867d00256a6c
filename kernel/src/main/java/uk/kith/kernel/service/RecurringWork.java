package uk.kith.kernel.service;

import java.time.Duration;

/**
 * Something that is done again and again, on one instance at a time; an application-scoped bean
 * outside a transaction. What fails is done again at the next time.
 */
public interface RecurringWork {

  /** Stable, in kebab-case; also the name under which it acts. */
  String name();

  /** What it may do. */
  Role role();

  /** The pause between the end of one time and the beginning of the next. */
  Duration pause();

  /** Whether it is done at all, as the configuration says; asked once, at the start. */
  default boolean isWanted() {
    return true;
  }

  /** Does it once, by calling use cases. */
  void run() throws Exception;
}
