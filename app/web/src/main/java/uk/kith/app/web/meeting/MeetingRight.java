package uk.kith.app.web.meeting;

import java.util.List;
import uk.kith.app.web.component.Choice;

/**
 * The page on which a meeting is put right.
 *
 * @param opens whether it is an adoption meeting: made another, others may read it
 */
public record MeetingRight(String meetingHref, String meeting, List<Choice> kinds, boolean opens) {

  public static final List<Choice> NO_ADOPTERS =
      List.of(
          Choice.of(
              "yes",
              "I have read it: nothing in it, in notes, decisions, actions or who was there, tells"
                  + " of adopters"));
}
