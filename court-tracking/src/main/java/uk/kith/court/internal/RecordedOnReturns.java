package uk.kith.court.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.TakeBackWeighed;
import uk.kith.placements.api.TakeBackWeighed.Resting;

/**
 * While something is before a court or a review for a child, the return that brought it is not
 * taken back. What was said of the child by mistake and taken back names it still, and counts.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecordedOnReturns {

  private static final String ADOPTERS = "court.adoption_applicants";

  private static final Map<String, String> WHAT =
      Map.of(
          "court.child_in_proceedings", "proceedings",
          "court.child_in_pre_proceedings", "pre-proceedings",
          "court.gateway_decision", "a decision at the legal gateway",
          "court.guardianship_case", "an order to carers",
          "court.concern", "a concern of the reviewing officer",
          "court.route_mark", "the routes to permanence",
          "court.permanence_plan", "the permanence plan",
          "court.permanence_step", "a step of the permanence plan",
          "court.review_request", "a review that was asked for",
          "court.case_row", "what the case system told since");

  @Inject Sql sql;

  void weigh(@Observes @Priority(110) TakeBackWeighed weighed) {
    WHAT.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> add(weighed, each.getKey(), each.getValue(), false));
    add(weighed, ADOPTERS, "who applied to adopt", true);
  }

  private void add(TakeBackWeighed weighed, String table, String what, boolean sealed) {
    weighed
        .resting()
        .addAll(
            sql.list(
                "select distinct child from " + table + " where child = any(?::uuid[])",
                row -> new Resting(new ChildId(Sql.uuid(row, "child")), what, sealed),
                weighed.brought()));
  }
}
