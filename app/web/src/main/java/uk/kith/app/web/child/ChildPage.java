package uk.kith.app.web.child;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Due;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.due.DoneForm;

/**
 * Everything the page of a child shows, in the words it shows.
 *
 * @param they "he", "she", "the child"
 * @param searchHref the open search for a home; null when there is none
 * @param whyHref why the child lives there; null when no placement is recorded
 * @param keepAway places and schools, how many children, and whether there are people; never who
 * @param placementsHref all placements, their fees, and where one is recorded by hand; null for
 *     those who read no homes
 * @param legalStatusHref where the legal status is recorded; null when the visitor may not
 * @param delegated who decides what, by the newest plan of the placement; empty when no plan says
 *     it, or for those who do not read what was done
 * @param recordedHref what was recorded as done, from where an entry is withdrawn; null for those
 *     who do not read it
 * @param leaveHref where the end of the placement is recorded; null when none is recorded, or the
 *     visitor may not
 * @param keepAwayHref where those who need to know read it; null for others
 * @param due late first; null for those who have no list of it
 * @param done the form that records what was done; null when the visitor may not
 * @param requestHref where to ask for a placement; null when the visitor may not
 * @param knownHref where what is known is changed; null when the visitor may not
 * @param birthHref where the birth is recorded; null when the child is not unborn, or the visitor
 *     may not
 * @param birthMendHref where a day of birth that was recorded by mistake is put right; null when
 *     none is recorded, or the visitor may not, or has {@code identityHref} for it
 * @param identityHref where number, names, sex and birth are put right; null when the visitor may
 *     not
 * @param own parent and children, those who are children on record and the visitor may see
 * @param parentHref where the parent is recorded; null when the visitor may not
 * @param toldHref what returns tell; null for a child that has no number of the authority
 * @param mergeHref where to merge a child known from a request with its record; null when the child
 *     is on record, or the visitor may not
 */
public record ChildPage(
    String href,
    String caption,
    String name,
    String they,
    List<Fact> facts,
    @Nullable String searchHref,
    String searchText,
    @Nullable String requestHref,
    @Nullable String mergeHref,
    @Nullable String knownHref,
    @Nullable String birthHref,
    @Nullable String birthMendHref,
    @Nullable String identityHref,
    List<Fact> placement,
    @Nullable String whyHref,
    @Nullable String placementsHref,
    @Nullable String legalStatusHref,
    List<Fact> delegated,
    @Nullable String recordedHref,
    @Nullable String leaveHref,
    List<Fact> identity,
    List<Fact> needs,
    String wishes,
    List<Fact> keepAway,
    @Nullable String keepAwayHref,
    @Nullable List<Due> due,
    @Nullable DoneForm done,
    List<Sibling> siblings,
    List<Sibling> own,
    @Nullable String parentHref,
    List<Fact> people,
    @Nullable String toldHref,
    List<Fact> history) {

  /** A brother or sister, and where in words. */
  public record Sibling(String name, String href, String lives) {}
}
