package uk.kith.app.web.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.household;
import static uk.kith.app.web.RegisterFixture.id;
import static uk.kith.app.web.options.AnOptionsPage.SEARCH;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.RunId;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.api.RunView;
import uk.kith.placements.engine.Verdict.Possible;

/** Pages of a national search: 45 homes possible, 50 with approval, 42,000 not now. */
class OptionsLookedTest {

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

  private final OptionsLooked first = new OptionsLooked(0, 0, 0, null);

  @Test
  void eachGroupIsPagedAndTheOthersStayWhereTheyAre() {
    OptionsLooked looked = new OptionsLooked(1, 2, 0, FULL);
    assertEquals(3, looked.pager(NATIONAL, Possible.YES).pages());
    assertEquals(
        RUN + "&approval=2&rule=R-PLACE-35&possible=2#possible",
        looked.pager(NATIONAL, Possible.YES).next());
    assertEquals(
        RUN + "&possible=1&rule=R-PLACE-35&approval=1#with-approval",
        looked.pager(NATIONAL, Possible.WITH_APPROVAL).previous());
  }

  @Test
  void reasonsAreCountedAndLeadToTheirHomesAndBack() {
    List<OptionsPage.Reason> reasons = first.reasons(NATIONAL);
    assertEquals(
        List.of("R-PLACE-35: 41,970", "R-PLACE-05: 30"),
        reasons.stream().map(each -> each.rule() + ": " + each.homes()).toList());
    assertEquals(RUN + "&rule=R-PLACE-05#not-now", reasons.get(1).href());
    OptionsLooked limited = new OptionsLooked(0, 0, 0, LIMIT);
    assertTrue(limited.reasons(NATIONAL).get(1).chosen());
    assertEquals(RUN + "#not-now", limited.reasons(NATIONAL).get(1).href());
    assertEquals(2, limited.pager(NATIONAL, Possible.NO).pages());
    assertEquals(2100, first.pager(NATIONAL, Possible.NO).pages());
  }

  @Test
  void aHomeIsShownOnThePageOnWhichItStands() {
    assertEquals(0, first.at(NATIONAL, home(20, Possible.YES)).possible());
    assertEquals(1, first.at(NATIONAL, home(21, Possible.YES)).possible());
    assertEquals(0, first.at(NATIONAL, home(46, Possible.WITH_APPROVAL)).approval());
    assertEquals(2, first.at(NATIONAL, home(86, Possible.WITH_APPROVAL)).approval());
    assertEquals(first, first.at(NATIONAL, home(300, Possible.NO)));
  }

  private static RunView.Home home(int rank, Possible possible) {
    return new RunView.Home(
        rank,
        new OptionsView.Item(
            household("Denise Okafor"),
            possible,
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            null,
            null,
            null,
            List.of(),
            false));
  }
}
