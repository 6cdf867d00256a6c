package uk.kith.court.engine.guardianship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;

/**
 * Something that a case needs before its order can be made.
 *
 * @param from the first day on which it can be done; null when any day will do, or nobody can say
 * @param dueOn null when no day is set
 * @param doneOn null while it is not done
 */
public record CaseTask(
    RuleId rule,
    What what,
    @Nullable LocalDate from,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate doneOn) {

  /** What is to be done, in the order in which it usually is. */
  public enum What {
    NOTICE("Notice to the authority, or the court asks for the report"),
    REPORT("Report of the authority"),
    SUPPORT_PLAN("Support plan"),
    APPLICATION("Application to the court"),
    ORDER("Order");

    private final String words;

    What(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public boolean isOpen() {
    return doneOn == null;
  }

  /** Its day has passed and it is not done. */
  public boolean isLate(LocalDate asOf) {
    return isOpen() && dueOn != null && asOf.isAfter(dueOn);
  }

  /**
   * What a case towards an order needs by a day. The report is always among it for special
   * guardianship, since the court may not make the order without one (R-SGO-02); an application is
   * not where the court acts of its own motion (R-SGO-01).
   */
  static List<CaseTask> of(GuardianshipCase each, LawToConfirm law, LocalDate asOf) {
    List<CaseTask> tasks = new ArrayList<>();
    Notice notice = each.notice(asOf);
    if (each.kind() == Kind.SPECIAL_GUARDIANSHIP) {
      tasks.add(task("R-SGO-01", What.NOTICE, null, null, notice.openedOn()));
      tasks.add(
          task(
              "R-SGO-02",
              What.REPORT,
              null,
              each.reportDue(law, asOf).orElse(null),
              each.find(CaseStep.REPORT_FILED, asOf).orElse(null)));
      tasks.add(
          task(
              "R-SGO-11",
              What.SUPPORT_PLAN,
              null,
              null,
              each.find(CaseStep.SUPPORT_PLAN, asOf).orElse(null)));
    }
    if (notice.askedOn() == null) {
      tasks.add(
          task(
              each.kind() == Kind.SPECIAL_GUARDIANSHIP ? "R-SGO-01" : "R-SGO-10",
              What.APPLICATION,
              notice.earliestApplication(law).orElse(null),
              null,
              each.find(CaseStep.APPLIED, asOf).orElse(null)));
    }
    tasks.add(
        task(
            each.kind() == Kind.SPECIAL_GUARDIANSHIP ? "R-SGO-02" : "R-SGO-10",
            What.ORDER,
            null,
            null,
            each.find(CaseStep.ORDER_MADE, asOf).orElse(null)));
    return tasks;
  }

  /**
   * The route is pursued and no case has begun, so that nobody has been given the report to write
   * (R-SGO-02). Nothing while a case is open, and nothing once the order was made.
   *
   * @param pursuedSince when special guardianship was marked as pursued; null while it is not
   * @param ofChild every case of the child
   * @param madeOn days of the special guardianship orders that were recorded in court proceedings
   * @param careBegan orders made before it are of an earlier period of care
   */
  public static Optional<Finding> withoutCase(
      @Nullable LocalDate pursuedSince,
      List<GuardianshipCase> ofChild,
      Collection<LocalDate> madeOn,
      LocalDate careBegan,
      LocalDate asOf) {
    List<GuardianshipCase> begun =
        ofChild.stream()
            .filter(each -> each.kind() == Kind.SPECIAL_GUARDIANSHIP)
            .filter(each -> each.find(CaseStep.BEGUN, asOf).isPresent())
            .toList();
    boolean made =
        Stream.concat(
                madeOn.stream(),
                begun.stream().flatMap(each -> each.find(CaseStep.ORDER_MADE, asOf).stream()))
            .anyMatch(on -> !on.isBefore(careBegan) && !on.isAfter(asOf));
    return pursuedSince == null || made || begun.stream().anyMatch(each -> each.isOpen(asOf))
        ? Optional.empty()
        : Optional.of(
            Findings.of(
                "R-SGO-02",
                Severity.WARNING,
                "CA 1989 s14A(8), (11)",
                "Special guardianship is pursued since %s and no case has begun. The court may not"
                    + " make the order without the authority’s report.",
                pursuedSince));
  }

  private static CaseTask task(
      String rule,
      What what,
      @Nullable LocalDate from,
      @Nullable LocalDate dueOn,
      @Nullable LocalDate doneOn) {
    return new CaseTask(RuleId.of(rule), what, from, dueOn, doneOn);
  }
}
