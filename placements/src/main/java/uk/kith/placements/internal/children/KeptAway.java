package uk.kith.placements.internal.children;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.placements.api.EndKeepAway;
import uk.kith.placements.api.KeepAway;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.internal.children.ChildFacts.Avoid;
import uk.kith.placements.internal.children.ChildFacts.Guard;
import uk.kith.placements.internal.facts.FactKind;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.facts.Recording;

/**
 * From whom and what children are kept away, as dated facts. Adding takes nothing away; what need
 * not be kept away any more is ended by name.
 */
@ApplicationScoped
class KeptAway {

  @Inject Facts facts;

  /** What keeps a child safe on a day. */
  record Kept(Avoid avoid, Set<ChildId> apartFrom, Guard guard) {}

  void add(Child child, LocalDate from, KeepAway command, Recording recording) {
    Guard now = on(child, ChildFacts.GUARD, from, Guard.NONE);
    add(
        child,
        from,
        new Kept(
            new Avoid(command.places(), Set.of()),
            command.apartFrom(),
            new Guard(
                joined(now.people(), command.people()), joined(now.schools(), command.schools()))),
        recording);
  }

  void end(Child child, LocalDate from, EndKeepAway command, Recording recording) {
    Avoid avoid = on(child, ChildFacts.AVOID, from, Avoid.NOTHING);
    if (avoid.sectors().stream().anyMatch(command.places()::contains)) {
      know(
          child,
          ChildFacts.AVOID,
          new Avoid(without(avoid.sectors(), command.places()), avoid.households()),
          from,
          recording);
    }
    Compatibility plan = on(child, ChildFacts.COMPATIBILITY, from, Compatibility.ANY);
    if (plan.apartFrom().stream().anyMatch(command.apartFrom()::contains)) {
      know(
          child,
          ChildFacts.COMPATIBILITY,
          new Compatibility(
              plan.onlyChild(),
              plan.otherAges(),
              plan.otherSex(),
              without(plan.apartFrom(), command.apartFrom())),
          from,
          recording);
    }
    Guard guard = on(child, ChildFacts.GUARD, from, Guard.NONE);
    Guard left =
        new Guard(
            command.people() ? null : guard.people(), command.schools() ? null : guard.schools());
    if (!left.equals(guard)) {
      know(child, ChildFacts.GUARD, left, from, recording);
    }
  }

  @Nullable String people(Child child, LocalDate day) {
    return on(child, ChildFacts.GUARD, day, Guard.NONE).people();
  }

  /** Of two records of one child: what keeps either safe keeps the child safe. */
  Kept ofBoth(Child duplicate, Child into, LocalDate day) {
    Avoid avoid = on(duplicate, ChildFacts.AVOID, day, Avoid.NOTHING);
    Set<ChildId> apart =
        new HashSet<>(on(duplicate, ChildFacts.COMPATIBILITY, day, Compatibility.ANY).apartFrom());
    apart.remove(into.id());
    Guard one = on(into, ChildFacts.GUARD, day, Guard.NONE);
    Guard other = on(duplicate, ChildFacts.GUARD, day, Guard.NONE);
    return new Kept(
        avoid,
        apart,
        new Guard(joined(one.people(), other.people()), joined(one.schools(), other.schools())));
  }

  void add(Child child, LocalDate from, Kept kept, Recording recording) {
    if (!kept.avoid().sectors().isEmpty() || !kept.avoid().households().isEmpty()) {
      Avoid now = on(child, ChildFacts.AVOID, from, Avoid.NOTHING);
      know(
          child,
          ChildFacts.AVOID,
          new Avoid(
              union(now.sectors(), kept.avoid().sectors()),
              union(now.households(), kept.avoid().households())),
          from,
          recording);
    }
    if (!kept.apartFrom().isEmpty()) {
      Compatibility plan = on(child, ChildFacts.COMPATIBILITY, from, Compatibility.ANY);
      know(
          child,
          ChildFacts.COMPATIBILITY,
          new Compatibility(
              plan.onlyChild(),
              plan.otherAges(),
              plan.otherSex(),
              union(plan.apartFrom(), kept.apartFrom())),
          from,
          recording);
    }
    if (!kept.guard().equals(Guard.NONE)) {
      know(child, ChildFacts.GUARD, kept.guard(), from, recording);
    }
  }

  private <T> T on(Child child, FactKind<T> kind, LocalDate day, T otherwise) {
    return child.findValue(kind.code(), day).map(v -> facts.read(kind, v)).orElse(otherwise);
  }

  private <T> void know(
      Child child, FactKind<T> kind, T value, LocalDate from, Recording recording) {
    child.know(kind.code(), facts.write(kind, value), DateRange.from(from), recording);
  }

  private static <T> Set<T> union(Set<T> one, Set<T> other) {
    Set<T> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }

  private static <T> Set<T> without(Set<T> all, Set<T> some) {
    Set<T> left = new HashSet<>(all);
    left.removeAll(some);
    return left;
  }

  private static @Nullable String joined(@Nullable String one, @Nullable String other) {
    return one == null || one.equals(other) ? other : other == null ? one : one + "\n" + other;
  }
}
