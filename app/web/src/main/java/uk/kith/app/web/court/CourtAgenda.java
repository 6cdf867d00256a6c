package uk.kith.app.web.court;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.kith.app.web.Dates;
import uk.kith.app.web.LegalStatuses;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.action.NextSteps;
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
import uk.kith.kernel.Finding;
import uk.kith.placements.api.Meetings.Wanted;
import uk.kith.placements.engine.action.MeetingKind;

/** Agendas of one of the court lists, child by child: the whole list, read once. */
@ApplicationScoped
public class CourtAgenda implements AgendaSource {

  @Inject ProceedingsRegister register;
  @Inject NextStepReader reader;

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
    NextSteps steps = reader.read("/court", List.of());
    register.export(
        asked(filter),
        CourtAsked.filter(filter),
        CourtAsked.sort(filter),
        asOf,
        batch -> {
          reader.more(
              steps,
              batch.stream()
                  .flatMap(each -> each.children().stream())
                  .map(ChildInProceedings::child)
                  .distinct()
                  .toList());
          batch.forEach(each -> add(wanted, each, steps));
        });
    return Agenda.whole(List.copyOf(wanted.values()));
  }

  private static void add(Map<ChildId, Wanted> wanted, ProceedingsView each, NextSteps steps) {
    each.children()
        .forEach(
            child ->
                wanted.putIfAbsent(
                    child.child(), new Wanted(child.child(), standing(each, child, steps))));
  }

  private static CourtList asked(Form filter) {
    return CourtList.find(filter.value("all")).orElse(CourtList.OPEN);
  }

  /**
   * About this child alone: another of the same case may have another limit. Why it is off track
   * and what it waits for are what the meeting is about.
   */
  static String standing(ProceedingsView each, ChildInProceedings child, NextSteps steps) {
    LocalDate issued = each.issuedOn();
    LocalDate limit = child.limit();
    ListedFor next = child.nextHearing();
    return child.track().words()
        + ". "
        + why(child)
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
        + ". Next step: "
        + steps.of(child.child(), "", null).words()
        + ".";
  }

  /** As the child's row of the list says it, the gravest first; empty where nothing was missed. */
  private static String why(ChildInProceedings child) {
    return Stream.concat(
            child.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .map(Finding::text)
                .map(LegalStatuses::inText)
                .distinct(),
            Stream.ofNullable(OffTrack.estimate(child)))
        .map(text -> text.endsWith(".") ? text + " " : text + ". ")
        .collect(joining());
  }
}
