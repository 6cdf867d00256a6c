package uk.kith.app.web.courtlists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.meeting.Agenda;
import uk.kith.app.web.meeting.AgendaSource;
import uk.kith.court.api.PlacementOrderLine;
import uk.kith.court.api.PlacementOrders;
import uk.kith.kernel.service.Page;
import uk.kith.placements.engine.action.MeetingKind;

/**
 * Agendas of the list of placement orders. Whether an order was used is left out: that the child
 * lives with adopters is for few.
 */
@ApplicationScoped
public class PlacementOrderAgenda implements AgendaSource {

  static final String LIST = "court/placement-orders";

  @Inject PlacementOrders orders;

  @Override
  public String list() {
    return LIST;
  }

  @Override
  public MeetingKind usual() {
    return MeetingKind.COURT;
  }

  @Override
  public String words(Form filter) {
    return PlacementOrderList.said(PlacementOrderList.filter(filter)).stream()
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", ", "Placement orders: ", ""));
  }

  @Override
  public Agenda agenda(Form filter, LocalDate asOf) {
    List<PlacementOrderLine> lines =
        Agenda.read(
            page ->
                orders.list(
                    PlacementOrderList.filter(filter),
                    PlacementOrderList.sort(filter),
                    asOf,
                    page,
                    Page.MAX_SIZE));
    return Agenda.each(lines, line -> line.child().id(), PlacementOrderAgenda::standing);
  }

  static String standing(PlacementOrderLine line) {
    LocalDate made = line.madeOn();
    LocalDate decided = line.decidedOn();
    LocalDate ended = line.endedOn();
    LocalDate turned = line.turnedAwayOn();
    LocalDate revocation = line.revocationAppliedOn();
    Long open = line.daysOpen();
    List<String> said = new ArrayList<>();
    said.add(PlacementOrderList.words(line.standing()));
    said.add(
        made != null
            ? "Made: "
                + Dates.day(made)
                + (open == null ? "" : ", open " + Numbers.many(open, "day"))
            : decided == null ? "No order" : "Adoption decided: " + Dates.day(decided));
    if (ended != null) {
      said.add("Ended: " + Dates.day(ended));
    }
    if (turned != null) {
      said.add(
          "Plan turned away from adoption: "
              + Dates.day(turned)
              + (revocation == null
                  ? ", no application to revoke"
                  : ", application to revoke " + Dates.day(revocation)));
    } else if (revocation != null) {
      said.add("Application to revoke: " + Dates.day(revocation));
    }
    return String.join(". ", said) + ".";
  }
}
