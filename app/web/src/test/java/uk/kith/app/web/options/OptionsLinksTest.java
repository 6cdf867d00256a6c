package uk.kith.app.web.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.id;
import static uk.kith.app.web.options.AnOptionsPage.SEARCH;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.RunId;
import uk.kith.matching.api.RunPages;
import uk.kith.matching.api.RunView;
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
    return new OptionsLinks(NATIONAL, new RunPages(possible, approval, 0, rule));
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
    OptionsLinks limited = links(0, 0, LIMIT);
    assertTrue(limited.reasons().get(1).chosen());
    assertEquals(RUN + "#not-now", limited.reasons().get(1).href());
    assertEquals(2, limited.pager(Possible.NO).pages());
    assertEquals(2100, first.pager(Possible.NO).pages());
  }
}
