package uk.kith.placements.engine.ssd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Postcode;
import uk.kith.placements.engine.Days;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.ssd.ChildInCase.Stay;
import uk.kith.placements.engine.ssda903.Codes;

/** Placements of one person, with what their episodes tell of their beginning and end. */
final class StayReader {

  private final Reading reading;
  private final Map<String, List<Episode>> episodes = new HashMap<>();

  private record Episode(
      LocalDate start,
      @Nullable LocalDate enteredCare,
      @Nullable String started,
      @Nullable String ceased) {}

  StayReader(Reading reading, List<SsdRow> rows) {
    this.reading = reading;
    for (SsdRow row : rows) {
      LocalDate start = reading.needed(row, "cla_episode_start_date");
      LocalDate ceased = reading.day(row, "cla_episode_ceased_date");
      LocalDate entered = reading.day(row, "entered_care_date");
      if (start != null) {
        LocalDate end = ceased == null ? start : ceased;
        episodes
            .computeIfAbsent(row.value("cla_placement_id"), id -> new ArrayList<>())
            .add(
                new Episode(
                    start,
                    entered,
                    reading.code(row, "cla_episode_start_reason", Codes.RNE::contains),
                    reading.code(
                        row,
                        "cla_episode_ceased_reason",
                        code -> PlacementCodes.isReasonCeased(code, end))));
      }
    }
    episodes.values().forEach(all -> all.sort(Comparator.comparing(Episode::start)));
  }

  List<Stay> stays(List<SsdRow> rows) {
    List<Stay> stays = new ArrayList<>();
    for (SsdRow row : rows) {
      LocalDate start = reading.needed(row, "cla_placement_start_date");
      LocalDate end = reading.day(row, "cla_placement_end_date");
      String type = Placed.code(row.value("cla_placement_type"));
      if (start == null) {
        continue;
      }
      if (!PlacementCodes.isType(type, start)) {
        reading.spoil(
            row,
            "cla_placement_type",
            Reading.shown(row.value("cla_placement_type"))
                + " is no placement type of the return.");
      } else if (end != null && end.isBefore(start)) {
        reading.spoil(row, "cla_placement_end_date", "The end is before the start, " + start + ".");
      } else {
        stays.add(stay(row, type, new Days(start, end)));
      }
    }
    return withCare(Lines.oneAfterTheOther(stays, Stay::days, StayReader::on));
  }

  private Stay stay(SsdRow row, String type, Days days) {
    List<Episode> its = episodes.getOrDefault(row.value("cla_placement_id"), List.of());
    Episode first = its.isEmpty() ? null : its.get(0);
    Episode last = its.isEmpty() ? null : its.get(its.size() - 1);
    LocalDate entered = first == null ? null : first.enteredCare();
    LocalDate care = entered == null || entered.isAfter(days.start()) ? days.start() : entered;
    String urn = row.value("cla_placement_urn");
    return new Stay(
        days,
        care,
        type,
        reading.code(row, "cla_placement_provider", PlacementCodes::isProvider),
        urn.isEmpty() ? null : urn.toUpperCase(Locale.ROOT),
        postcode(row),
        first == null ? null : first.started(),
        last == null || days.end() == null ? null : last.ceased(),
        days.end() == null
            ? null
            : reading.code(
                row, "cla_placement_change_reason", Codes.REASON_PLACE_CHANGE::contains));
  }

  private @Nullable String postcode(SsdRow row) {
    String text = row.value("cla_placement_postcode");
    String postcode = Postcode.find(text).map(Postcode::value).orElse(null);
    if (postcode == null && !text.isEmpty()) {
      reading.say(row, "cla_placement_postcode", "This is no whole postcode: it is not taken.");
    }
    return postcode;
  }

  private static Stay on(Stay stay, Days days) {
    return with(stay, days, stay.careBegan());
  }

  private static Stay with(Stay stay, Days days, LocalDate careBegan) {
    return new Stay(
        days,
        careBegan,
        stay.type(),
        stay.provider(),
        stay.urn(),
        stay.postcode(),
        stay.started(),
        stay.ceased(),
        stay.placeChange());
  }

  /** A placement that begins on the day on which another ended continues its period of care. */
  private static List<Stay> withCare(List<Stay> line) {
    List<Stay> all = new ArrayList<>();
    for (Stay stay : line) {
      Stay before = all.isEmpty() ? null : all.get(all.size() - 1);
      boolean continues =
          before != null
              && stay.days().start().equals(before.days().end())
              && before.careBegan().isBefore(stay.careBegan());
      LocalDate began = before != null && continues ? before.careBegan() : stay.careBegan();
      all.add(with(stay, stay.days(), began));
    }
    return all;
  }
}
