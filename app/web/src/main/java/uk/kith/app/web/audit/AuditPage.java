package uk.kith.app.web.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;

/**
 * Who saw what.
 *
 * @param kinds what can be asked about
 * @param list null until somebody has asked
 * @param kept the order, which the form sends along
 * @param reviews monthly reviews, the newest first
 */
public record AuditPage(
    List<Choice> kinds,
    @Nullable ListPage list,
    List<String> kept,
    Form review,
    List<Line> reviews) {

  public AuditPage {
    kinds = List.copyOf(kinds);
    kept = List.copyOf(kept);
    reviews = List.copyOf(reviews);
  }

  /** A review in words. */
  public record Line(String head, String note) {}
}
