package uk.kith.app.web.action;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.placements.engine.action.ActionState;

/**
 * The small page of a next step; lists open its form in the row.
 *
 * @param href where the form is sent
 * @param version of the action as read; null for a new one
 * @param children whose it may be, and before several an empty choice; none for an action on record
 * @param before everything that was agreed for the child
 */
public record NextStepPage(
    String href,
    String backHref,
    String caption,
    String heading,
    @Nullable String version,
    List<Choice> children,
    List<Fact> before) {

  public static final List<Choice> STANDS =
      List.of(
          Choice.of(ActionState.OPEN.name(), "It is still to be done"),
          Choice.of(ActionState.DONE.name(), "It is done"),
          Choice.of(ActionState.WITHDRAWN.name(), "It is no longer needed"));
}
