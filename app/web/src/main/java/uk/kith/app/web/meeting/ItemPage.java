package uk.kith.app.web.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Tag;

/**
 * One item of a meeting, on one screen.
 *
 * @param place such as "2 of 14", of the items that the reader may see
 * @param off why it was taken off the agenda; null while it stands on it
 * @param links to what the meeting decides on, and the child's way
 * @param standing where the child stood when the meeting started
 * @param decided what earlier meetings decided about the child, the latest first
 * @param version of the item
 * @param note empty when there is none
 * @param decision as written and as the register holds it; empty when nothing was decided
 * @param registered what the register holds of this meeting; null when it holds nothing
 * @param registerHref where a court officer records the decision of a gateway meeting in the
 *     register; null in meetings of other kinds
 * @param mayWrite true while the meeting goes on with the child, for those who hold meetings
 * @param mayTakeOff true when somebody else stands on the agenda besides
 * @param previous null for the first
 * @param next null for the last
 */
public record ItemPage(
    String href,
    String meetingHref,
    String meeting,
    String place,
    @Nullable String off,
    String child,
    String childHref,
    List<Fact> facts,
    List<Link> links,
    String standing,
    List<Fact> decided,
    List<ActionRow> earlier,
    List<ActionRow> agreed,
    String note,
    String decision,
    @Nullable String registered,
    @Nullable String registerHref,
    String version,
    boolean mayWrite,
    boolean mayTakeOff,
    @Nullable String previous,
    @Nullable String next) {

  public static final List<Column> ACTIONS =
      List.of(Column.of("Action"), Column.of("Whose"), Column.of("By"), Column.of("State"));

  /**
   * A page about the child that belongs to the meeting.
   *
   * @param of who opens this part of Kith opens the page; null for every reader of the meeting
   */
  public record Link(String text, String href, @Nullable Section of) {}

  /**
   * An action.
   *
   * @param href where it is changed; null for those who may not
   */
  public record ActionRow(String what, @Nullable String href, String whose, String by, Tag state) {}
}
