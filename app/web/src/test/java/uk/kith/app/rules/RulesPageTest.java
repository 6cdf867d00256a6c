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
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.kith.app.rules.RuleCatalogue.Entry;

class RulesPageTest {

  private static final Path ROOT = Path.of(System.getProperty("kith.root", "../.."));
  private static final Path PAGE = ROOT.resolve("docs/rules.md");

  @Test
  void thePageIsUpToDate() throws IOException {
    String now = RulesPage.of(ROOT);
    if (Boolean.getBoolean("kith.rules.write")) {
      Files.writeString(PAGE, now);
    }
    assertTrue(
        Files.exists(PAGE) && Files.readString(PAGE).equals(now),
        """
        docs/rules.md is out of date. Renew it and look at the difference:
          mvn -pl app/web -am test -Dtest=RulesPageTest -Dsurefire.failIfNoSpecifiedTests=false \
        -Dkith.rules.write=true""");
  }

  @Test
  void everyRuleNamedInASourceStandsInTheCatalogue() {
    RuleMentions mentions = RuleMentions.scan(ROOT);
    Set<String> unknown = new TreeSet<>(mentions.holders().keySet());
    unknown.addAll(mentions.proofs().keySet());
    catalogue().entries().forEach(e -> unknown.remove(e.rule()));
    assertEquals(Set.of(), unknown, "named in sources, absent from docs/rules-catalogue.csv");
  }

  @Test
  void theCatalogueHoldsEachOfThe256RulesOnceInAtMostTwelveWords() {
    List<Entry> entries = catalogue().entries();
    assertEquals(256, entries.size());
    Set<String> ids = new HashSet<>();
    for (Entry entry : entries) {
      assertTrue(ids.add(entry.rule()), entry.rule() + " stands twice");
      assertTrue(entry.title().split(" ", -1).length <= 12, entry.title());
      assertTrue(entry.confidence().matches("[ABCP](/[ABCP])*"), entry.toString());
    }
  }

  @Test
  void readsListsAndRangesAsPeopleWriteThem() {
    assertEquals(
        Set.of("R-PLACE-05", "R-PLACE-06", "R-PLACE-11", "R-DATE-01", "R-DATE-02", "R-DATE-03"),
        RuleMentions.rulesIn("R-PLACE-05, -06 and -11; dates\n   * by R-DATE-01 to\n   * -03."));
    assertEquals(Set.of(), RuleMentions.rulesIn("AR-PLACE-05x R-place-05 R-PLACE-5"));
  }

  @Test
  void saysWhatIsHeldProvedAndOpen() {
    RuleCatalogue three =
        new RuleCatalogue(
            List.of(
                new Entry("R-DATE-01", "first", "law", "A"),
                new Entry("R-DATE-02", "second", "law", "B"),
                new Entry("R-PRE-01", "third", "product rule", "P")));
    RuleMentions mentions =
        new RuleMentions(
            Map.of("R-DATE-01", Set.of("WorkingCalendar"), "R-DATE-02", Set.of("B", "A")),
            Map.of("R-DATE-01", Set.of("WorkingCalendarTest")));
    String page = RulesPage.of(three, mentions);
    assertTrue(page.contains("3 rules: 2 held, 1 held and proved, 2 open."), page);
    assertTrue(
        page.contains("| R-DATE-01 | first | law | A | WorkingCalendar | WorkingCalendarTest |  |"),
        page);
    assertTrue(page.contains("| R-DATE-02 | second | law | B | A, B |  | no test |"), page);
    assertTrue(page.contains("| R-PRE-01 | third | product rule | P |  |  | to do |"), page);
  }

  private static RuleCatalogue catalogue() {
    return RuleCatalogue.read(ROOT.resolve("docs/rules-catalogue.csv"));
  }
}
