package uk.kith.app.web.permanence;

import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Fact;

/**
 * What stands in the place of a child's permanence while the child never was looked after: why
 * there is none, and the cases towards an order that need no care (R-SGO-01, R-SGO-10).
 *
 * @param childHref of the child's own page
 * @param cases towards special guardianship and child arrangements, in words
 * @param mayRecord true when the visitor begins cases
 */
public record NoPermanencePage(
    String child, String childHref, LocalDate asOf, List<Fact> cases, boolean mayRecord) {

  public String heading() {
    return "Permanence for " + child;
  }

  public String says() {
    return child
        + " is not on record as looked after by "
        + Dates.day(asOf)
        + ". Routes, plan and reviews are followed for children who are or were looked after: they"
        + " stand here once a placement is recorded.";
  }
}
