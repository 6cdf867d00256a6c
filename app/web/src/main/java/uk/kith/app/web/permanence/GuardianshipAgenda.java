package uk.kith.app.web.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.meeting.Agenda;
import uk.kith.app.web.meeting.AgendaSource;
import uk.kith.court.api.GuardianshipCases;
import uk.kith.court.api.GuardianshipView;
import uk.kith.court.engine.guardianship.CaseTask;
import uk.kith.placements.api.Children;
import uk.kith.placements.engine.action.MeetingKind;

/** Agendas of the open cases towards special guardianship and child arrangements. */
@ApplicationScoped
public class GuardianshipAgenda implements AgendaSource {

  static final String LIST = "guardianship";

  @Inject GuardianshipCases cases;
  @Inject Children children;

  @Override
  public String list() {
    return LIST;
  }

  @Override
  public MeetingKind usual() {
    return MeetingKind.PERMANENCE;
  }

  @Override
  public String words(Form filter) {
    String said =
        GuardianshipList.said(filter).stream()
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return "Special guardianship and child arrangements" + (said.isEmpty() ? "" : ": " + said);
  }

  @Override
  public Agenda agenda(Form filter, LocalDate asOf) {
    return Agenda.each(
        GuardianshipList.asked(cases.listOpen(asOf), filter, children, asOf),
        named -> named.child().id(),
        named -> standing(named.view()));
  }

  /** Without who is to have the order: the extract is about one child. */
  static String standing(GuardianshipView view) {
    CaseTask next = view.next();
    LocalDate due = next == null ? null : next.dueOn();
    LocalDate report = view.reportDue();
    return view.kind().words()
        + ". The order waits for: "
        + (next == null ? "nothing" : next.what().words())
        + (due == null ? "" : ", by " + Dates.dayAndDue(due, view.asOf()))
        + (report == null ? "" : ". Report due: " + GuardianshipPage.reportDue(report, view))
        + ".";
  }
}
