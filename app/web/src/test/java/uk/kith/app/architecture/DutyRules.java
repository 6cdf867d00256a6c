package uk.kith.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What falls due is asked for: an engine that only tests call keeps no deadline, and a duty that
 * nobody makes is on no list.
 */
final class DutyRules {

  /** They only sort duties. */
  private static final Set<String> SORTING = Set.of("Duty", "DueGroup", "OpenItems");

  private final String due;

  DutyRules(String root) {
    due = root + ".placements.engine.due";
  }

  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("what falls due is asked for", enginesAreAsked());
    rules.put("every duty is made", dutiesAreMade());
    return rules;
  }

  private ArchRule enginesAreAsked() {
    return classes()
        .that(resideInAPackage(due))
        .and(
            describe(
                "are public and of a file of their own",
                type ->
                    type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass()))
        .should(
            Conditions.of(
                "be used by another file",
                type ->
                    type.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> !isOf(use.getOriginClass(), type.getName()))));
  }

  private ArchRule dutiesAreMade() {
    return fields()
        .that()
        .areDeclaredIn(due + ".Duty")
        .and(describe("are constants", f -> f.getModifiers().contains(JavaModifier.ENUM)))
        .should(
            new ArchCondition<>("be made somewhere") {
              @Override
              public void check(JavaField duty, ConditionEvents events) {
                boolean made =
                    duty.getAccessesToSelf().stream()
                        .anyMatch(access -> !sorts(access.getOriginOwner()));
                events.add(
                    new SimpleConditionEvent(
                        duty, made, duty.getFullName() + " should be made somewhere"));
              }
            });
  }

  private boolean sorts(JavaClass user) {
    return SORTING.stream().anyMatch(name -> isOf(user, due + "." + name));
  }

  /** The type itself, or one within it. */
  private static boolean isOf(JavaClass type, String name) {
    return type.getName().equals(name) || type.getName().startsWith(name + "$");
  }
}
