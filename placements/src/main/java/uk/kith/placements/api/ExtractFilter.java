package uk.kith.placements.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which extracts of the case system a list shows.
 *
 * @param text part of the name of the file, of who sent it, or of why it was refused; empty for all
 * @param outcome null for both
 */
public record ExtractFilter(String text, @Nullable Outcome outcome) {

  public static final ExtractFilter ALL = new ExtractFilter("", null);

  /** What became of one. */
  public enum Outcome {
    READ,
    REFUSED
  }

  public ExtractFilter {
    text = text.strip().toLowerCase(Locale.ROOT);
  }
}
