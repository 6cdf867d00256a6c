package uk.kith.app.web.due;

import static uk.kith.app.web.RegisterFixture.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.app.web.RegisterFixture;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.placements.api.DueList.DueLine;
import uk.kith.placements.engine.AreaKind;
import uk.kith.placements.engine.CareLawToConfirm;
import uk.kith.placements.engine.due.ApprovalReviews;
import uk.kith.placements.engine.due.DueGroup;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.OpenItems;
import uk.kith.placements.engine.due.PlacementNotices;
import uk.kith.placements.engine.due.PlacementPlan;
import uk.kith.placements.engine.due.Recipient;
import uk.kith.placements.engine.due.VisitFacts;
import uk.kith.placements.engine.due.VisitFacts.VisitKind;
import uk.kith.placements.engine.due.Visits;

/** Things due on 30 September 2014, as the engine tells them. */
public final class DueFixture {

  private static final LocalDate TODAY = RegisterFixture.TODAY;

  /** The Friday before: its week is over on 3 October. */
  private static final LocalDate START = LocalDate.of(2014, 9, 26);

  private DueFixture() {}

  /** The yearly review, due on 20 September. */
  public static DueLine late(HouseholdId household) {
    DueItem item =
        new ApprovalReviews(household, LocalDate.of(2013, 9, 20), null, Set.of()).due(TODAY).get(0);
    return new DueLine(
        item, DueGroup.of(item.duty()), household, null, "Tom Ashworth", "Fostering 2");
  }

  /** The first visit, due on 3 October. */
  public static DueLine visit(ChildId child) {
    return line(Visits.due(visits(START), CareLawToConfirm.USUAL, TODAY).get(0), child);
  }

  /** A plan of which nothing is recorded. */
  public static DueLine notKnown(ChildId child) {
    DueItem item =
        OpenItems.of(
                new PlacementPlan(placement(), LocalDate.of(2013, 2, 1), null, null, false, false)
                    .due(TODAY),
                TODAY,
                false)
            .get(0);
    return line(item, child);
  }

  /** Notice to the school, due before the placement began. */
  static DueLine notice(ChildId child) {
    DueItem item =
        new PlacementNotices(
                placement(),
                START,
                null,
                false,
                AreaKind.INSIDE,
                Set.of(Recipient.SCHOOL),
                Map.of(),
                Map.of())
            .due(TODAY)
            .get(0);
    return line(item, child);
  }

  private static DueLine line(DueItem item, ChildId child) {
    return new DueLine(item, DueGroup.of(item.duty()), null, child, "Amy Walsh", null);
  }

  private static VisitFacts visits(LocalDate start) {
    return new VisitFacts(
        placement(),
        start,
        null,
        Map.of(start, VisitKind.STANDARD),
        false,
        null,
        null,
        Set.of(),
        List.of());
  }

  private static PlacementId placement() {
    return new PlacementId(id("placement"));
  }
}
