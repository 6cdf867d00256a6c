package uk.kith.app.web.casesystem;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Fact;
import uk.kith.court.api.ToldByCaseSystem.Part;
import uk.kith.court.api.ToldByCaseSystem.ToldOfChild;
import uk.kith.court.api.ToldByCaseSystem.ToldRow;
import uk.kith.court.engine.permanence.ToldPlan;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.CaseSystem.Aspect;
import uk.kith.placements.api.CaseSystem.DifferenceView;
import uk.kith.placements.api.CaseSystem.Plan;

/** Makes the part of a page that says what the case system tells; a pure function. */
final class ToldMaker {

  /** The pages, and what of it each shows. */
  enum Screen {
    /** A family before the court: everything that the table of pre-proceedings tells. */
    BEFORE_COURT(
        Part.PRE_PROCEEDINGS, Set.of(), Set.of(Aspect.PRE_PROCEEDINGS, Aspect.PROCEEDINGS)),
    /** Proceedings: what that table tells of the court. */
    CASE(
        Part.PRE_PROCEEDINGS,
        Set.of(
            "care_pro_letter_date",
            "parents_legal_rep_point_of_issue",
            "prev_care_proc_child",
            "court_reference",
            "care_proc_court_hearings",
            "care_proc_short_notice",
            "proc_short_notice_reason",
            "la_initial_care_plan",
            "la_inital_plan_approved",
            "la_final_care_plan",
            "la_final_plan_approved"),
        Set.of(Aspect.PROCEEDINGS, Aspect.LEGAL_STATUS, Aspect.PLACEMENT_ORDER)),
    PERMANENCE(
        Part.PERMANENCE,
        Set.of(),
        Set.of(
            Aspect.CARE_PLAN,
            Aspect.ADOPTION_DECISION,
            Aspect.PLACEMENT_ORDER,
            Aspect.PERMANENT_STATUS));

    final Part part;

    /** Of the table; none stands for all. */
    final Set<String> columns;

    final Set<Aspect> aspects;

    Screen(Part part, Set<String> columns, Set<Aspect> aspects) {
      this.part = part;
      this.columns = columns;
      this.aspects = aspects;
    }
  }

  private ToldMaker() {}

  /**
   * @param moment when the case system wrote the newest extract; null when none was read
   * @param names of the children of the page, by id
   * @param plans care plans of the one child of the page
   */
  static ToldSection of(
      Screen screen,
      @Nullable Instant moment,
      Map<ChildId, String> names,
      List<ToldOfChild> told,
      List<Plan> plans,
      List<DifferenceView> differences) {
    List<ToldSection.Told> parts = new ArrayList<>();
    for (ToldOfChild child : told) {
      for (ToldRow row : child.rows()) {
        if (row.part() == screen.part) {
          add(parts, screen, row, names.size() == 1 ? null : names.get(child.child()));
        }
      }
    }
    if (!plans.isEmpty()) {
      parts.add(new ToldSection.Told("Care plans", plans.stream().map(ToldMaker::plan).toList()));
    }
    List<ToldSection.Differing> differing =
        differences.stream()
            .filter(each -> screen.aspects.contains(each.aspect()))
            .map(
                each ->
                    new ToldSection.Differing(
                        each.aspect().words(),
                        names.size() == 1 ? null : names.get(each.child()),
                        each.inKith(),
                        CaseSystemPages.recorded(each),
                        each.inCaseSystem()))
            .toList();
    if (moment == null || (parts.isEmpty() && differing.isEmpty())) {
      return ToldSection.NONE;
    }
    return new ToldSection(
        "Case system as of "
            + Dates.moment(moment)
            + ". Kith follows each extract, except where people recorded something here.",
        differing,
        "What was recorded here stays. Put right whichever is wrong, here or in the case system:"
            + " the difference goes with the next extract.",
        parts);
  }

  private static void add(
      List<ToldSection.Told> parts, Screen screen, ToldRow row, @Nullable String name) {
    List<Fact> facts =
        row.cells().stream()
            .filter(cell -> screen.columns.isEmpty() || screen.columns.contains(cell.column()))
            .map(cell -> Fact.of(cell.label(), cell.value()))
            .toList();
    if (!facts.isEmpty()) {
      String since = "told so since " + Dates.day(row.toldOn());
      parts.add(
          new ToldSection.Told(
              name == null ? "T" + since.substring(1) : name + ", " + since, facts));
    }
  }

  private static Fact plan(Plan plan) {
    String codes =
        plan.codes().isEmpty() ? "Not told" : ToldPlan.words(ToldPlan.codes(plan.codes()));
    return Fact.of(
        "From "
            + Dates.day(plan.from())
            + (plan.until() == null ? "" : " until " + Dates.day(plan.until())),
        codes);
  }
}
