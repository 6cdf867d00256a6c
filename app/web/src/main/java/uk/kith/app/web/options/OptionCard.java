package uk.kith.app.web.options;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Phone;
import uk.kith.app.web.component.ScorePart;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.component.TestLine;
import uk.kith.app.web.component.Where;

/**
 * One home that could take the children. Its face holds words: the five tests of section 22C, what
 * speaks for it, gaps and questions. Points stand below, under "How the order was made".
 *
 * @param oneLine what a closed card shows
 * @param places places usable now, in words
 * @param livesThere kinds and age bands, never names
 * @param noClearDifference a sentence when its score says nothing against the option before
 * @param identity how identity, language, religion and culture will be met here
 * @param parts those parts of the score that differ between the options
 * @param sameInAll the other parts, in one sentence; null when all differ
 * @param button what the reader may do with it; null when nothing
 * @param call whom to ring, and the form that records it; null for readers who do not ring
 */
public record OptionCard(
    int rank,
    String name,
    String localId,
    String householdHref,
    Tag tag,
    String oneLine,
    String kind,
    Where where,
    String distance,
    String places,
    List<String> livesThere,
    @Nullable String noClearDifference,
    List<TestLine> tests,
    List<FindingView> findings,
    List<String> strengths,
    List<String> gaps,
    List<String> questions,
    String identity,
    String scoreInWords,
    List<ScorePart> parts,
    @Nullable String sameInAll,
    @Nullable String button,
    String reserveHref,
    @Nullable Call call,
    boolean asked) {

  /** So many cards stand open on a wide screen; of the others one line tells, as on a phone. */
  private static final int OPEN = 6;

  /** Whether it is closed until somebody opens it. */
  public boolean isFolded() {
    return rank > OPEN && !asked;
  }

  /** Whether it stands open on a wide screen and is closed on a phone. */
  public boolean isOpenWhenWide() {
    return rank <= OPEN && !asked;
  }

  /** The same card as a link to this home shows it: open, whatever its rank. */
  public OptionCard askedFor() {
    return new OptionCard(
        rank,
        name,
        localId,
        householdHref,
        tag,
        oneLine,
        kind,
        where,
        distance,
        places,
        livesThere,
        noClearDifference,
        tests,
        findings,
        strengths,
        gaps,
        questions,
        identity,
        scoreInWords,
        parts,
        sameInAll,
        button,
        reserveHref,
        call,
        true);
  }

  /** Where other pages lead to it, whatever its rank. */
  public String anchor() {
    return "home-" + householdHref.substring(householdHref.lastIndexOf('/') + 1);
  }

  /**
   * Whom to ring about the home.
   *
   * @param phones who, and at which number; empty when none is recorded
   * @param newest what came of the newest call; null when nobody has rung yet
   */
  public record Call(
      String href, String household, String run, List<Phone> phones, @Nullable String newest) {}
}
