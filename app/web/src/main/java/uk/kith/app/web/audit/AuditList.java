package uk.kith.app.web.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.app.audit.AuditReader.AuditSort;
import uk.kith.app.audit.AuditReader.Seen;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;

/** Rows of the audit trail, as their page and files show them. */
final class AuditList {

  static final String ADDRESS = "/who-saw";

  private AuditList() {}

  static Worklist<Seen> of(String heading, LocalDate today) {
    return new Worklist<>(
        heading,
        "entry",
        "entries",
        ADDRESS,
        "",
        "The trail has no such entry.",
        today,
        List.of(
            ListColumn.of("When", "When").sortedBy(AuditSort.AT),
            ListColumn.of("Who", "Who").with("As").sortedBy(AuditSort.WHO),
            ListColumn.of("What", "What").sortedBy(AuditSort.WHAT),
            ListColumn.of("About", "About")),
        AuditList::row);
  }

  private static Row row(Seen each) {
    return new Row(
        "",
        List.of(
            Cell.text(Dates.moment(each.at())),
            Cell.text(each.actor()).with(each.roles().replace('-', ' ').replace(",", ", ")),
            Cell.text(Numbers.sentence(each.action().replace('-', ' '))),
            Cell.text(about(each))));
  }

  /** "Child 12345"; of a list, how many it told of. */
  private static String about(Seen each) {
    String thing = each.thing();
    Integer shown = each.shown();
    if (thing == null) {
      return shown == null ? "No single record" : "A list of " + Numbers.count(shown);
    }
    return Numbers.sentence(thing.toLowerCase(Locale.ROOT)) + " " + number(each);
  }

  private static @Nullable Object number(Seen each) {
    return each.number() == null ? each.thingId() : each.number();
  }
}
