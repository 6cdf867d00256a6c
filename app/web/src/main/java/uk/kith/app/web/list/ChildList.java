package uk.kith.app.web.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.AbsenceWords;
import uk.kith.app.web.NotSeen;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildSort;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.engine.life.Absence;

/** The list of children, with where each lives. */
public final class ChildList {
  private ChildList() {}

  /**
   * @param missing children who are missing or away without authorisation
   */
  public static Worklist<ChildView> of(
      LocalDate asOf, String authority, Map<ChildId, Absence> missing) {
    return new Worklist<>(
        "Children",
        "child",
        "children",
        "/children",
        "Name or number",
        "No child is found. Children come from a return, or from a placement request.",
        asOf,
        List.of(
            ListColumn.of("Child", "Child").with("Number").sortedBy(ChildSort.NAME),
            ListColumn.number("Age", "Age").sortedBy(ChildSort.AGE),
            ListColumn.of("Looked after since", "Looked after")
                .sortedBy(ChildSort.LOOKED_AFTER_SINCE),
            ListColumn.of("Lives", "Lives").with("Miles from home").sortedBy(ChildSort.LIVES),
            ListColumn.of("Worker", "Worker").with("Team").sortedBy(ChildSort.WORKER)),
        child -> row(child, authority, missing.get(child.id())));
  }

  private static Row row(ChildView child, String authority, @Nullable Absence missing) {
    LocalDate since = child.lookedAfterSince();
    return new Row(
        "/children/" + child.id(),
        List.of(
            Cell.text(Words.fullName(child)).with(child.localId()),
            Cell.of(
                child.birth().due() == null && child.birth().isExact()
                    ? Value.count(child.age())
                    : Value.text(Words.age(child))),
            Cell.of(since == null ? Value.text("Not looked after") : new Value.Day(since)),
            lives(child.placement(), authority)
                .tagged(
                    missing == null ? null : new Tag(AbsenceWords.inList(missing), Tag.Colour.RED)),
            Cell.text(Words.orNotKnown(child.worker())).with(child.team())));
  }

  private static Cell lives(ChildView.@Nullable CurrentPlacement lives, String authority) {
    if (lives == null) {
      return Cell.text(NotSeen.NO_PLACEMENT);
    }
    Double miles = lives.distanceMiles();
    return Cell.of(new Value.Place(Words.where(lives.local(), lives.where(), authority)))
        .with(miles == null ? null : Value.miles(miles, " from home"));
  }
}
