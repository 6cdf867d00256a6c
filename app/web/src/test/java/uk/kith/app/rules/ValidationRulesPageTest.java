package uk.kith.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.app.rules.ValidationRulesPage.Rule;

class ValidationRulesPageTest {

  private static final Path ROOT = Path.of(System.getProperty("kith.root", "../.."));
  private static final Path PAGE = ROOT.resolve("docs/validation-rules.md");

  @Test
  void thePageIsUpToDate() throws IOException {
    String now = ValidationRulesPage.read(ROOT).text();
    if (Boolean.getBoolean("kith.rules.write")) {
      Files.writeString(PAGE, now);
    }
    assertTrue(
        Files.exists(PAGE) && Files.readString(PAGE).equals(now),
        """
        docs/validation-rules.md is out of date. Renew it and look at the difference:
          mvn -pl app/web -am test -Dtest=ValidationRulesPageTest \
        -Dsurefire.failIfNoSpecifiedTests=false -Dkith.rules.write=true""");
  }

  @Test
  void everyRuleIsHeldAndProvedOrSaysWhyNot() {
    assertEquals(List.of(), ValidationRulesPage.read(ROOT).contradictions());
  }

  @Test
  void theListHoldsEachOfThe326PublishedRulesOnce() {
    List<Rule> rules = ValidationRulesPage.read(ROOT).rules();
    assertEquals(326, rules.size());
    Set<String> codes = new HashSet<>();
    rules.forEach(rule -> assertTrue(codes.add(rule.code()), rule.code() + " stands twice"));
  }

  @Test
  void aRuleThatNoClassOrNoTestNamesIsTold() {
    ValidationRulesPage page =
        new ValidationRulesPage(
            List.of(
                new Rule("1", "2023", "SEX", ""),
                new Rule("2", "2023", "DOB", ""),
                new Rule("3", "2023", "UPN", "other"),
                new Rule("4", "2023", "URN", "no reason"),
                new Rule("5", "2023", "REC", "other")),
            Map.of("1", Set.of("ARules"), "3", Set.of("ARules")),
            Map.of());
    assertEquals(
        List.of(
            "1 has no test",
            "2 is not held",
            "3 is held",
            "4 is not held for no reason of the page"),
        page.contradictions());
  }
}
