package uk.kith.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Conditions written as plain predicates. */
final class Conditions {

  private Conditions() {}

  static ArchCondition<JavaClass> of(String description, Predicate<JavaClass> holds) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                item, holds.test(item), item.getFullName() + " should " + description));
      }
    };
  }

  static ArchCondition<JavaMethod> ofMethod(String description, Predicate<JavaMethod> holds) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaMethod item, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                item, holds.test(item), item.getFullName() + " should " + description));
      }
    };
  }

  /** No call or reference that the predicate recognises, given the calling class. */
  static ArchCondition<JavaClass> neverCall(
      String description, BiPredicate<JavaClass, Callee> forbidden) {
    return new ArchCondition<>("never call " + description) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        item.getAccessesFromSelf().stream()
            .filter(access -> !(access instanceof com.tngtech.archunit.core.domain.JavaFieldAccess))
            .filter(
                access ->
                    forbidden.test(
                        item,
                        new Callee(
                            access.getTargetOwner(),
                            access.getTarget().getName(),
                            parameters(access.getTarget()))))
            .forEach(
                access ->
                    events.add(SimpleConditionEvent.violated(access, access.getDescription())));
      }
    };
  }

  private static java.util.List<String> parameters(
      com.tngtech.archunit.core.domain.AccessTarget target) {
    return target instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget t
        ? t.getRawParameterTypes().stream().map(JavaClass::getFullName).toList()
        : java.util.List.of();
  }

  static boolean isConstructor(JavaCodeUnit unit) {
    return unit.isConstructor();
  }

  /**
   * What is called.
   *
   * @param owner the class on which it is called, as written
   * @param parameters full names of the parameter types
   */
  record Callee(JavaClass owner, String name, java.util.List<String> parameters) {

    boolean is(String ownerName, String... names) {
      return owner.getFullName().equals(ownerName) && java.util.List.of(names).contains(name);
    }

    boolean isNew(String ownerName) {
      return is(ownerName, "<init>");
    }

    boolean on(Class<?> type) {
      return owner.isAssignableTo(type);
    }

    boolean takes(Class<?> type) {
      return parameters.contains(type.getName());
    }

    boolean takesNothing() {
      return parameters.isEmpty();
    }
  }
}
