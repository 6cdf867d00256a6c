package uk.kith.app.web.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Whose;
import uk.kith.app.web.meeting.Agenda;
import uk.kith.app.web.meeting.AgendaSource;
import uk.kith.court.api.PreProceedingsFilter;
import uk.kith.court.api.PreProceedingsLine;
import uk.kith.court.api.PreProceedingsRegister;
import uk.kith.court.engine.gateway.GatewayPolicy;
import uk.kith.court.engine.gateway.NextStep;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Page;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Meetings.Wanted;
import uk.kith.placements.engine.action.MeetingKind;

/** Agendas of the list of pre-proceedings, child by child. */
@ApplicationScoped
public class PreProceedingsAgenda implements AgendaSource {

  static final String LIST = "pre-proceedings";

  @Inject PreProceedingsRegister register;
  @Inject Children children;
  @Inject GatewayPolicy policy;
  @Inject CurrentActor actor;

  @Override
  public String list() {
    return LIST;
  }

  @Override
  public MeetingKind usual() {
    return MeetingKind.GATEWAY;
  }

  /** Neither what was searched for nor whose it is: that may tell of a child. */
  @Override
  public String words(Form filter) {
    PreProceedingsFilter asked = PreProceedingsList.filter(filter, new Whose(null, null, null));
    return PreProceedingsList.said(Form.EMPTY, asked, new Whose(null, null, null), policy).stream()
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", ", "Pre-proceedings: ", ""));
  }

  @Override
  public Agenda agenda(Form filter, LocalDate asOf) {
    Whose whose = PreProceedingsListResource.whose(filter, actor.get().name(), children, asOf);
    Map<ChildId, Wanted> wanted = new LinkedHashMap<>();
    Agenda.read(
            page ->
                register.list(
                    PreProceedingsList.filter(filter, whose),
                    PreProceedingsListResource.sort(filter),
                    asOf,
                    page,
                    Page.MAX_SIZE))
        .forEach(
            each ->
                each.children()
                    .forEach(
                        child ->
                            wanted.putIfAbsent(
                                child, new Wanted(child, standing(each, policy, asOf)))));
    return Agenda.whole(List.copyOf(wanted.values()));
  }

  static String standing(PreProceedingsLine line, GatewayPolicy policy, LocalDate asOf) {
    NextStep next = line.standing().next();
    LocalDate by = next == null ? null : next.by();
    String applied = PreProceedingsList.applied(line.standing(), line.appliedOn());
    return PreProceedingsList.weekInWords(line.week(), line.endedOn(), policy)
        + ", "
        + (applied == null ? line.standing().stage().words() : applied)
        + ". Started: "
        + Dates.day(line.startedOn())
        + ". By the rules: "
        + (next == null ? "nothing more" : next.what().words())
        + (by == null ? "" : ", by " + Dates.dayAndDue(by, asOf))
        + ".";
  }
}
