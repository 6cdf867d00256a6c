package uk.kith.app.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Words;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;

/**
 * A whole list as a file: as a table, or its days ahead for a calendar. An entry says which column
 * of which list it is from, and nothing of the row.
 */
@ApplicationScoped
public class ListFiles {

  /** Below the address of a list that has days, for {@code @Path}. */
  public static final String PATH = "list.{format:csv|xlsx|ics}";

  private static final String CALENDAR = "ics";

  @Inject CalendarAnswer answer;

  /**
   * Made whole before the first byte is sent, so that an error is an error page.
   *
   * @param format as the path has it
   * @param things hands over the whole list, in batches
   */
  public <T> Response of(
      Worklist<T> list, String format, Consumer<Consumer<List<T>>> things, UriInfo address) {
    return of(list, thing -> entries(list, list.row(thing)), format, things, address);
  }

  /**
   * The same of a list that says what its days are to a calendar.
   *
   * @param entries of a thing of the list; what two of them tell alike stands once
   */
  public <T> Response of(
      Worklist<T> list,
      Function<T, List<CalendarEntry>> entries,
      String format,
      Consumer<Consumer<List<T>>> things,
      UriInfo address) {
    if (!format.equals(CALENDAR)) {
      return Download.of(list, format, things);
    }
    List<CalendarEntry> all = new ArrayList<>();
    things.accept(batch -> batch.forEach(thing -> all.addAll(entries.apply(thing))));
    String name = list.address().replaceFirst("^/", "").replace('/', '-');
    return answer.file(once(all), name, list.asOf(), address);
  }

  /** Of entries with one key one of each day, the later ones told apart by it. */
  static List<CalendarEntry> once(List<CalendarEntry> all) {
    Map<String, CalendarEntry> known = new LinkedHashMap<>();
    for (CalendarEntry entry : all) {
      CalendarEntry same = known.putIfAbsent(entry.key(), entry);
      if (same != null && !same.first().equals(entry.first())) {
        CalendarEntry apart = entry.apart();
        known.putIfAbsent(apart.key(), apart);
      }
    }
    return List.copyOf(known.values());
  }

  /** The days of a row from the day of the list on. */
  static List<CalendarEntry> entries(Worklist<?> list, Row row) {
    List<CalendarEntry> entries = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      ListColumn column = list.columns().get(i);
      Cell cell = row.cells().get(i);
      add(entries, list, row, column.name(), cell.value());
      if (column.below() != null) {
        add(entries, list, row, column.below(), cell.below());
      }
    }
    return entries;
  }

  private static void add(
      List<CalendarEntry> entries,
      Worklist<?> list,
      Row row,
      String column,
      @Nullable Value value) {
    LocalDate day = day(value);
    if (day == null || day.isBefore(list.asOf())) {
      return;
    }
    Cell head = row.cells().get(0);
    Value below = head.below();
    String whose = head.value().words() + (below == null ? "" : " " + below.words());
    entries.add(
        new CalendarEntry(
            String.join(" ", list.address(), row.href(), whose, column),
            column + " (" + Words.within(list.heading()) + ")",
            day,
            day,
            null,
            list.address()));
  }

  private static @Nullable LocalDate day(@Nullable Value value) {
    if (value instanceof Value.Day day) {
      return day.date();
    }
    return value instanceof Value.Step step ? step.step().due() : null;
  }
}
