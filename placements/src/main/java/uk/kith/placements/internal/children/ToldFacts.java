package uk.kith.placements.internal.children;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.Postcode;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.RecordChild;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.internal.children.ChildFacts.Allocation;
import uk.kith.placements.internal.children.ChildFacts.Avoid;
import uk.kith.placements.internal.children.ChildFacts.Home;
import uk.kith.placements.internal.children.ChildFacts.Parent;
import uk.kith.placements.internal.children.ChildFacts.School;
import uk.kith.placements.internal.children.ChildFacts.Wishes;
import uk.kith.placements.internal.facts.FactKind;
import uk.kith.placements.internal.facts.FactSheet;
import uk.kith.placements.internal.facts.Facts;

/** Which dated facts a command tells of a child, and the command that tells those of a day. */
final class ToldFacts {

  /** Every kind of fact that a command tells. */
  static final List<Told<?>> ALL =
      List.of(
          new Told<>(ChildFacts.HERITAGE, RecordChild::heritage, Heritage.NOT_KNOWN),
          new Told<>(ChildFacts.NEEDS, RecordChild::needs, Needs.NOT_KNOWN),
          new Told<>(ChildFacts.COMPATIBILITY, RecordChild::compatibility, Compatibility.ANY),
          new Told<>(ChildFacts.HOME, c -> c.home() == null ? null : Home.at(c.home())),
          new Told<>(ChildFacts.SCHOOL, ToldFacts::school, new School(null, null)),
          new Told<>(
              ChildFacts.WISHES,
              c -> c.wishes() == null || c.wishes().isBlank() ? null : new Wishes(c.wishes())),
          new Told<>(
              ChildFacts.ALLOCATION,
              c -> new Allocation(c.worker(), c.team()),
              new Allocation(null, null)),
          new Told<>(
              ChildFacts.AVOID,
              c -> new Avoid(c.avoidSectors(), c.avoidHouseholds()),
              Avoid.NOTHING),
          new Told<>(ChildFacts.PARENT, c -> c.lookedAfterParent() ? new Parent(true) : null));

  private ToldFacts() {}

  /** Reads one fact from a command; null is not known, and closes what was known before. */
  interface Value<T> {
    @Nullable T in(RecordChild command);
  }

  /**
   * One kind of fact, and what a command says of it.
   *
   * @param nothing the value of which every field is empty, which is not recorded; null for a fact
   *     of one field, which is replaced whole
   */
  record Told<T>(FactKind<T> kind, Value<T> all, @Nullable T nothing) {

    Told(FactKind<T> kind, Value<T> all) {
      this(kind, all, null);
    }

    /** What a command says; null when it says nothing. */
    @Nullable T in(RecordChild command) {
      T said = all.in(command);
      return said == null || said.equals(nothing) ? null : said;
    }

    boolean differs(RecordChild one, RecordChild other) {
      return !Objects.equals(in(one), in(other));
    }

    /**
     * What changes a value of some day in the fields that differ between two commands, and in no
     * others; null when the fact is of one field.
     */
    @Nullable UnaryOperator<@Nullable String> change(
        RecordChild known, RecordChild changed, Facts facts) {
      T empty = nothing;
      T was = all.in(known);
      T is = all.in(changed);
      if (empty == null || was == null || is == null) {
        return null;
      }
      FieldChange fields = FieldChange.between(facts.write(kind, was), facts.write(kind, is));
      return held -> {
        String now = fields.apply(held == null ? facts.write(kind, empty) : held);
        return facts.read(kind, now).equals(empty) ? null : now;
      };
    }
  }

  private static School school(RecordChild c) {
    return new School(c.school() == null ? null : c.school().value(), c.schoolName());
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
