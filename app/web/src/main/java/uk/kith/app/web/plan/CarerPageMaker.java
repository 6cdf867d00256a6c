package uk.kith.app.web.plan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.CarerWanted;
import uk.kith.matching.api.CarerWorth;
import uk.kith.matching.engine.plan.Objective;

/** Makes what a page tells of one more carer; pure functions. */
final class CarerPageMaker {

  static final String PATH = "one-more-carer";

  /** Carers whom the page of a plan offers; the page of the question offers them all. */
  private static final int FEW = 5;

  private CarerPageMaker() {}

  static List<CarerPage.Wanted> few(
      String planHref, List<CarerWanted> wanted, PlanNames.Known known) {
    return wanted(planHref, wanted.subList(0, Math.min(FEW, wanted.size())), known);
  }

  static List<CarerPage.Wanted> wanted(
      String planHref, List<CarerWanted> wanted, PlanNames.Known known) {
    return wanted.stream()
        .map(
            each ->
                new CarerPage.Wanted(
                    CarerWords.profile(each.profile()),
                    PlanWords.names(each.children(), known),
                    each.inTheWay().stream().map(Finding::text).toList(),
                    planHref + "/" + PATH + "?" + query(each)))
        .toList();
  }

  private static String query(CarerWanted wanted) {
    return CarerWords.fields(wanted.profile()).entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  static CarerPage.Answer answer(CarerWorth worth, PlanNames.Known known) {
    String carers = CarerWords.profile(worth.profile());
    return new CarerPage.Answer(
        worth.homes() == 1 ? carers : Numbers.count(worth.homes()) + " times: " + carers,
        CarerWords.says(worth),
        PlanWords.lost(Objective.NOTHING.minus(worth.gain())),
        worth.proof(),
        worth.moves().stream()
            .map(
                move ->
                    new WhyNotPage.Moved(
                        PlanWords.name(move.child(), known),
                        home(move.from(), known),
                        move.withAdded() ? "The carers asked about" : home(move.to(), known)))
            .toList());
  }

  private static String home(@Nullable HouseholdId id, PlanNames.Known known) {
    return id == null ? "No home" : PlanWords.home(id, known);
  }
}
