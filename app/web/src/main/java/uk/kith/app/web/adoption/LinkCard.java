package uk.kith.app.web.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Tag;
import uk.kith.kernel.RuleId;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.engine.adoption.EndedBy;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;

/**
 * A link with its history and what may be recorded of it.
 *
 * @param path of its forms
 * @param since "since 2 December 2013, 302 days"
 * @param history moves and steps, newest first
 * @param may states to which it may go; none of one that ended
 * @param steps that are not recorded yet
 * @param panel for which panel it is, or that it is booked to none
 * @param before whom Kith suggested before this family, and why this one, in a sentence; null when
 *     nobody was
 * @param mayBook whether it may be booked to a panel
 * @param ahead a move recorded for a later day, in words; null when there is none
 * @param correctable steps that are recorded and may be corrected or taken back
 * @param mayTakeBack whether the last move can be taken back
 * @param last state and day of the last move, also of one ahead: what would be taken back
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
    String panel,
    @Nullable String before,
    boolean mayBook,
    @Nullable String ahead,
    List<Choice> correctable,
    boolean mayTakeBack,
    Last last) {

  public static final List<Choice> ENDED_BY =
      Arrays.stream(EndedBy.values()).map(by -> Choice.of(by.name(), by.words())).toList();

  /** Whether the family are the carers of before (R-ADOPT-26). */
  public static final List<Choice> SAME_CARERS =
      List.of(
          Choice.of("YES", "Yes: they are its foster carers, and the child stays with them"),
          Choice.of("NO", "No: the child moves to them"));

  static final String TAKE_BACK = "TAKE_BACK";

  /** What may be done with a step recorded by mistake. */
  public static final List<Choice> CORRECTIONS =
      List.of(
          Choice.of("OTHER_DAY", "It was done on another day"),
          Choice.of(TAKE_BACK, "It was not done: take it back"));

  /** Whether the match may be decided now, so that it is asked who decides. */
  public boolean mayMatch() {
    return may.stream().anyMatch(each -> each.value().equals(LinkState.MATCHED.name()));
  }

  /** A move as a form sends it. */
  public record Last(String state, String on) {}

  /** Something that was done on a day. */
  private record Done(LocalDate on, String what) {}

  /** Moves and steps, newest first. */
  private static List<Fact> done(LinkView link) {
    return Stream.of(
            link.moves().stream().map(move -> new Done(move.on(), words(move))),
            link.steps().stream().map(step -> new Done(step.on(), step.step().words())),
            Stream.ofNullable(link.panelOn())
                .map(panel -> new Done(panel, LinkStep.PANEL_BOOKED.words())))
        .flatMap(each -> each)
        .sorted(Comparator.comparing(Done::on).reversed())
        .map(done -> Fact.of(Dates.day(done.on()), done.what()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String words(LinkView.MoveLine move) {
    String reason = move.reason();
    EndedBy by = move.by();
    String decider = move.decidedBy();
    return move.state().words()
        + (decider == null ? "" : ", decided by " + decider)
        + (reason == null || reason.isBlank() ? "" : ": " + reason)
        + (by == null ? "" : " (" + by.words() + ")")
        + (move.acceptedReason() == null
            ? ""
            : ". Recorded in spite of "
                + Words.and(move.accepted().stream().map(RuleId::value).toList())
                + ": "
                + move.acceptedReason());
  }

  /** R-MATCH-15. */
  private static @Nullable String before(LinkView link) {
    String why = link.whyThisOne();
    return link.passedOver().isEmpty()
        ? null
        : "Suggested before this family: "
            + Words.and(
                link.passedOver().stream()
                    .map(each -> each.name() + " (" + each.number() + ")")
                    .toList())
            + ". "
            + (why == null ? "Why this one is not recorded yet." : "Why this one: " + why);
  }

  static LinkCard of(LinkView link, String page, LocalDate asOf) {
    List<Fact> history = done(link);
    link.past().stream()
        .sorted(Comparator.comparing(LinkView.PastLine::closedAt).reversed())
        .forEach(
            each ->
                history.add(
                    Fact.of(
                        "No longer holds",
                        each.what()
                            + ", "
                            + Dates.day(each.on())
                            + ", recorded by "
                            + each.recordedBy()
                            + ". Taken back or corrected by "
                            + each.closedBy()
                            + ", "
                            + Dates.moment(each.closedAt())
                            + (each.why() == null ? "" : ": " + each.why()))));
    LinkView.MoveLine ahead = link.ahead();
    LocalDate booked = link.panelOn();
    List<Choice> correctable = new ArrayList<>();
    link.steps()
        .forEach(
            step ->
                correctable.add(
                    Choice.of(
                        step.step().name(), step.step().words() + ", " + Dates.day(step.on()))));
    if (booked != null) {
      correctable.add(
          Choice.of(
              LinkStep.PANEL_BOOKED.name(), "The booking to the panel of " + Dates.day(booked)));
    }
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
                .filter(
                    step ->
                        (step == LinkStep.PANEL_DEFERRED || !done.contains(step))
                            && step != LinkStep.PANEL_BOOKED)
                .map(step -> Choice.of(step.name(), step.words()))
                .toList()
            : List.of(),
        PanelOfLink.words(link),
        before(link),
        link.state() == LinkState.LINKED || link.state() == LinkState.PANEL,
        ahead == null
            ? null
            : "“"
                + ahead.state().words()
                + "” is recorded for "
                + Dates.day(ahead.on())
                + ", a day that has not come. Take it back before you move the link on.",
        correctable,
        ahead != null || (open && link.moves().size() > 1),
        ahead == null
            ? new Last(link.state().name(), link.since().toString())
            : new Last(ahead.state().name(), ahead.on().toString()));
  }
}
