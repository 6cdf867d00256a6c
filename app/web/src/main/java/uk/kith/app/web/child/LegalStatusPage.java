package uk.kith.app.web.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.kith.app.web.LegalStatuses;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;

/**
 * The legal status under which a child is looked after, from a day on (R-DATA-05).
 *
 * @param href of the child
 */
public record LegalStatusPage(String href, String name, List<Fact> facts, List<Choice> statuses) {

  /** The child is looked after no longer. */
  static final String NONE = "NONE";

  /** The statuses of a day, and that there is none any more. */
  static List<Choice> statusesFrom(LocalDate day) {
    List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "Choose a legal status")));
    choices.addAll(LegalStatuses.from(day));
    choices.add(Choice.of(NONE, "None: looked after no longer"));
    return choices;
  }
}
