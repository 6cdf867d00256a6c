package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.matching.engine.adoption.SiblingGroup.Answer;
import uk.kith.placements.api.AdoptionPlacements;

/** Whether searches for brothers and sisters can go on as one (R-MATCH-16, R-ADOPT-08). */
@ApplicationScoped
class Joining {

  @Inject SiblingAnswers answers;
  @Inject AdoptionPlacements placements;

  /**
   * @throws Conflict when they cannot
   * @throws Invalid when the day is before a search or what was done in it
   */
  void require(FindingChildRow one, FindingChildRow other, LocalDate on) {
    if (!one.isOpen() || !other.isOpen()) {
      throw new Conflict("not-sought", "The search for one of them is over");
    }
    if (one.finding().findingId().equals(other.finding().findingId())) {
      throw new Conflict("together-already", "A family is sought for them together already");
    }
    if (!isSibling(one.child(), other.child(), on)) {
      throw new Conflict(
          "no-siblings", "They are not brothers or sisters on record.\nMaybe record that first");
    }
    for (FindingChildRow each : all(one, other)) {
      if (isApart(each.child(), on)) {
        throw new Conflict(
            "apart",
            "By this day it is decided that one of them lives apart from the others (R-ADOPT-08)."
                + "\nMaybe record the newer decision first");
      }
    }
    for (LinkRow link : links(one, other)) {
      if (link.now().state().isLinked()) {
        throw new Conflict(
            "linked-already",
            "A family is linked with one of them: end that link first, with the reason");
      }
      if (link.isOpen() && link.now().on().isAfter(on)) {
        throw new Invalid("on", "range", "A link of one of the searches has moved since that day");
      }
    }
    for (FindingChildRow each : List.of(one, other)) {
      if (on.isBefore(each.finding().beganOn())) {
        throw new Invalid("on", "range", "A search began on " + each.finding().beganOn());
      }
    }
  }

  /** Children of the two searches for whom they go on. */
  static List<FindingChildRow> all(FindingChildRow one, FindingChildRow other) {
    return Stream.of(one, other)
        .flatMap(row -> row.finding().children().stream())
        .filter(FindingChildRow::isOpen)
        .toList();
  }

  static List<LinkRow> links(FindingChildRow one, FindingChildRow other) {
    return Stream.of(one, other).flatMap(row -> row.finding().links().stream()).toList();
  }

  private boolean isSibling(ChildId one, ChildId other, LocalDate on) {
    var described = placements.described(List.of(one), on).get(one);
    return described != null && described.siblings().contains(other);
  }

  private boolean isApart(ChildId child, LocalDate on) {
    return answers.of(List.of(child), on).get(child) == Answer.APART;
  }
}
