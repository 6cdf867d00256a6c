package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;

/**
 * Takes the overlaps out of one child's episodes (R-DATA-01): each day belongs to the episode that
 * began last.
 *
 * <p>Method: in order of their first days, an episode ends where the next one begins. One whose
 * stated end lies after the end of the next is taken up again there: its row is closed with X1 and
 * a row is added for the days after, so that no day is lost that one return tells. An episode
 * without a stated end is closed and not taken up again: forgetting to end it is the usual mistake
 * (903-142). Nor is one taken up after an episode that only another return tells: the returns
 * contradict each other, and a person has to look. Episodes without days close nothing. Linear in
 * the episodes, by a stack of those that wait.
 *
 * @param episodes one after the other, each with days
 * @param rows as held: of episodes without days as well, and those that were added
 * @param repairs what was changed, cell by cell; of an added row, all in which it differs from the
 *     received row that it goes on from
 */
record Overlaps(List<Episode> episodes, List<Row> rows, List<Repair> repairs) {

  static final RuleId RULE = RuleId.of("R-DATA-01");

  private static final Set<String> CHANGED =
      Set.of("DECOM", "RNE", "DEC", "REC", "REASON_PLACE_CHANGE");

  Overlaps {
    episodes = List.copyOf(episodes);
    rows = List.copyOf(rows);
    repairs = List.copyOf(repairs);
  }

  /** An episode whose stated days go on after another one, and which of the parts was its last. */
  private record Waiting(Episode of, LocalDate end, int part) {}

  /**
   * @param inOrder the episodes of one child, each first day told by one return
   * @param rowNumbers gives numbers to rows that are added
   */
  static Overlaps closed(List<Episode> inOrder, IntSupplier rowNumbers) {
    List<Episode> received = inOrder.stream().filter(Overlaps::hasDays).toList();
    List<Episode> parts = new ArrayList<>();
    Deque<Waiting> waiting = new ArrayDeque<>();
    for (int i = 0; i < received.size(); i++) {
      Episode episode = received.get(i);
      LocalDate end = episode.end();
      LocalDate next = i + 1 < received.size() ? received.get(i + 1).start() : null;
      LocalDate cut = next != null && (end == null || end.isAfter(next)) ? next : null;
      parts.add(cut == null ? episode : episode.ended(cut));
      if (cut != null && end != null) {
        waiting.push(new Waiting(episode, end, parts.size() - 1));
      } else if (end != null) {
        takeUp(waiting, episode, end, next, parts, rowNumbers);
      }
    }
    inOrder.stream()
        .filter(e -> !hasDays(e))
        .forEach(e -> parts.add(e.start().equals(e.end()) ? e : e.ended(e.start())));
    return new Overlaps(
        parts.stream().filter(Overlaps::hasDays).toList(),
        parts.stream().map(Episode::row).toList(),
        repairs(inOrder, parts));
  }

  private static boolean hasDays(Episode episode) {
    return episode.end() == null || episode.end().isAfter(episode.start());
  }

  /** Fills the days from the end of an episode up to the next one with those that wait. */
  private static void takeUp(
      Deque<Waiting> waiting,
      Episode after,
      LocalDate ended,
      @Nullable LocalDate next,
      List<Episode> parts,
      IntSupplier rowNumbers) {
    LocalDate from = ended;
    while (!from.equals(next) && !waiting.isEmpty()) {
      Waiting one = waiting.pop();
      if (!one.end().isAfter(from) || one.of().year() != after.year()) {
        continue;
      }
      Episode before = parts.get(one.part());
      parts.set(one.part(), before.continued());
      Episode rest = one.of().goingOn(from, rowNumbers.getAsInt(), parts.get(parts.size() - 1));
      if (next != null && one.end().isAfter(next)) {
        parts.add(rest.ended(next));
        waiting.push(new Waiting(one.of(), one.end(), parts.size() - 1));
        return;
      }
      parts.add(rest);
      from = one.end();
    }
  }

  private static List<Repair> repairs(List<Episode> told, List<Episode> parts) {
    Map<String, Row> before = new HashMap<>();
    told.forEach(e -> before.put(key(e), e.row()));
    List<Repair> repairs = new ArrayList<>();
    for (Episode part : parts) {
      Row row = part.row();
      Row was = before.get(key(part));
      for (int i = 0; i < row.values().size(); i++) {
        String column = row.table().columns().get(i);
        String value = row.values().get(i);
        if (!value.equals(was == null ? row.received().get(i) : was.values().get(i))) {
          repairs.add(
              new Repair(
                  CHANGED.contains(column) ? RULE : Cleaning.SPELLING,
                  part.year(),
                  row.table(),
                  row.number(),
                  row.child(),
                  column,
                  row.received().get(i),
                  value));
        }
      }
    }
    return repairs;
  }

  private static String key(Episode episode) {
    return episode.year() + "|" + episode.row().number();
  }
}
