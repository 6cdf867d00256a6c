package uk.kith.placements.internal.children;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Postcode;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.RecordChild;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.internal.children.ChildFacts.Allocation;
import uk.kith.placements.internal.children.ChildFacts.Avoid;
import uk.kith.placements.internal.children.ChildFacts.Home;
import uk.kith.placements.internal.children.ChildFacts.Parent;
import uk.kith.placements.internal.children.ChildFacts.School;
import uk.kith.placements.internal.children.ChildFacts.Wishes;
import uk.kith.placements.internal.facts.FactKind;
import uk.kith.placements.internal.facts.FactSheet;

/** Which dated facts a command tells of a child, and the command that tells those of a day. */
final class ToldFacts {

  /** Every kind of fact that a command tells. */
  static final List<Told<?>> ALL =
      List.of(
          new Told<>(ChildFacts.HERITAGE, c -> c.heritage().isNotKnown() ? null : c.heritage()),
          new Told<>(ChildFacts.NEEDS, c -> c.needs().levels().isEmpty() ? null : c.needs()),
          new Told<>(
              ChildFacts.COMPATIBILITY,
              c -> c.compatibility().equals(Compatibility.ANY) ? null : c.compatibility()),
          new Told<>(ChildFacts.HOME, c -> c.home() == null ? null : Home.at(c.home())),
          new Told<>(ChildFacts.SCHOOL, ToldFacts::school),
          new Told<>(
              ChildFacts.WISHES,
              c -> c.wishes() == null || c.wishes().isBlank() ? null : new Wishes(c.wishes())),
          new Told<>(
              ChildFacts.ALLOCATION,
              c ->
                  c.worker() == null && c.team() == null
                      ? null
                      : new Allocation(c.worker(), c.team())),
          new Told<>(
              ChildFacts.AVOID,
              c ->
                  c.avoidSectors().isEmpty() && c.avoidHouseholds().isEmpty()
                      ? null
                      : new Avoid(c.avoidSectors(), c.avoidHouseholds())),
          new Told<>(ChildFacts.PARENT, c -> c.lookedAfterParent() ? new Parent(true) : null));

  private ToldFacts() {}

  /** Reads one fact from a command; null is not known, and closes what was known before. */
  interface Value<T> {
    @Nullable T in(RecordChild command);
  }

  /** One kind of fact, and what a command says of it. */
  record Told<T>(FactKind<T> kind, Value<T> value) {

    boolean differs(RecordChild one, RecordChild other) {
      return !Objects.equals(value.in(one), value.in(other));
    }
  }

  private static @Nullable School school(RecordChild c) {
    return c.school() == null && c.schoolName() == null
        ? null
        : new School(c.school() == null ? null : c.school().value(), c.schoolName());
  }

  /**
   * @param sheet the facts of the day that the view shows
   */
  static RecordChild command(ChildView view, FactSheet sheet) {
    return new RecordChild(
        view.localId(),
        view.firstName(),
        view.familyName(),
        view.birth(),
        view.sex(),
        view.heritage(),
        view.snapshot().needs(),
        view.snapshot().compatibility(),
        postcode(sheet.find(ChildFacts.HOME).map(Home::postcode)),
        postcode(sheet.find(ChildFacts.SCHOOL).map(School::postcode)),
        view.schoolName(),
        view.wishes(),
        view.worker(),
        view.team(),
        view.snapshot().avoidSectors(),
        view.snapshot().avoidHouseholds(),
        view.snapshot().lookedAfterParent(),
        view.siblings().stream()
            .map(each -> new RecordChild.SiblingOf(each.id(), each.kind()))
            .toList());
  }

  private static @Nullable Postcode postcode(Optional<String> told) {
    return told.flatMap(Postcode::find).orElse(null);
  }
}
