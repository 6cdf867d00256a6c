package uk.kith.placements.engine.trackers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.sheets.Known;

/**
 * A child of whom a tracker may speak.
 *
 * @param localId empty when it has none
 * @param firstName empty when not given, as {@code familyName}
 */
public record TrackedChild(
    ChildId id, String localId, String firstName, String familyName, Birth birth) implements Known {

  private static final Comparator<TrackedChild> BY_NUMBER =
      Comparator.comparing(TrackedChild::localId).thenComparing(child -> child.id().toString());

  /** In the order of their numbers. */
  public static List<TrackedChild> inOrder(Collection<TrackedChild> children) {
    return children.stream().sorted(BY_NUMBER).toList();
  }

  @Override
  public String name() {
    String name =
        Stream.of(firstName, familyName)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return name.isEmpty() ? (birth.due() == null ? "Child " : "Unborn child ") + localId : name;
  }

  /** As remarks name it: by its number, or its name where it has none. */
  public String said() {
    return localId.isEmpty() ? name() : localId;
  }

  /** By the names of the columns; as the columns write it. */
  public Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    values.put(ChildColumns.NUMBER.name(), localId);
    values.put(ChildColumns.FIRST_NAME.name(), firstName);
    values.put(ChildColumns.FAMILY_NAME.name(), familyName);
    LocalDate day = birth.date() == null ? birth.due() : birth.date();
    values.put(ChildColumns.BORN.name(), day == null ? "" : day.toString());
    return values;
  }
}
