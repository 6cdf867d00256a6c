package uk.kith.placements.engine.life;

import org.jspecify.annotations.Nullable;

/**
 * Who decides what for a fostered child, in the words of the placement plan (R-PERM-33).
 *
 * @param toCarers decisions delegated to the carers; null when none are
 * @param toParents decisions that the parents take; null when none are
 * @param kept decisions kept by the authority; null when none are
 */
public record Delegated(
    @Nullable String toCarers, @Nullable String toParents, @Nullable String kept) {

  public Delegated {
    toCarers = text(toCarers);
    toParents = text(toParents);
    kept = text(kept);
  }

  /** None of the three holds anything. */
  public boolean saysNothing() {
    return toCarers == null && toParents == null && kept == null;
  }

  private static @Nullable String text(@Nullable String said) {
    return said == null || said.isBlank() ? null : said.strip();
  }
}
