package uk.kith.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where things live and who may know whom, for the packages below one root: {@code uk.kith}, or
 * {@code uk.kith.fixtures} where each rule is broken on purpose.
 */
final class HouseRules {

  /** The line of modules; each may know those before it. */
  static final List<String> LINE = List.of("placements", "court", "matching", "sufficiency");

  private final String root;

  HouseRules(String root) {
    this.root = root;
  }

  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("the kernel knows no module", kernelKnowsNoModule());
    for (int i = 0; i < LINE.size(); i++) {
      rules.put(LINE.get(i) + " knows only modules to its left", looksLeft(i));
      rules.put("only " + LINE.get(i) + " knows its internal package", keepsInternal(i));
    }
    rules.put("an engine knows neither api nor internal", engineKnowsNobody());
    rules.put("an api does not know internal", apiKnowsNoInternal());
    rules.put("engines and the kernel's values are pure", engineIsPure());
    rules.put("an api holds interfaces, records and enums only", apiIsRecordsAndInterfaces());
    rules.put("entities live in internal", entitiesLiveInternally());
    rules.put("entities name their module's schema", entitiesNameTheirSchema());
    rules.put("every package is null-marked", packagesAreNullMarked());
    return rules;
  }

  private ArchRule kernelKnowsNoModule() {
    List<String> others = new ArrayList<>(LINE.stream().map(m -> module(m) + "..").toList());
    others.add(module("app") + "..");
    return noClasses()
        .that(resideInAPackage(module("kernel") + ".."))
        .should()
        .dependOnClassesThat(resideInAnyPackage(others.toArray(String[]::new)))
        .allowEmptyShould(true);
  }

  private ArchRule looksLeft(int index) {
    List<String> right = new ArrayList<>();
    LINE.subList(index + 1, LINE.size()).forEach(m -> right.add(module(m) + ".."));
    right.add(module("app") + "..");
    return noClasses()
        .that(resideInAPackage(module(LINE.get(index)) + ".."))
        .should()
        .dependOnClassesThat(resideInAnyPackage(right.toArray(String[]::new)))
        .allowEmptyShould(true);
  }

  private ArchRule keepsInternal(int index) {
    String module = module(LINE.get(index));
    return noClasses()
        .that(resideInAPackage(root + "..").and(resideOutsideOfPackage(module + "..")))
        .should()
        .dependOnClassesThat(resideInAPackage(module + ".internal.."))
        .allowEmptyShould(true);
  }

  private ArchRule engineKnowsNobody() {
    return noClasses()
        .that(resideInAPackage(root + ".*.engine.."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                root + ".*.api..", root + ".*.internal..", "uk.kith.kernel.service.."))
        .allowEmptyShould(true);
  }

  private ArchRule apiKnowsNoInternal() {
    return noClasses()
        .that(resideInAPackage(root + ".*.api.."))
        .should()
        .dependOnClassesThat(resideInAPackage(root + ".*.internal.."))
        .allowEmptyShould(true);
  }

  /**
   * Plain Java, nullness annotations, graphs, CSV, distributions, an exact solver, other engines:
   * no database, clock, logging.
   */
  ArchRule engineIsPure() {
    DescribedPredicate<JavaClass> known =
        resideInAnyPackage(
                "java.lang",
                "java.lang.annotation..",
                "java.lang.invoke..",
                "java.lang.runtime..",
                "java.io",
                "java.math..",
                "java.text..",
                "java.time..",
                "java.nio.charset..",
                "java.util..",
                "org.jspecify.annotations..",
                "org.jgrapht..",
                "org.apache.commons.csv..",
                "org.apache.commons.statistics..",
                "com.google.ortools..",
                "uk.kith.kernel",
                root + ".kernel",
                root + ".*.engine..")
            .and(resideOutsideOfPackage("java.util.concurrent.."))
            .and(resideOutsideOfPackage("java.util.logging.."))
            .and(resideOutsideOfPackage("java.util.prefs.."))
            .or(
                isOneOf(
                    "java.util.concurrent.atomic.LongAdder",
                    "java.security.MessageDigest",
                    "java.security.NoSuchAlgorithmException"));
    return classes()
        .that(resideInAnyPackage(root + ".*.engine..", root + ".kernel"))
        .should()
        .onlyDependOnClassesThat(
            known
                .and(
                    DescribedPredicate.not(
                        isOneOf(
                            "java.time.Clock",
                            "java.lang.Thread",
                            "java.lang.System$Logger",
                            "java.util.Timer",
                            "java.util.ServiceLoader",
                            "java.io.File",
                            "java.io.FileInputStream",
                            "java.io.FileOutputStream",
                            "java.io.PrintStream")))
                .or(primitivesAndArrays()))
        .allowEmptyShould(true);
  }

  private ArchRule apiIsRecordsAndInterfaces() {
    return classes()
        .that(resideInAPackage(root + ".*.api.."))
        .and(DescribedPredicate.describe("are named", c -> !c.isAnonymousClass()))
        .should(
            Conditions.of(
                "be an interface, a record or an enum",
                c ->
                    c.isInterface()
                        || c.isRecord()
                        || c.isEnum()
                        || c.getSimpleName().equals("package-info")))
        .allowEmptyShould(true);
  }

  private ArchRule entitiesLiveInternally() {
    return classes()
        .that(DescribedPredicate.describe("are mapped to rows", HouseRules::isMapped))
        .should()
        .resideInAPackage(root + ".*.internal..")
        .allowEmptyShould(true);
  }

  private ArchRule entitiesNameTheirSchema() {
    return classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should(
            Conditions.of(
                "name the schema of their module",
                c ->
                    c.isAnnotatedWith(jakarta.persistence.Table.class)
                        && c.getPackageName()
                            .startsWith(
                                module(
                                    c.getAnnotationOfType(jakarta.persistence.Table.class)
                                        .schema()))))
        .allowEmptyShould(true);
  }

  private ArchRule packagesAreNullMarked() {
    return classes()
        .that(resideInAPackage(root + ".."))
        .should(
            Conditions.of(
                "live in a package that is @NullMarked",
                c -> c.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")));
  }

  private static boolean isMapped(JavaClass c) {
    return c.isAnnotatedWith(Entity.class)
        || c.isAnnotatedWith(Embeddable.class)
        || c.isAnnotatedWith(MappedSuperclass.class);
  }

  private static DescribedPredicate<JavaClass> isOneOf(String... names) {
    List<String> list = List.of(names);
    return DescribedPredicate.describe("is one of " + list, c -> list.contains(c.getFullName()));
  }

  private static DescribedPredicate<JavaClass> primitivesAndArrays() {
    return DescribedPredicate.describe(
        "primitives and arrays", c -> c.isPrimitive() || c.isArray());
  }

  private String module(String name) {
    return root + "." + name;
  }
}
