package uk.kith.court.internal.trackers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.kernel.ChildId;

/** What a permanence tracker would record; the officers hold from the day of the sheet. */
record PermanenceToRecord(
    List<Mark> marks,
    Map<ChildId, PermanencePlan> plans,
    Map<ChildId, String> officers,
    LocalDate from) {

  /** How a route of a child stands. */
  record Mark(ChildId child, RouteMark mark) {}

  static PermanenceToRecord from(LocalDate from) {
    return new PermanenceToRecord(
        new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), from);
  }
}
