package uk.kith.app.web.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.meeting.Agenda;
import uk.kith.app.web.meeting.AgendaSource;
import uk.kith.court.api.NotPlacedChildren;
import uk.kith.court.api.PermanenceFilter;
import uk.kith.court.api.PermanenceFilter.Gap;
import uk.kith.court.api.PermanenceRegister;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.kernel.service.Page;
import uk.kith.placements.api.Meetings.Wanted;
import uk.kith.placements.engine.action.MeetingKind;

/** Agendas of the register of permanence. */
@ApplicationScoped
public class PermanenceAgenda implements AgendaSource {

  @Inject PermanenceRegister register;
  @Inject NotPlacedChildren notPlaced;

  @Override
  public String list() {
    return "permanence";
  }

  @Override
  public MeetingKind usual() {
    return MeetingKind.PERMANENCE;
  }

  @Override
  public String words(Form filter) {
    PermanenceFilter asked = PermanenceList.filter(filter);
    return "Permanence"
        + (asked.gap() == Gap.NONE ? "" : ": " + PermanenceList.words(asked.gap()))
        + (asked.team() == null ? "" : ", team " + asked.team());
  }

  @Override
  public Agenda agenda(Form filter, LocalDate asOf) {
    PermanenceFilter asked = PermanenceList.filter(filter);
    NotPlacedChildren.Filter unplaced = PermanenceList.notPlaced(asked);
    return Agenda.of(
            register.list(asked, PermanenceList.sort(filter), asOf, 0, Page.MAX_SIZE),
            view -> new Wanted(view.child().id(), standing(view)))
        .and(NotPlacedPart.wanted(unplaced == null ? List.of() : notPlaced.list(unplaced, asOf)));
  }

  static String standing(PermanenceView view) {
    PermanencePlan plan = view.plan();
    List<String> said = new ArrayList<>();
    String ended = PermanenceList.ended(view);
    said.add(
        "Looked after since "
            + Dates.day(view.careBegan())
            + (ended == null ? "" : (view.toFollow() ? ", " : " ") + ended));
    said.add(
        plan == null
            ? "No plan"
            : "Plan: " + plan.primary().words() + " since " + Dates.day(plan.on()));
    String pursued =
        view.routes().stream()
            .filter(line -> line.status() == RouteStatus.PURSUED)
            .map(line -> line.route().words())
            .collect(Collectors.joining(", "));
    said.add("Pursued: " + (pursued.isEmpty() ? "no route" : pursued));
    if (ended == null) {
      String instead = NextReview.insteadOfDay(view.nextReview());
      said.add(
          "Next review: "
              + (instead == null
                  ? Dates.dayOrNotKnown(view.nextReview().dueOn())
                  : Words.within(instead)));
    }
    said.add("To look at: " + PermanenceList.toLookAt(view));
    return String.join(". ", said) + ".";
  }
}
