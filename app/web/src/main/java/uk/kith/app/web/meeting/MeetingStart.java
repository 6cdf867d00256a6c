package uk.kith.app.web.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;

/**
 * The page on which a meeting is started.
 *
 * @param filter what the list shows, to be sent along
 * @param from the list in words
 * @param children whom the agenda would name, in its order
 * @param refused why no meeting can be held with this list; null when it can
 */
public record MeetingStart(
    String backHref,
    List<Kept> filter,
    String from,
    String count,
    List<String> children,
    List<Choice> kinds,
    @Nullable String refused) {

  /** A name and a value of the list's address. */
  public record Kept(String name, String value) {}
}
