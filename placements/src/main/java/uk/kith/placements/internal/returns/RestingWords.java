package uk.kith.placements.internal.returns;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.TakeBackWeighed.Resting;
import uk.kith.placements.engine.rules.Wording;

/**
 * What rests on a return, in words: a line for each child by its number. Of a child whom the reader
 * may not know of, and of adoption, it is told that there is something, and of whom is not.
 */
final class RestingWords {

  private static final int CHILDREN = 10;
  private static final int OF_EACH = 8;

  private RestingWords() {}

  static String on(String what, @Nullable LocalDate day) {
    return day == null ? what : what + " (" + Wording.day(day) + ")";
  }

  static String told(
      List<Resting> resting, Map<ChildId, String> numbers, Predicate<ChildId> hidden) {
    Map<String, Set<String>> byChild = new TreeMap<>();
    boolean more = false;
    for (Resting each : resting) {
      if (each.sealed() || hidden.test(each.child())) {
        more = true;
      } else {
        byChild
            .computeIfAbsent(
                "Child " + numbers.getOrDefault(each.child(), "without a number"),
                number -> new LinkedHashSet<>())
            .add(each.what());
      }
    }
    List<String> lines =
        new ArrayList<>(
            List.of(
                "This return stays: something was recorded since that would be lost with it, or"
                    + " that rests on what it told."));
    byChild.entrySet().stream()
        .limit(CHILDREN)
        .forEach(each -> lines.add(each.getKey() + ": " + listed(each.getValue())));
    if (byChild.size() > CHILDREN) {
      lines.add((byChild.size() - CHILDREN) + " more children");
    }
    if (more) {
      lines.add("A later decision");
    }
    return String.join("\n", lines);
  }

  private static String listed(Set<String> what) {
    return what.stream().limit(OF_EACH).collect(joining("; "))
        + (what.size() > OF_EACH ? "; and " + (what.size() - OF_EACH) + " more" : "");
  }
}
