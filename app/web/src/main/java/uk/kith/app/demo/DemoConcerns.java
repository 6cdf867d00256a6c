package uk.kith.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.app.demo.DemoWorld.Worry;
import uk.kith.court.engine.permanence.Concern;
import uk.kith.court.engine.permanence.Concern.Stage;

/** What reviewing officers worry about: plans that are missing, and orders that nobody revokes. */
final class DemoConcerns {

  private static final int WORKING_WEEK = 7;

  private DemoConcerns() {}

  /**
   * @param withoutPlan children past their second review with no plan: two thirds have a concern
   * @param turned children whose placement order is to be revoked: one has
   */
  static Map<String, Worry> of(List<String> withoutPlan, List<String> turned, LocalDate today) {
    Map<String, Worry> worries = new HashMap<>();
    List<List<Stage>> ways =
        List.of(
            List.of(Stage.RAISED),
            List.of(Stage.RAISED, Stage.FORMAL),
            List.of(Stage.RAISED, Stage.RESOLVED),
            List.of(Stage.RAISED, Stage.FORMAL, Stage.SENIOR),
            List.of(Stage.RAISED),
            List.of(Stage.RAISED, Stage.FORMAL, Stage.RESOLVED),
            List.of(Stage.RAISED, Stage.FORMAL, Stage.SENIOR, Stage.DIRECTOR),
            List.of(Stage.RAISED, Stage.FORMAL));
    for (int n = 0; n < ways.size(); n++) {
      worries.put(
          withoutPlan.get(n),
          new Worry(
              "No plan for permanence after the second review, and no date for one",
              steps(ways.get(n), today.minusDays(9 + n * 4L))));
    }
    worries.put(
        turned.get(0),
        new Worry(
            "The plan is no longer adoption and nobody has applied to revoke the order",
            steps(List.of(Stage.RAISED, Stage.FORMAL), today.minusDays(12))));
    return worries;
  }

  /** The last step on a day, each before it some ten days earlier. */
  private static List<Concern.Step> steps(List<Stage> stages, LocalDate last) {
    List<Concern.Step> steps = new ArrayList<>();
    for (int n = 0; n < stages.size(); n++) {
      Stage stage = stages.get(n);
      LocalDate on = DemoReviews.workingDay(last.minusDays((stages.size() - 1L - n) * 10));
      steps.add(
          stage == Stage.RESOLVED
              ? new Concern.Step(stage, on, null, null, "The plan was changed as asked.")
              : new Concern.Step(stage, on, to(stage), on.plusDays(WORKING_WEEK), null));
    }
    return steps;
  }

  private static String to(Stage stage) {
    return switch (stage) {
      case RAISED, RESOLVED -> "The team manager";
      case FORMAL -> "The service manager";
      case SENIOR -> "The head of service";
      case DIRECTOR -> "The director of children’s services";
      case CAFCASS -> "Cafcass";
    };
  }
}
