package uk.kith.app.web.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.meeting.Agenda;
import uk.kith.app.web.meeting.AgendaSource;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Meetings.Wanted;
import uk.kith.placements.engine.action.MeetingKind;

/**
 * The agenda of a gateway meeting about one child, begun from the child's own page: one who first
 * comes to the gateway is in no list of pre-proceedings.
 */
@ApplicationScoped
public class GatewayChildAgenda implements AgendaSource {

  static final String LIST = "pre-proceedings/gateway";

  @Inject Children children;

  @Override
  public String list() {
    return LIST;
  }

  @Override
  public MeetingKind usual() {
    return MeetingKind.GATEWAY;
  }

  @Override
  public String words(Form filter) {
    return "One child, from the child’s page";
  }

  @Override
  public Agenda agenda(Form filter, LocalDate asOf) {
    ChildId child = filter.hidden("child", ChildId::of);
    return Agenda.whole(
        children.visible(List.of(child)).contains(child)
            ? List.of(new Wanted(child, "Comes to the gateway."))
            : List.of());
  }
}
