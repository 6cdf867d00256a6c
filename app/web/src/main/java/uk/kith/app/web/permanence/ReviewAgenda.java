package uk.kith.app.web.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.meeting.Agenda;
import uk.kith.app.web.meeting.AgendaSource;
import uk.kith.court.api.NotPlacedChildren;
import uk.kith.court.api.ReviewCalendar;
import uk.kith.court.api.ReviewFilter;
import uk.kith.court.api.ReviewLine;
import uk.kith.kernel.service.Page;
import uk.kith.placements.api.Meetings.Wanted;
import uk.kith.placements.engine.action.MeetingKind;

/** Agendas of the list of reviews. */
@ApplicationScoped
public class ReviewAgenda implements AgendaSource {

  @Inject ReviewCalendar calendar;
  @Inject NotPlacedChildren notPlaced;

  @Override
  public String list() {
    return "reviews";
  }

  @Override
  public MeetingKind usual() {
    return MeetingKind.PERMANENCE;
  }

  @Override
  public String words(Form filter) {
    ReviewFilter asked = ReviewList.filter(filter, LocalDate.EPOCH);
    return "Reviews"
        + (asked.late() ? ": late" : asked.due() == null ? "" : ": late or within a month")
        + (asked.officer() == null ? "" : ", reviewing officer " + asked.officer())
        + (asked.team() == null ? "" : ", team " + asked.team());
  }

  @Override
  public Agenda agenda(Form filter, LocalDate asOf) {
    ReviewFilter asked = ReviewList.filter(filter, asOf);
    return Agenda.of(
            calendar.list(asked, ReviewList.sort(filter), asOf, 0, Page.MAX_SIZE),
            line -> new Wanted(line.child().id(), standing(line, asOf)))
        .and(NotPlacedPart.wanted(notPlaced.list(ReviewList.notPlaced(asked), asOf)));
  }

  private static String standing(ReviewLine line, LocalDate asOf) {
    LocalDate due = line.review().dueOn();
    LocalDate last = line.lastHeldOn();
    String instead = NextReview.insteadOfDay(line.review());
    return ReviewList.number(line.review().number())
        + " review due: "
        + (instead != null
            ? Words.within(instead)
            : due == null ? "not known" : Dates.dayAndDue(due, asOf))
        + ". Last held: "
        + (last == null ? "none on record" : Dates.day(last))
        + ". Reviewing officer: "
        + Words.orNotKnown(line.reviewingOfficer())
        + ".";
  }
}
