package uk.kith.app.web.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.courtlists.CourtAsked;
import uk.kith.app.web.courtlists.OffTrack;
import uk.kith.app.web.meeting.Agenda;
import uk.kith.app.web.meeting.AgendaSource;
import uk.kith.court.api.CourtList;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.api.ProceedingsView.ListedFor;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.Meetings.Wanted;
import uk.kith.placements.engine.action.MeetingKind;

/** Agendas of one of the court lists, child by child: the whole list, read once. */
@ApplicationScoped
public class CourtAgenda implements AgendaSource {

  @Inject ProceedingsRegister register;

  @Override
  public String list() {
    return "court";
  }

  @Override
  public MeetingKind usual() {
    return MeetingKind.COURT;
  }

  @Override
  public String words(Form filter) {
    CourtList list = asked(filter);
    String said = CourtAsked.said(CourtAsked.filter(filter));
    return "Children in proceedings"
        + (list == CourtList.OPEN ? "" : ": " + CourtListResource.heading(list))
        + (said.isEmpty() ? "" : ", " + said);
  }

  @Override
  public Agenda agenda(Form filter, LocalDate asOf) {
    Map<ChildId, Wanted> wanted = new LinkedHashMap<>();
    register.export(
        asked(filter),
        CourtAsked.filter(filter),
        CourtAsked.sort(filter),
        asOf,
        batch -> batch.forEach(each -> add(wanted, each)));
    return Agenda.whole(List.copyOf(wanted.values()));
  }

  private static void add(Map<ChildId, Wanted> wanted, ProceedingsView each) {
    each.children()
        .forEach(
            child ->
                wanted.putIfAbsent(
                    child.child(), new Wanted(child.child(), standing(each, child))));
  }

  private static CourtList asked(Form filter) {
    return CourtList.find(filter.value("all")).orElse(CourtList.OPEN);
  }

  /** About this child alone: another of the same case may have another limit. */
  private static String standing(ProceedingsView each, ChildInProceedings child) {
    LocalDate issued = each.issuedOn();
    LocalDate limit = child.limit();
    ListedFor next = child.nextHearing();
    return child.track().words()
        + ". "
        + OffTrack.weeks(child)
        + ", "
        + child.stage().words()
        + ". Issued: "
        + Dates.dayOrNotKnown(issued)
        + ". Limit: "
        + (limit == null ? "none" : Dates.day(limit))
        + ". Next hearing: "
        + (next == null
            ? "none listed"
            : next.type().words() + ", " + Dates.days(next.on(), next.endsOn()))
        + ". Final hearing: "
        + Words.within(OffTrack.finalHearing(child))
        + ".";
  }
}
