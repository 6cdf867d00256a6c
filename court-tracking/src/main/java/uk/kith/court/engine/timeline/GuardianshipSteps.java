package uk.kith.court.engine.timeline;

import static uk.kith.court.engine.timeline.CourtStep.CHILD_ARRANGEMENTS_ORDER;
import static uk.kith.court.engine.timeline.CourtStep.GUARDIANSHIP_APPLICATION;
import static uk.kith.court.engine.timeline.CourtStep.GUARDIANSHIP_CASE;
import static uk.kith.court.engine.timeline.CourtStep.GUARDIANSHIP_NOTICE;
import static uk.kith.court.engine.timeline.CourtStep.GUARDIANSHIP_REPORT;
import static uk.kith.court.engine.timeline.CourtStep.GUARDIANSHIP_SUPPORT;
import static uk.kith.court.engine.timeline.CourtStep.SPECIAL_GUARDIANSHIP_ORDER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.kernel.DueDate;

/**
 * The steps of a case towards special guardianship or child arrangements. The carer stands in none
 * of them.
 */
final class GuardianshipSteps {

  private static final Span SAME_DAY = Span.days(0);

  private final GuardianshipCase facts;
  private final LawToConfirm law;
  private final LocalDate asOf;
  private final List<Step> steps = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();

  private GuardianshipSteps(GuardianshipCase facts, LawToConfirm law, LocalDate asOf) {
    this.facts = facts;
    this.law = law;
    this.asOf = asOf;
  }

  /** The steps as known on a day; none without a case. */
  static Steps of(@Nullable GuardianshipCase facts, LawToConfirm law, LocalDate asOf) {
    if (facts == null) {
      return Steps.NONE;
    }
    GuardianshipSteps way = new GuardianshipSteps(facts, law, asOf);
    way.add();
    return new Steps(way.steps, way.edges);
  }

  private void add() {
    CourtStep order =
        facts.kind() == Kind.SPECIAL_GUARDIANSHIP
            ? SPECIAL_GUARDIANSHIP_ORDER
            : CHILD_ARRANGEMENTS_ORDER;
    boolean byCourt = done(CaseStep.COURT_ASKED) != null || done(CaseStep.LEAVE_GIVEN) != null;
    boolean guardianship = facts.kind() == Kind.SPECIAL_GUARDIANSHIP;
    add(GUARDIANSHIP_CASE, CaseStep.BEGUN, null);
    if (guardianship && !byCourt) {
      add(GUARDIANSHIP_NOTICE, CaseStep.NOTICE_GIVEN, null);
      edge(GUARDIANSHIP_CASE, GUARDIANSHIP_NOTICE, SAME_DAY);
      edge(GUARDIANSHIP_NOTICE, GUARDIANSHIP_APPLICATION, notice());
      edge(GUARDIANSHIP_NOTICE, GUARDIANSHIP_REPORT, SAME_DAY);
    }
    LocalDate due = facts.reportDue(law, asOf).orElse(null);
    if (guardianship || due != null || done(CaseStep.REPORT_FILED) != null) {
      add(GUARDIANSHIP_REPORT, CaseStep.REPORT_FILED, due == null ? null : new DueDate(due, false));
      edge(GUARDIANSHIP_CASE, GUARDIANSHIP_REPORT, SAME_DAY);
      edge(GUARDIANSHIP_REPORT, order, SAME_DAY);
    }
    if (guardianship) {
      add(GUARDIANSHIP_SUPPORT, CaseStep.SUPPORT_PLAN, null);
      edge(GUARDIANSHIP_CASE, GUARDIANSHIP_SUPPORT, SAME_DAY);
      edge(GUARDIANSHIP_SUPPORT, order, SAME_DAY);
    }
    // Of its own motion the court makes the order without an application.
    if (done(CaseStep.COURT_ASKED) == null || done(CaseStep.APPLIED) != null) {
      add(GUARDIANSHIP_APPLICATION, CaseStep.APPLIED, null);
      edge(GUARDIANSHIP_CASE, GUARDIANSHIP_APPLICATION, SAME_DAY);
      edge(GUARDIANSHIP_APPLICATION, order, SAME_DAY);
    }
  }

  /** R-SGO-01; of a notice that is still to be given, as the law stands on the day. */
  private Span notice() {
    LocalDate given = done(CaseStep.NOTICE_GIVEN);
    return Span.months(law.guardianshipNoticeMonths().on(given == null ? asOf : given));
  }

  private @Nullable LocalDate done(CaseStep step) {
    return facts.find(step, asOf).orElse(null);
  }

  private void add(CourtStep step, CaseStep done, @Nullable DueDate due) {
    steps.add(step.step().withDue(due).withDone(done(done)));
  }

  private void edge(CourtStep from, CourtStep to, Span takes) {
    edges.add(Edge.of(from.name(), to.name(), takes));
  }
}
