package uk.kith.app.web.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.id;
import static uk.kith.app.web.options.AnOptionsPage.SEARCH;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.TableTools;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.service.Sort;
import uk.kith.matching.api.NotNowSort;
import uk.kith.matching.api.RunPages;
import uk.kith.matching.api.RunView;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Verdict.Possible;

/** Pages of a national search: 45 homes possible, 50 with approval, 42,000 not now. */
class OptionsLinksTest {

  private static final RuleId FULL = RuleId.of("R-PLACE-35");
  private static final RuleId LIMIT = RuleId.of("R-PLACE-05");
  private static final String RUN = "/searches/" + SEARCH + "/options?run=" + id("run");

  private static final RunView NATIONAL =
      new RunView(
          new RunId(id("run")),
          SEARCH,
          TODAY,
          3,
          List.of(
              new RunView.Group(Possible.NO, FULL, "Ofsted", 41_970),
              new RunView.Group(Possible.WITH_APPROVAL, LIMIT, "Schedule 7", 50),
              new RunView.Group(Possible.YES, null, "", 45),
              new RunView.Group(Possible.NO, LIMIT, "Schedule 7", 30)),
          Set.of(),
          List.of());

  private final OptionsLinks first = links(0, 0, null);

  private static OptionsLinks links(int possible, int approval, @Nullable RuleId rule) {
    return links(possible, approval, rule, 42_000, "");
  }

  private static OptionsLinks links(
      int possible, int approval, @Nullable RuleId rule, int notNow, String asked) {
    return new OptionsLinks(NATIONAL, new RunPages(possible, approval, 0, rule), notNow, asked);
  }

  @Test
  void eachGroupIsPagedAndTheOthersStayWhereTheyAre() {
    OptionsLinks second = links(1, 2, FULL);
    assertEquals(3, second.pager(Possible.YES).pages());
    assertEquals(
        RUN + "&approval=2&rule=R-PLACE-35&possible=2#possible", second.pager(Possible.YES).next());
    assertEquals(
        RUN + "&possible=1&rule=R-PLACE-35&approval=1#with-approval",
        second.pager(Possible.WITH_APPROVAL).previous());
  }

  @Test
  void reasonsAreCountedAndLeadToTheirHomesAndBack() {
    List<OptionsPage.Reason> reasons = first.reasons();
    assertEquals(
        List.of("R-PLACE-35: 41,970", "R-PLACE-05: 30"),
        reasons.stream().map(each -> each.rule() + ": " + each.homes()).toList());
    assertEquals(RUN + "&rule=R-PLACE-05#not-now", reasons.get(1).href());
    OptionsLinks limited = links(0, 0, LIMIT, 30, "");
    assertTrue(limited.reasons().get(1).chosen());
    assertEquals(RUN + "#not-now", limited.reasons().get(1).href());
    assertEquals(2, limited.pager(Possible.NO).pages());
    assertEquals(2100, first.pager(Possible.NO).pages());
  }

  @Test
  void whatIsAskedOfThoseNotPossibleStaysOnEveryPage() {
    String asked = "&area=inside&order=descending&sort=rule&text=moss";
    assertEquals(
        asked,
        NotNowList.asked(
            Form.prefilled(
                Map.of(
                    "text",
                    "moss",
                    "area",
                    "inside",
                    "sort",
                    "rule",
                    "order",
                    "descending",
                    "run",
                    "r",
                    "not-now",
                    "7"))));
    assertEquals("", NotNowList.asked(Form.prefilled(Map.of("run", "r"))));
    OptionsLinks narrowed = links(0, 0, null, 45, asked);
    assertEquals(3, narrowed.pager(Possible.NO).pages());
    assertEquals(RUN + asked + "&not-now=1#not-now", narrowed.pager(Possible.NO).next());
    assertEquals(RUN + asked + "&possible=1#possible", narrowed.pager(Possible.YES).next());
    assertEquals(RUN + "&rule=R-PLACE-05" + asked + "#not-now", narrowed.reasons().get(1).href());
  }

  @Test
  void theHomesNotPossibleAreAskedForByNameKindAndArea() {
    assertNull(NotNowList.filter(Form.prefilled(Map.of("rule", "R-PLACE-05"))));
    HouseholdFilter filter =
        Objects.requireNonNull(
            NotNowList.filter(
                Form.prefilled(Map.of("text", "moss", "kind", "FOSTER", "area", "outside"))));
    assertEquals("moss", filter.text());
    assertEquals(HouseholdKind.FOSTER, filter.kind());
    assertEquals(Boolean.FALSE, filter.wanted().local());
    assertFalse(filter.vacant());
    assertEquals(
        new Sort<>(NotNowSort.RULE, true),
        NotNowList.sort(Form.prefilled(Map.of("sort", "rule", "order", "descending"))));
    assertEquals(NotNowSort.USUAL, NotNowList.sort(Form.EMPTY));
    assertFalse(
        NotNowList.selects(false, "Rotherham").get(0).choices().stream()
            .anyMatch(choice -> choice.value().equals("ADOPTER")));
  }

  @Test
  void itsHeadsAndFilesKeepTheRun() {
    TableTools tools =
        NotNowList.tools(
            SEARCH,
            TODAY,
            Form.prefilled(
                Map.of("run", "r", "text", "moss", "not-now", "3", "rule", "R-PLACE-05")));
    assertEquals(
        "/searches/" + SEARCH + "/options/not-now/list.csv?rule=R-PLACE-05&run=r&text=moss",
        tools.csvHref());
    assertEquals(
        "/searches/"
            + SEARCH
            + "/options?order=descending&rule=R-PLACE-05&run=r&sort=distance&text=moss#not-now",
        tools.heads().get(1).href());
  }
}
