package uk.kith.app.web.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.meeting.Agenda;
import uk.kith.app.web.meeting.AgendaSource;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.PanelDays;
import uk.kith.matching.api.PanelDays.PanelItem;
import uk.kith.matching.engine.adoption.AdoptionPolicy;
import uk.kith.placements.api.Meetings.Wanted;
import uk.kith.placements.engine.action.MeetingKind;

/**
 * Agendas of panels of a day, from the links booked to them. They tell of adopters, so that they
 * become adoption meetings and no others.
 */
@ApplicationScoped
public class PanelDayAgenda implements AgendaSource {

  static final String LIST = "adoption/panel";

  /** The day of the panel, as the form of its page names it. */
  static final String DAY = "panel";

  @Inject PanelDays panels;
  @Inject AdoptionPolicy policy;

  @Override
  public String list() {
    return LIST;
  }

  @Override
  public MeetingKind usual() {
    return MeetingKind.ADOPTION;
  }

  @Override
  public boolean isSealed() {
    return true;
  }

  @Override
  public String words(Form filter) {
    return filter
        .date(DAY)
        .findDate()
        .map(day -> "Adoption panel, " + Dates.day(day))
        .orElse("Adoption panel");
  }

  @Override
  public LocalDate heldOn(Form filter, LocalDate today) {
    return filter.date(DAY).findDate().orElse(today);
  }

  @Override
  public String href(Form filter) {
    return filter.date(DAY).findDate().map(PanelDayAgenda::href).orElse("/" + LIST);
  }

  /** The page of the panel of a day. */
  static String href(LocalDate day) {
    return "/" + LIST + "?" + query(day);
  }

  static String query(LocalDate day) {
    return "panel-day="
        + day.getDayOfMonth()
        + "&panel-month="
        + day.getMonthValue()
        + "&panel-year="
        + day.getYear();
  }

  @Override
  public Agenda agenda(Form filter, LocalDate asOf) {
    LocalDate day = filter.date(DAY).findDate().orElse(null);
    return day == null
        ? Agenda.whole(List.of())
        : agenda(panels.listItems(day, asOf), day, asOf, policy);
  }

  /** Each child once; what stops one child is told of that child alone. */
  static Agenda agenda(
      List<PanelItem> items, LocalDate day, LocalDate asOf, AdoptionPolicy policy) {
    List<Wanted> lines = new ArrayList<>();
    for (PanelItem item : items) {
      if (item.place().isOfPanel()) {
        for (AdoptionLine child : item.children()) {
          lines.add(new Wanted(child.child().id(), standing(item, child, day, asOf, policy)));
        }
      }
    }
    return Agenda.each(lines, Wanted::child, Wanted::standing);
  }

  /** The family by its number alone. */
  private static String standing(
      PanelItem item, AdoptionLine child, LocalDate day, LocalDate asOf, AdoptionPolicy policy) {
    List<String> says = new ArrayList<>();
    says.add("Match with " + item.link().familyNumber() + ".");
    says.addAll(AdoptionWords.stops(child));
    says.addAll(PanelAgendaItems.told(item, day, asOf, policy));
    return String.join(" ", says);
  }
}
