package uk.kith.app.web.adoption;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Column;
import uk.kith.matching.api.PanelDays.PanelDay;

/**
 * Days of panels, as their page shows them.
 *
 * @param coming today and later, the next first
 * @param past the latest first
 */
public record PanelDayList(List<Row> coming, List<Row> past) {

  public static final List<Column> COLUMNS =
      List.of(Column.of("Panel"), Column.number("Links"), Column.number("Recommended"));

  public PanelDayList {
    coming = List.copyOf(coming);
    past = List.copyOf(past);
  }

  /** One day. */
  public record Row(String href, String day, String links, String recommended) {}

  static PanelDayList of(List<PanelDay> days, LocalDate today) {
    return new PanelDayList(
        days.stream()
            .filter(day -> !day.day().isBefore(today))
            .sorted(Comparator.comparing(PanelDay::day))
            .map(PanelDayList::row)
            .toList(),
        days.stream()
            .filter(day -> day.day().isBefore(today))
            .sorted(Comparator.comparing(PanelDay::day).reversed())
            .map(PanelDayList::row)
            .toList());
  }

  private static Row row(PanelDay day) {
    return new Row(
        PanelDayAgenda.href(day.day()),
        Dates.day(day.day()),
        Numbers.count(day.links()),
        Numbers.count(day.recommended()));
  }
}
