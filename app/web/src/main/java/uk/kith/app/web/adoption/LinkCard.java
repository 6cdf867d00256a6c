package uk.kith.app.web.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Tag;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.engine.adoption.EndedBy;
import uk.kith.matching.engine.adoption.LinkStep;

/**
 * A link with its history and what may be recorded of it.
 *
 * @param path of its forms
 * @param since "since 2 December 2013, 302 days"
 * @param history moves and steps, newest first
 * @param may states to which it may go; none of one that ended
 * @param steps that are not recorded yet
 * @param mayTakeBack whether the last move can be taken back
 */
public record LinkCard(
    String id,
    String path,
    String family,
    String familyHref,
    Tag state,
    String since,
    List<Fact> history,
    List<Choice> may,
    List<Choice> steps,
    boolean mayTakeBack) {

  public static final List<Choice> ENDED_BY =
      Arrays.stream(EndedBy.values()).map(by -> Choice.of(by.name(), by.words())).toList();

  static LinkCard of(LinkView link, String page, LocalDate asOf) {
    List<Fact> history = new ArrayList<>();
    for (LinkView.MoveLine move : link.moves()) {
      String reason = move.reason();
      EndedBy by = move.by();
      history.add(
          Fact.of(
              Dates.day(move.on()),
              move.state().words()
                  + (reason == null || reason.isBlank() ? "" : ": " + reason)
                  + (by == null ? "" : " (" + by.words() + ")")));
    }
    link.steps().forEach(step -> history.add(Fact.of(Dates.day(step.on()), step.step().words())));
    boolean open = !link.may().isEmpty();
    List<LinkStep> done = link.steps().stream().map(LinkView.StepLine::step).toList();
    return new LinkCard(
        link.id().toString(),
        page + "/links/" + link.id(),
        link.familyName() + " (" + link.familyNumber() + ")",
        FamilyList.ADDRESS + "/" + link.household(),
        AdoptionWords.tag(link.state()),
        "since " + Dates.day(link.since()) + ", " + Numbers.many(link.daysInState(), "day"),
        history,
        link.may().stream().map(state -> Choice.of(state.name(), state.words())).toList(),
        open
            ? Arrays.stream(LinkStep.values())
                .filter(step -> !done.contains(step))
                .map(step -> Choice.of(step.name(), step.words()))
                .toList()
            : List.of(),
        open && link.moves().size() > 1);
  }
}
