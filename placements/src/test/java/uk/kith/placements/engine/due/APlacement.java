package uk.kith.placements.engine.due;

import static uk.kith.placements.engine.CareLawToConfirm.USUAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.due.VisitFacts.Visit;
import uk.kith.placements.engine.due.VisitFacts.VisitKind;

/** A placement that somebody visits: short-term and going on, unless said otherwise. */
final class APlacement {

  private final LocalDate start;
  private final Map<LocalDate, VisitKind> kinds = new TreeMap<>();
  private final Set<LocalDate> reviews = new HashSet<>();
  private final List<Visit> visits = new ArrayList<>();
  private @Nullable LocalDate end;
  private @Nullable LocalDate longTerm;
  private @Nullable LocalDate agreed;
  private boolean untilEighteen;

  private APlacement(LocalDate start, VisitKind kind) {
    this.start = start;
    kinds.put(start, kind);
  }

  static APlacement from(String start) {
    return from(start, VisitKind.STANDARD);
  }

  static APlacement from(String start, VisitKind kind) {
    return new APlacement(LocalDate.parse(start), kind);
  }

  APlacement until(String day) {
    end = LocalDate.parse(day);
    return this;
  }

  APlacement then(String day, VisitKind kind) {
    kinds.put(LocalDate.parse(day), kind);
    return this;
  }

  APlacement untilEighteen() {
    untilEighteen = true;
    return this;
  }

  APlacement longTerm(String day) {
    longTerm = LocalDate.parse(day);
    return this;
  }

  APlacement agreed(String day) {
    agreed = LocalDate.parse(day);
    return this;
  }

  APlacement reviews(String... days) {
    for (String day : days) {
      reviews.add(LocalDate.parse(day));
    }
    return this;
  }

  APlacement visits(String... days) {
    for (String day : days) {
      visits.add(new Visit(LocalDate.parse(day), true));
    }
    return this;
  }

  APlacement worryingVisit(String day) {
    visits.add(new Visit(LocalDate.parse(day), false));
    return this;
  }

  VisitFacts visitFacts() {
    return new VisitFacts(
        Told.PLACEMENT, start, end, kinds, untilEighteen, longTerm, agreed, reviews, visits);
  }

  List<String> visitLines(String asOf) {
    return Told.lines(Visits.due(visitFacts(), USUAL, LocalDate.parse(asOf)));
  }

  String lastVisitLine(String asOf) {
    List<String> lines = visitLines(asOf);
    return lines.get(lines.size() - 1);
  }
}
