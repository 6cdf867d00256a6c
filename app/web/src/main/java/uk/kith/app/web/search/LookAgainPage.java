package uk.kith.app.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Fact;

/**
 * A decision that rests on facts corrected since.
 *
 * @param lines what was corrected, the newest first; empty when nothing is to be looked at
 * @param last who looked again before and what was found; null when nobody did
 * @param mayLook whether the reader may say what came of it
 */
public record LookAgainPage(
    String href,
    String heading,
    List<Fact> facts,
    List<String> lines,
    @Nullable String last,
    boolean mayLook) {
  public LookAgainPage {
    facts = List.copyOf(facts);
    lines = List.copyOf(lines);
  }

  /** The same, where a search or a child's placement tells of its decisions. */
  public record Line(String home, List<String> lines, @Nullable String last, String href) {
    public Line {
      lines = List.copyOf(lines);
    }
  }
}
