package uk.kith.app.web.court;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.court.api.CourtCorrections.Kind;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.service.NotFound;

/**
 * What is recorded of one child in a case. Brothers and sisters have the same where the facts are
 * the same.
 *
 * @param child the child's name
 * @param facts what it is, without the name
 */
record OfChild(UUID entry, String child, List<Fact> facts) {

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
                    .flatMap(child -> of(child, named.name(), kind)));
  }

  private static Stream<OfChild> of(ChildInProceedings child, String name, Kind kind) {
    return switch (kind) {
      case ORDER ->
          child.orders().stream()
              .map(
                  each ->
                      new OfChild(
                          each.id().value(), name, List.of(Fact.of("Order", CaseLines.of(each)))));
      case EXTENSION ->
          child.extensions().stream()
              .map(
                  each ->
                      new OfChild(
                          each.id().value(),
                          name,
                          List.of(
                              Fact.of("More time", "to " + Dates.day(each.newEnd())),
                              Fact.of("Granted", Dates.day(each.grantedOn())))));
      case PLAN ->
          child.plans().stream()
              .map(
                  each ->
                      new OfChild(
                          each.id().value(), name, List.of(Fact.of("Plan", CaseLines.of(each)))));
      case END ->
          child.disposedOn() == null
              ? Stream.empty()
              : Stream.of(
                  new OfChild(
                      child.child().value(),
                      name,
                      List.of(Fact.of("How it ended", CaseLines.ended(child)))));
      case HEARING, MOVE, APPLICATION, DIRECTION, FILING -> Stream.empty();
    };
  }

  List<Fact> withName() {
    return Stream.concat(Stream.of(Fact.of("Child", child)), facts.stream()).toList();
  }

  Choice choice() {
    return Choice.of(entry.toString(), child);
  }
}
