package uk.kith.app.web.courtlists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.Whose;
import uk.kith.court.api.PlacementOrderLine;
import uk.kith.court.api.PlacementOrderLine.Standing;
import uk.kith.court.api.PlacementOrderSort;
import uk.kith.court.api.PlacementOrders;
import uk.kith.court.api.PreProceedingsLine;
import uk.kith.court.api.ReviewLine;
import uk.kith.court.engine.gateway.Course;
import uk.kith.court.engine.gateway.GatewayPolicy;
import uk.kith.court.engine.gateway.PreStanding;
import uk.kith.court.engine.permanence.Reviews.Review;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PreProceedingsId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.ChildBrief;

/**
 * Duties of placement orders and reviews among what is due before the court: R-COURT-32,
 * R-COURT-35, R-PERM-03. Tuesday 30 September 2014; its week ends on Sunday 5 October.
 */
class CourtDueLinesTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final ProceedingsId CASE = new ProceedingsId(new UUID(0, 9));

  private static ChildBrief child(int number, String team) {
    return new ChildBrief(
        new ChildId(new UUID(0, number)),
        "R-" + number,
        "Ava",
        "Hill",
        Birth.on(LocalDate.of(2010, 3, 1)),
        "s.ode",
        team);
  }

  private static PlacementOrderLine order(
      int number, Standing standing, @Nullable String by, @Nullable String applied) {
    LocalDate day = by == null ? null : LocalDate.parse(by);
    boolean apply = standing == Standing.TO_APPLY;
    return new PlacementOrderLine(
        child(number, number % 2 == 0 ? "North" : "South"),
        apply ? null : CASE,
        standing,
        LocalDate.of(2013, 9, 2),
        apply ? day : null,
        null,
        null,
        apply ? null : LocalDate.of(2013, 11, 4),
        false,
        330L,
        null,
        apply ? null : day,
        applied == null ? null : LocalDate.parse(applied),
        null,
        null,
        null,
        null,
        null,
        List.of());
  }

  @Test
  void aDutyToApplyIsTheLawyersAndLeadsToTheChildsPermanence() {
    CourtDuePage.Line late =
        Objects.requireNonNull(
            CourtDueLines.placementOrder(order(1, Standing.TO_APPLY, "2014-09-15", null), TODAY));
    assertEquals("Ava Hill", late.who());
    assertEquals("R-1", late.number());
    assertEquals("Apply for a placement order", late.what());
    assertEquals("15 September 2014", late.when());
    assertEquals(new Tag("15 days late", Tag.Colour.RED), late.late());
    assertEquals("Authority's lawyer", late.whose());
    assertEquals("/children/" + new UUID(0, 1) + "/permanence", late.href());
    assertEquals("R-COURT-32", late.rule());
    CourtDuePage.Line ahead =
        Objects.requireNonNull(
            CourtDueLines.placementOrder(
                order(1, Standing.TO_BE_REVOKED, "2014-10-03", null), TODAY));
    assertEquals("Apply to revoke the placement order", ahead.what());
    assertEquals("in 3 days", ahead.due());
    assertNull(ahead.late());
    assertEquals("R-COURT-35", ahead.rule());
    assertEquals("/court/" + CASE, ahead.href());
  }

  /** By standing, as the register lists them. */
  private record Listed(Map<PlacementOrders.Which, List<PlacementOrderLine>> lines)
      implements PlacementOrders {

    @Override
    public Page<PlacementOrderLine> list(
        Filter filter, Sort<PlacementOrderSort> sort, LocalDate asOf, int page, int size) {
      return Page.of(lines.getOrDefault(filter.which(), List.of()), page, size);
    }

    @Override
    public void export(
        Filter filter,
        Sort<PlacementOrderSort> sort,
        LocalDate asOf,
        Consumer<List<PlacementOrderLine>> taker) {
      throw new AssertionError("audited as a file that went out");
    }

    @Override
    public Map<Standing, Long> count(LocalDate asOf) {
      throw new AssertionError();
    }
  }

  @Test
  void whatIsDueBySundayIsToldTheFirstDueFirst() {
    PlacementOrderLine apply = order(1, Standing.TO_APPLY, "2014-10-05", null);
    PlacementOrderLine revoke = order(2, Standing.TO_BE_REVOKED, "2014-08-08", null);
    Listed listed =
        new Listed(
            Map.of(
                PlacementOrders.Which.TO_APPLY,
                List.of(
                    apply,
                    order(3, Standing.TO_APPLY, "2014-10-06", null),
                    order(5, Standing.TO_APPLY, null, null)),
                PlacementOrders.Which.TO_BE_REVOKED,
                List.of(revoke, order(4, Standing.TO_BE_REVOKED, null, "2014-09-01")),
                PlacementOrders.Which.IN_FORCE,
                List.of(order(6, Standing.IN_FORCE, null, null))));
    assertEquals(
        List.of(revoke, apply),
        CourtDueReader.placementOrders(listed, new CourtWhose(new Whose(null, null, null)), TODAY));
    assertEquals(
        List.of(revoke),
        CourtDueReader.placementOrders(
            listed, new CourtWhose(new Whose(null, List.of("North"), null)), TODAY));
  }

  private static ReviewLine review(LocalDate due) {
    return new ReviewLine(
        child(1, "South"),
        LocalDate.of(2013, 9, 2),
        new Review(3, due, false, "R-PERM-03", null, null),
        null,
        due.isBefore(TODAY),
        "R.Ashe",
        null,
        null,
        false,
        null,
        0);
  }

  @Test
  void aReviewIsSaidAsAmongThingsDueInPlacementsAndIsTheReviewingOfficers() {
    CourtDuePage.Line line =
        Objects.requireNonNull(CourtDueLines.review(review(LocalDate.of(2014, 9, 22)), TODAY));
    assertEquals("Review of the child’s case", line.what());
    assertEquals(new Tag("8 days late", Tag.Colour.RED), line.late());
    assertEquals("R.Ashe", line.whose());
    assertEquals("R-PERM-03", line.rule());
    assertEquals("/children/" + new UUID(0, 1) + "/permanence", line.href());
  }

  @Test
  void aReviewIsTheSocialWorkersAndTheReviewingOfficersWhoSignIn() {
    ReviewLine review = review(TODAY);
    for (String mine : List.of("s.ode", "r.ashe")) {
      assertTrue(new CourtWhose(new Whose(mine, null, null)).isOf(review), mine);
    }
    assertFalse(new CourtWhose(new Whose("a.khan", null, null)).isOf(review));
  }

  /** R-PRE-05: the letter is sent by the lawyer, whoever is the child's social worker. */
  @Test
  void aStepBeforeTheCourtIsWhoseTheListSays() {
    PreProceedingsId family = new PreProceedingsId(new UUID(0, 7));
    Course course = new Course(LocalDate.of(2014, 9, 15), List.of(), null, null);
    PreStanding standing = PreStanding.of(course, GatewayPolicy.USUAL, TODAY);
    ChildBrief child = child(1, "South");
    PreProceedingsLine line =
        new PreProceedingsLine(
            family,
            List.of(child.id()),
            course.startedOn(),
            null,
            null,
            standing.week(),
            "s.ode",
            "South",
            standing);
    CourtDuePage.Line due =
        Objects.requireNonNull(CourtDueLines.step(line, Map.of(child.id(), child), TODAY));
    assertEquals("Send the letter before proceedings", due.what());
    assertEquals("22 September 2014", due.when());
    assertEquals("Authority's lawyer", due.whose());
    assertEquals("R-PRE-05", due.rule());
  }
}
