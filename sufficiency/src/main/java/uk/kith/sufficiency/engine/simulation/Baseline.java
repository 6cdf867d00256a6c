package uk.kith.sufficiency.engine.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.rates.Bands;
import uk.kith.sufficiency.engine.rates.Entering;
import uk.kith.sufficiency.engine.rates.Leaving;
import uk.kith.sufficiency.engine.rates.Moving;
import uk.kith.sufficiency.engine.rates.Window;

/**
 * All that a simulation starts from.
 *
 * @param asOf as days since 1970: who is in care on it
 */
public record Baseline(
    int asOf, List<InCare> children, Leaving leaving, Moving moving, Entering entering) {

  public Baseline {
    children = List.copyOf(children);
  }

  /**
   * From a history, with nothing of it that came later than the day: what ends after it is open.
   *
   * @param recordedFrom first day of which everything was recorded
   */
  public static Baseline of(List<CareEpisode> history, int recordedFrom, int asOf) {
    Window window = Window.of(recordedFrom, asOf);
    List<CareEpisode> known = new ArrayList<>();
    List<InCare> children = new ArrayList<>();
    for (CareEpisode episode : history) {
      if (episode.from() < asOf) {
        CareEpisode seen = asSeen(episode, asOf);
        known.add(seen);
        if (isPresent(episode, asOf)) {
          Stay now = seen.stays().get(seen.stays().size() - 1);
          children.add(
              InCare.of(
                  seen.born(), seen.from(), now.from(), Moving.state(now.home(), now.where())));
        }
      }
    }
    return new Baseline(
        asOf,
        children,
        Leaving.of(known, window),
        Moving.of(known, window),
        Entering.of(known, window));
  }

  /** Episodes of those in care on a day, in the order of {@link #children}. */
  public static List<CareEpisode> present(List<CareEpisode> history, int asOf) {
    return history.stream().filter(episode -> isPresent(episode, asOf)).toList();
  }

  /**
   * The same, with what is known to be decided of some of the children.
   *
   * @param history from which it was made
   * @param pending by the number of the child
   */
  public Baseline expecting(List<CareEpisode> history, Map<Integer, Pending> pending) {
    List<CareEpisode> present = present(history, asOf);
    List<InCare> expecting = new ArrayList<>();
    for (int i = 0; i < children.size(); i++) {
      Pending decision = pending.get(present.get(i).child());
      expecting.add(decision == null ? children.get(i) : children.get(i).expecting(decision));
    }
    return new Baseline(asOf, expecting, leaving, moving, entering);
  }

  private static boolean isPresent(CareEpisode episode, int asOf) {
    return episode.from() < asOf && episode.until() > asOf && Bands.isChild(episode.born(), asOf);
  }

  private static CareEpisode asSeen(CareEpisode episode, int asOf) {
    if (episode.until() <= asOf) {
      return episode;
    }
    List<Stay> stays = new ArrayList<>();
    for (Stay stay : episode.stays()) {
      if (stay.from() < asOf) {
        stays.add(
            stay.until() <= asOf
                ? stay
                : new Stay(stay.from(), Stay.OPEN, stay.home(), stay.where()));
      }
    }
    int last = stays.size() - 1;
    Stay now = stays.get(last);
    stays.set(last, new Stay(now.from(), Stay.OPEN, now.home(), now.where()));
    return new CareEpisode(
        episode.child(),
        episode.group(),
        episode.born(),
        stays,
        episode.changes().stream().filter(day -> day < asOf).toList(),
        null);
  }
}
