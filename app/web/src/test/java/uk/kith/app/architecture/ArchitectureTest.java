package uk.kith.app.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every rule on the whole product, and on the class that breaks it on purpose. */
class ArchitectureTest {

  private static final Pattern TESTS = Pattern.compile(".*(/test-classes/|-tests\\.jar).*");

  /** Made from the templates; nobody writes or reads them. */
  private static final Pattern GENERATED = Pattern.compile(".*/uk/kith/app/web/templates/.*");

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption((Location location) -> !location.matches(TESTS))
          .withImportOption((Location location) -> !location.matches(GENERATED))
          .importPackages("uk.kith");

  private static final JavaClasses WRONG =
      new ClassFileImporter().importPackages("uk.kith.fixtures");

  /** Which class under {@code uk.kith.fixtures} breaks which rule. */
  private static final Map<String, String> BROKEN_BY =
      Map.ofEntries(
          Map.entry("the kernel knows no module", "kernel.KnowsAModule"),
          Map.entry("placements knows only modules to its left", "placements.internal.LooksRight"),
          Map.entry("court knows only modules to its left", "court.internal.LooksRight"),
          Map.entry("matching knows only modules to its left", "matching.internal.LooksRight"),
          Map.entry(
              "sufficiency knows only modules to its left", "sufficiency.internal.LooksRight"),
          Map.entry("only placements knows its internal package", "app.OpensInternalsOfPlacements"),
          Map.entry("only court knows its internal package", "app.OpensInternalsOfCourt"),
          Map.entry("only matching knows its internal package", "app.OpensInternalsOfMatching"),
          Map.entry(
              "only sufficiency knows its internal package", "app.OpensInternalsOfSufficiency"),
          Map.entry("an engine knows neither api nor internal", "matching.engine.KnowsItsApi"),
          Map.entry("an api does not know internal", "matching.api.KnowsInternal"),
          Map.entry("engines and the kernel's values are pure", "matching.engine.Logs"),
          Map.entry("an api holds interfaces, records and enums only", "placements.api.HoldsLogic"),
          Map.entry("entities live in internal", "placements.api.ExposedRow"),
          Map.entry("entities name their module's schema", "placements.internal.ForeignSchema"),
          Map.entry("every package is null-marked", "unmarked.NotNullMarked"),
          Map.entry("nobody reads the clock unasked", "placements.internal.ReadsTheClock"),
          Map.entry("engines take no chances", "matching.engine.TakesChances"),
          Map.entry("ids are made in internal and app", "placements.loose.MakesIds"),
          Map.entry("seeds are explicit", "placements.internal.ShufflesUnseeded"),
          Map.entry("locale is explicit", "placements.internal.DefaultLocale"),
          Map.entry("zone is explicit", "placements.internal.DefaultZone"),
          Map.entry("charset is explicit", "placements.internal.DefaultCharset"),
          Map.entry("every resource method names its roles", "placements.internal.OpenResource"),
          Map.entry("no bare @Transactional on a class", "placements.internal.BareTransaction"),
          Map.entry("no bare @Transactional on a method", "placements.internal.NewTransaction"),
          Map.entry("nobody ends a transaction by hand", "placements.internal.CommitsItself"),
          Map.entry("nobody starts threads", "placements.internal.StartsAThread"),
          Map.entry("engines run on the caller's thread", "matching.engine.RunsParallel"),
          Map.entry("no self-call of a guarded method", "placements.internal.CallsItself"),
          Map.entry("only app acts for somebody else", "placements.internal.ActsAsSomebody"),
          Map.entry("what falls due is asked for", "placements.engine.due.NobodyAsks"),
          Map.entry("every duty is made", "placements.engine.due.Duty"));

  private static Map<String, ArchRule> rules(String root) {
    Map<String, ArchRule> rules = new LinkedHashMap<>(new HouseRules(root).all());
    rules.putAll(new HabitRules(root).all());
    rules.putAll(new DutyRules(root).all());
    return rules;
  }

  static Stream<Arguments> onTheProduct() {
    return rules("uk.kith").entrySet().stream().map(r -> Arguments.of(r.getKey(), r.getValue()));
  }

  static Stream<Arguments> onWrongClasses() {
    return rules("uk.kith.fixtures").entrySet().stream()
        .map(r -> Arguments.of(r.getKey(), r.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("onTheProduct")
  void holdsForTheProduct(String name, ArchRule rule) {
    rule.check(PRODUCT);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("onWrongClasses")
  void isBrokenByTheWrongClass(String name, ArchRule rule) {
    String wrong = "uk.kith.fixtures." + BROKEN_BY.get(name);
    EvaluationResult result = rule.evaluate(WRONG);
    assertTrue(result.hasViolation(), "nothing breaks: " + name);
    assertTrue(
        result.getFailureReport().getDetails().stream().anyMatch(d -> d.contains(wrong)),
        () -> wrong + " should break it, but only these do: " + result.getFailureReport());
  }

  @Test
  void everyRuleHasAClassThatBreaksIt() {
    assertEquals(rules("uk.kith").keySet(), BROKEN_BY.keySet());
  }

  @Test
  void enginesThatHoldAClockAreNotPure() {
    EvaluationResult result = new HouseRules("uk.kith.fixtures").engineIsPure().evaluate(WRONG);
    assertTrue(
        result
            .getFailureReport()
            .toString()
            .contains("uk.kith.fixtures.matching.engine.HoldsAClock"));
  }

  @Test
  void theProductIsSeen() {
    Set<String> seen = Set.of("uk.kith.kernel.RuleId", "uk.kith.kernel.service.UseCase");
    seen.forEach(name -> assertTrue(PRODUCT.contain(name), name));
    assertTrue(PRODUCT.stream().noneMatch(c -> c.getName().contains(".fixtures.")));
  }
}
