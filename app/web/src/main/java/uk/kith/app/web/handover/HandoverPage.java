package uk.kith.app.web.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Phone;
import uk.kith.app.web.list.TableTools;

/**
 * What those who answer at night need, in the words of the page.
 *
 * @param duty who is on duty and at which number; null when nobody is recorded
 * @param mayRecord true when the visitor records who is on duty
 * @param open searches that go on, in the order asked for
 * @param placed children whose placement began today from a search, those recorded last first
 * @param places homes with a place usable now, in the order asked for
 */
public record HandoverPage(
    String caption,
    String heading,
    @Nullable String duty,
    boolean mayRecord,
    TableTools openTools,
    List<Open> open,
    List<Placed> placed,
    TableTools placeTools,
    List<Place> places) {

  public static final List<Column> PLACED_COLUMNS =
      List.of(Column.of("Child"), Column.of("Home"), Column.of("Whom to ring"));

  /**
   * A search that goes on.
   *
   * @param late how late it is; null when it is not
   * @param held places held, and until when; empty when none are
   * @param rung the newest call to each home, and what each provider answered to a referral
   */
  public record Open(
      String who,
      String href,
      String kind,
      String needed,
      @Nullable String late,
      List<String> held,
      List<Rung> rung) {}

  /**
   * A child placed today.
   *
   * @param kind of placement
   * @param homeHref null when the visitor may not see the home
   * @param phones whom to ring if it breaks down; empty when no number is recorded
   */
  public record Placed(
      String who,
      String href,
      String kind,
      String home,
      @Nullable String homeHref,
      List<Phone> phones) {}

  /** What came of the newest call to one home, or of a referral to one provider. */
  public record Rung(String home, String said) {}

  /**
   * A home with a place.
   *
   * @param phones whom to ring; empty when no number is recorded
   */
  public record Place(
      String name,
      String href,
      String kind,
      List<Phone> phones,
      String approved,
      String usable,
      String confirmed,
      boolean stale) {}
}
