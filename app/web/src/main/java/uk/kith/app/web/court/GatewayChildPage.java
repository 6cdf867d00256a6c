package uk.kith.app.web.court;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Column;
import uk.kith.court.api.GatewayDecisions.DecisionView;
import uk.kith.court.engine.gateway.GatewayOutcome;

/**
 * What the legal gateway decided for one child.
 *
 * @param href of this page
 * @param childHref of the child
 * @param newHref where a decision is recorded; null for those who record none
 * @param meetingHref where a gateway meeting about the child is started; null for those who hold
 *     none
 */
public record GatewayChildPage(
    String href,
    String name,
    String childHref,
    @Nullable String newHref,
    @Nullable String meetingHref,
    List<Line> lines) {

  public static final List<Column> COLUMNS =
      List.of(
          Column.of("Meeting"),
          Column.of("Decision"),
          Column.of("Why"),
          Column.of("What came of it"));

  /**
   * A decision.
   *
   * @param familyHref the pre-proceedings that it started; null when it started none
   * @param openHref where proceedings are opened; null unless they are to be issued and are not
   */
  public record Line(
      String met,
      String decision,
      String why,
      String came,
      @Nullable String familyHref,
      @Nullable String openHref) {}

  static String href(Object child) {
    return "/children/" + child + "/gateway-decisions";
  }

  static Line line(DecisionView decision) {
    String note = decision.note();
    return new Line(
        Dates.day(decision.metOn()),
        decision.outcome().words(),
        note == null ? "No reason is recorded" : note,
        came(decision),
        decision.preProceedings() == null ? null : "/pre-proceedings/" + decision.preProceedings(),
        decision.outcome() == GatewayOutcome.ISSUE && decision.issuedOn() == null
            ? "/court/new?child=" + decision.child()
            : null);
  }

  private static String came(DecisionView decision) {
    LocalDate issued = decision.issuedOn();
    Integer days = decision.days();
    if (decision.preProceedings() != null) {
      return "Pre-proceedings";
    }
    if (decision.outcome() != GatewayOutcome.ISSUE || days == null) {
      return "";
    }
    if (issued == null) {
      return "Not issued, " + Numbers.many(days, "day") + " so far";
    }
    return "Issued "
        + Dates.day(issued)
        + (issued.isBefore(decision.metOn())
            ? ", before the decision"
            : ", after " + Numbers.many(days, "day"));
  }
}
