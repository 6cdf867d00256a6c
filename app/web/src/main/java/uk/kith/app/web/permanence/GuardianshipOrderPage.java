package uk.kith.app.web.permanence;

import java.util.List;
import uk.kith.app.web.component.Fact;

/**
 * In which proceedings the order was made to which a case towards special guardianship or child
 * arrangements came.
 *
 * @param href of the case
 * @param heading of the case
 * @param facts which order, about whom and to whom
 * @param proceedings about the child, the latest first, each with the form of its orders
 * @param newHref where proceedings about the child are opened
 */
public record GuardianshipOrderPage(
    String href, String heading, List<Fact> facts, List<Line> proceedings, String newHref) {

  /** A link to the form. */
  public record Line(String text, String href) {}
}
