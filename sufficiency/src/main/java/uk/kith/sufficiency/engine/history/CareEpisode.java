package uk.kith.sufficiency.engine.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One period in which a child is looked after without a break: stays in the order of time, each
 * beginning on the day on which the one before ends.
 *
 * @param exit null while it goes on
 */
public record CareEpisode(int child, int group, int born, List<Stay> stays, @Nullable Exit exit) {

  public CareEpisode {
    stays = List.copyOf(stays);
    if (stays.isEmpty()) {
      throw new IllegalArgumentException("an episode has a stay");
    }
  }

  public int from() {
    return stays.get(0).from();
  }

  /** {@link Stay#OPEN} while it goes on. */
  public int until() {
    return stays.get(stays.size() - 1).until();
  }
}
