package uk.kith.placements.internal.children;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.placements.api.RecordChild;
import uk.kith.placements.internal.children.ToldFacts.Told;
import uk.kith.placements.internal.facts.FactKind;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.facts.Recording;

/** Writes what is told of a child, fact by fact. */
@ApplicationScoped
class FactWriter {

  @Inject Facts facts;

  /** What is empty is not known, and closes what was known before. */
  void describe(Child child, LocalDate from, RecordChild command, Recording recording) {
    ToldFacts.ALL.forEach(told -> know(child, told, command, from, recording));
  }

  <T> void know(
      Child child, Told<T> told, RecordChild command, LocalDate from, Recording recording) {
    know(child, told.kind(), told.in(command), from, recording);
  }

  /** Of a fact of several fields only those that differ change, on every day from one on. */
  <T> void amend(
      Child child,
      Told<T> told,
      RecordChild known,
      RecordChild changed,
      LocalDate from,
      Recording recording) {
    var change = told.change(known, changed, facts);
    if (change == null) {
      know(child, told, changed, from, recording);
    } else {
      child.amend(told.kind().code(), from, change, recording);
    }
  }

  <T> void know(
      Child child, FactKind<T> kind, @Nullable T value, LocalDate from, Recording recording) {
    child.know(
        kind.code(),
        value == null ? null : facts.write(kind, value),
        DateRange.from(from),
        recording);
  }
}
