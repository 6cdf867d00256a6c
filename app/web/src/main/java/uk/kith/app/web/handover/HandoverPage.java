package uk.kith.app.web.handover;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Phone;
import uk.kith.app.web.component.TypedDate;
import uk.kith.app.web.list.TableTools;

/**
 * What those who answer at night need, in the words of the page.
 *
 * @param duty who is on duty and at which number; null when nobody is recorded
 * @param lastDuty who is on duty until the morning; null when nobody is recorded
 * @param mayRecord true when the visitor records who is on duty
 * @param day whose night the form records, unless another one is typed
 * @param missing children who are missing or away tonight, in the order asked for
 * @param nights tonight and the six after it
 * @param open searches that go on, in the order asked for
 * @param ringBack homes that wish to be rung again, in the order asked for
 * @param placedSince weekday from which on placements are listed, such as Friday
 * @param placed children whose placement began since then, in the order asked for
 * @param openCut how many of the searches are shown; null when all are
 * @param nobodyFor for children of which ages there is no such home; null when there is one for all
 * @param places homes with a place usable in an emergency, in the order asked for
 * @param placesCut how many of the homes are shown; null when all are
 */
public record HandoverPage(
    String caption,
    String heading,
    @Nullable String duty,
    @Nullable String lastDuty,
    boolean mayRecord,
    TypedDate day,
    TableTools missingTools,
    List<MissingChild> missing,
    TableTools nightTools,
    List<Night> nights,
    TableTools openTools,
    List<Open> open,
    @Nullable Cut openCut,
    TableTools ringBackTools,
    List<RingBack> ringBack,
    TableTools placedTools,
    String placedSince,
    List<Placed> placed,
    TableTools placeTools,
    @Nullable String nobodyFor,
    List<Place> places,
    @Nullable Cut placesCut) {

  /**
   * A night of the rota.
   *
   * @param name null when nobody is recorded
   */
  public record Night(String day, @Nullable String name, @Nullable Phone phone) {}

  /**
   * A child who is not where it should be tonight.
   *
   * @param state missing, or away without authorisation
   * @param from the first day
   * @param since the day, and how long ago
   * @param home where the child lives
   * @param homeHref null when it is in no home on record that the visitor may see
   */
  public record MissingChild(
      String who,
      String href,
      String state,
      LocalDate from,
      String since,
      String home,
      @Nullable String homeHref,
      List<Phone> phones) {}

  /** A list that is not shown whole: "40 of 63 homes", and where all of it stands. */
  public record Cut(String said, String href) {}

  /**
   * A home that asked to be rung again.
   *
   * @param href null when the visitor may not see the home
   * @param when "18:30", with the day when it is not today; or that no time was agreed
   * @param late how late it is, in days; null when it is not
   */
  public record RingBack(
      String home,
      @Nullable String href,
      String when,
      @Nullable String late,
      String who,
      String searchHref,
      List<Phone> phones) {}

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
   * A child placed since the last working day.
   *
   * @param kind of placement
   * @param day weekday and day on which it began
   * @param homeHref null when the visitor may not see the home
   * @param phones whom to ring if it breaks down; empty when no number is recorded
   */
  public record Placed(
      String who,
      String href,
      String kind,
      LocalDate on,
      String day,
      String home,
      @Nullable String homeHref,
      List<Phone> phones) {}

  /** What came of the newest call to one home, or of a referral to one provider. */
  public record Rung(String home, String said) {

    /** More of one answer would push the places for the night off the page. */
    private static final int SHOWN = 200;

    /** What the page shows of it; its files hold all. */
    public String shown() {
      return isCut()
          ? said.substring(
                  0, said.lastIndexOf(' ', SHOWN) > 0 ? said.lastIndexOf(' ', SHOWN) : SHOWN)
              + " …"
          : said;
    }

    public boolean isCut() {
      return said.length() > SHOWN;
    }
  }

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
