package uk.kith.sufficiency.engine.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One period in which a child is looked after without a break: stays in the order of time, each
 * beginning on the day on which the one before ends.
 *
 * @param changes days within stays on which another home of the kind on the same side was moved to,
 *     as days since 1970, in the order of time
 * @param exit null while it goes on
 */
public record CareEpisode(
    int child, int group, int born, List<Stay> stays, List<Integer> changes, @Nullable Exit exit) {

  /** In which no change within a stay is known. */
  public CareEpisode(int child, int group, int born, List<Stay> stays, @Nullable Exit exit) {
    this(child, group, born, stays, List.of(), exit);
  }

  public CareEpisode {
    stays = List.copyOf(stays);
    changes = List.copyOf(changes);
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
