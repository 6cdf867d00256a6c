package uk.kith.court.internal.trackers;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.engine.sheets.Known;

/**
 * A child of whom a tracker may speak.
 *
 * @param localId empty when it has none
 * @param firstName empty when not given, as {@code familyName}
 */
record TrackedChild(ChildId id, String localId, String firstName, String familyName, Birth birth)
    implements Known {

  static TrackedChild of(ChildBrief brief) {
    return new TrackedChild(
        brief.id(),
        Objects.requireNonNullElse(brief.localId(), ""),
        Objects.requireNonNullElse(brief.firstName(), ""),
        Objects.requireNonNullElse(brief.familyName(), ""),
        brief.birth());
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
  String said() {
    return localId.isEmpty() ? name() : localId;
  }

  /** By the names of the columns; as the columns write it. */
  Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    values.put(ChildColumns.NUMBER.name(), localId);
    values.put(ChildColumns.FIRST_NAME.name(), firstName);
    values.put(ChildColumns.FAMILY_NAME.name(), familyName);
    LocalDate day = birth.date() == null ? birth.due() : birth.date();
    values.put(ChildColumns.BORN.name(), day == null ? "" : day.toString());
    return values;
  }
}
