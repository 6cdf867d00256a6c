package uk.kith.app.web.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Column;
import uk.kith.court.engine.permanence.PlanCode;
import uk.kith.placements.api.CaseSystem.CaseHistory;
import uk.kith.placements.api.CaseSystem.Visit;
import uk.kith.placements.engine.ssda903.ToldHistory;
import uk.kith.placements.engine.ssda903.ToldHistory.Absence;
import uk.kith.placements.engine.ssda903.ToldHistory.AdoptionDecision;
import uk.kith.placements.engine.ssda903.ToldHistory.Health;

/**
 * What the returns and the case system tell of one child, in tables; a pure function.
 *
 * @param tables only those of which anything is told
 */
public record ToldPage(String name, String href, List<Table> tables) {

  /**
   * One table.
   *
   * @param id of its heading
   * @param lead what it tells, in a sentence
   */
  public record Table(
      String id, String heading, String lead, List<Column> columns, List<List<String>> rows) {

    /** The name of a column where rows stack; the last one tells itself. */
    public String label(int column) {
      String name = columns.get(column).text();
      return name.length() > 14 ? "Why" : name;
    }
  }

  static ToldPage of(String name, String href, ToldHistory told, CaseHistory cases) {
    List<Table> tables = new ArrayList<>();
    add(
        tables,
        "reviews",
        "Reviews",
        "When the child’s case was reviewed, and how the child took part.",
        List.of("Reviewed on", "The child"),
        told.reviews().stream()
            .map(each -> List.of(Dates.day(each.on()), each.participation()))
            .toList());
    add(
        tables,
        "absences",
        "Missing, or away without authorisation",
        "Days are counted from the first to the last.",
        List.of("From", "Until", "Days", "What"),
        told.absences().stream()
            .map(
                each -> List.of(Dates.day(each.from()), end(each.until()), days(each), each.kind()))
            .toList());
    add(
        tables,
        "visits",
        "Visits",
        "As the case system tells them.",
        List.of("Visited on", "The child"),
        cases.visits().stream().map(each -> List.of(Dates.day(each.on()), seen(each))).toList());
    add(
        tables,
        "care-plans",
        "Care plans",
        "As the case system tells them.",
        List.of("From", "Until", "Plan"),
        cases.carePlans().stream()
            .map(each -> List.of(Dates.day(each.from()), end(each.until()), plan(each.codes())))
            .toList());
    add(
        tables,
        "disabilities",
        "Disabilities",
        "As the case system tells them. What the child needs stands on the child’s page.",
        List.of("Disability"),
        cases.disabilities().stream().map(List::of).toList());
    add(
        tables,
        "checks",
        "Checks of health",
        "As the case system tells them.",
        List.of("On", "What"),
        cases.checks().stream()
            .map(each -> List.of(Dates.day(each.on()), each.what().words()))
            .toList());
    add(
        tables,
        "workers",
        "Social workers",
        "Whose child it was, by the number of the worker in the return.",
        List.of("From", "Until", "Worker", "Why the worker changed"),
        told.workers().stream()
            .map(
                each ->
                    List.of(
                        Dates.day(each.from()), end(each.until()), each.worker(), each.reason()))
            .toList());
    add(
        tables,
        "health",
        "Health",
        "Told for each year to 31 March.",
        List.of("Year", "Assessment", "Development", "Immunised", "Teeth", "Difficulties"),
        told.health().stream().map(ToldPage::health).toList());
    add(
        tables,
        "liberty",
        "Orders that deprive of liberty",
        "Of the High Court.",
        List.of("From", "Until"),
        told.liberty().stream()
            .map(each -> List.of(Dates.day(each.from()), end(each.until())))
            .toList());
    List<AdoptionDecision> decisions = told.adoptionDecisions();
    if (decisions != null) {
      add(
          tables,
          "adoption",
          "Should be placed for adoption",
          "Decisions, and those that were reversed.",
          List.of("Decided on", "Reversed on", "Why"),
          decisions.stream()
              .map(
                  each ->
                      List.of(
                          Dates.day(each.on()),
                          each.reversedOn() == null ? "Not reversed" : Dates.day(each.reversedOn()),
                          each.reason() == null ? "–" : each.reason()))
              .toList());
    }
    return new ToldPage(name, href, tables);
  }

  private static String seen(Visit visit) {
    Boolean seen = visit.seen();
    return seen == null ? "Not told whether seen" : seen ? "Seen" : "Not seen";
  }

  private static void add(
      List<Table> tables,
      String id,
      String heading,
      String lead,
      List<String> columns,
      List<List<String>> rows) {
    if (!rows.isEmpty()) {
      tables.add(new Table(id, heading, lead, columns.stream().map(Column::of).toList(), rows));
    }
  }

  private static String end(@Nullable LocalDate day) {
    return day == null ? "No end told" : Dates.day(day);
  }

  private static String days(Absence absence) {
    Long days = absence.days();
    if (days == null) {
      return "Not known";
    }
    return days == 0 ? "Within a day" : Numbers.count(days);
  }

  private static List<String> health(Health health) {
    Integer score = health.difficulties();
    return List.of(
        "To 31 March " + health.year(),
        answer(health.assessment()),
        answer(health.check()),
        answer(health.immunisations()),
        answer(health.teeth()),
        score == null ? "No score" : score + " of 40");
  }

  private static String answer(@Nullable Boolean told) {
    return told == null ? "Not told" : told ? "Yes" : "No";
  }

  /** The words of national codes; "Not told" when none is. */
  private static String plan(Set<String> codes) {
    return codes.isEmpty()
        ? "Not told"
        : codes.stream()
            .map(code -> PlanCode.valueOf(code).words())
            .collect(Collectors.joining("; "));
  }
}
