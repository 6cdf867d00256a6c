package uk.kith.app.web.court;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.court.api.CourtCorrections.Kind;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.service.NotFound;

/**
 * What is recorded of one child in a case.
 *
 * @param child whose it is
 * @param name the child's
 * @param facts what it is, without the name
 * @param recorded what somebody recorded, without what follows from the child's own age: of one
 *     order each has an end of their own
 */
record OfChild(UUID entry, ChildId child, String name, List<Fact> facts, List<?> recorded) {

  /** Whether it is the same of another child. */
  boolean isSharedWith(OfChild other) {
    return !child.equals(other.child) && recorded.equals(other.recorded);
  }

  /** The one of an id, of a child whom the visitor may see. */
  static OfChild get(CaseForm it, Kind kind, UUID entry) {
    return all(it, kind)
        .filter(each -> each.entry().equals(entry))
        .findFirst()
        .orElseThrow(() -> new NotFound(new CourtEntryId(entry)));
  }

  /** All of a kind, of the children whom the visitor may see, the eldest child first. */
  static Stream<OfChild> all(CaseForm it, Kind kind) {
    return it.children().children().stream()
        .flatMap(
            named ->
                it.view().children().stream()
                    .filter(child -> child.child().equals(named.id()))
                    .flatMap(child -> of(it.view().kind(), child, named.name(), kind)));
  }

  /** Of an order: whether a case of a carer may have come to it. */
  static boolean isToCarer(CaseForm it, UUID order) {
    return it.view().children().stream()
        .flatMap(child -> child.orders().stream())
        .filter(each -> each.id().value().equals(order))
        .anyMatch(each -> NewOrderResource.isToCarer(each.form()));
  }

  private static Stream<OfChild> of(
      ProceedingsKind of, ChildInProceedings child, String name, Kind kind) {
    ChildId id = child.child();
    return switch (kind) {
      case ORDER ->
          child.orders().stream()
              .map(
                  each ->
                      new OfChild(
                          each.id().value(),
                          id,
                          name,
                          List.of(Fact.of("Order", CaseLines.of(each))),
                          Arrays.asList(
                              each.form(), each.otherWords(), each.arranged(), each.madeOn())));
      case EXTENSION ->
          child.extensions().stream()
              .map(
                  each ->
                      same(
                          each.id().value(),
                          id,
                          name,
                          Fact.of("More time", "to " + Dates.day(each.newEnd())),
                          Fact.of("Granted", Dates.day(each.grantedOn()))));
      case PLAN ->
          child.plans().stream()
              .map(each -> same(each.id().value(), id, name, Fact.of("Plan", CaseLines.of(each))));
      case END ->
          child.disposedOn() == null
              ? Stream.empty()
              : Stream.of(
                  same(id.value(), id, name, Fact.of("How it ended", CaseLines.ended(of, child))));
      case MEETING ->
          child.familyMeeting() == null
              ? Stream.empty()
              : Stream.of(
                  same(
                      id.value(),
                      id,
                      name,
                      Fact.of(
                          "Family meeting",
                          BeforeCourtMaker.familyMeeting(child.familyMeeting()))));
      case JOINING, CHILD ->
          Stream.of(
              same(
                  id.value(),
                  id,
                  name,
                  Fact.of(
                      "In the case",
                      child.joinedOn() == null
                          ? "from its beginning"
                          : "from " + Dates.day(child.joinedOn()))));
      case HEARING, MOVE, APPLICATION, DIRECTION, FILING, ISSUE, CASE_KIND, CASE -> Stream.empty();
    };
  }

  private static OfChild same(UUID entry, ChildId child, String name, Fact... facts) {
    return new OfChild(entry, child, name, List.of(facts), List.of(facts));
  }

  List<Fact> withName() {
    return Stream.concat(Stream.of(Fact.of("Child", name)), facts.stream()).toList();
  }

  Choice choice() {
    return Choice.of(entry.toString(), name);
  }
}
