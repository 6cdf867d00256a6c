package uk.kith.app.web.asking;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.engine.asking.AnswerTimes;

/** How soon providers answer: the columns, the order and the period; pure functions. */
final class AnswersList {

  static final String ADDRESS = "/referrals";

  private static final String MONTHS = "months";
  private static final int USUAL_MONTHS = 12;
  private static final List<Integer> SPANS = List.of(USUAL_MONTHS, 6, 3);

  static final Select PERIOD =
      new Select(
          MONTHS,
          "Sent in the last",
          SPANS.stream()
              .map(months -> Choice.of(String.valueOf(months), months + " months"))
              .toList());

  /** What it can be sorted by. */
  enum Key {
    PROVIDER,
    SENT,
    OFFERED,
    DECLINED,
    UNANSWERED,
    HALF,
    LONGEST,
    WAITING
  }

  static final Sort<Key> USUAL = Sort.ascending(Key.PROVIDER);

  private AnswersList() {}

  /** The days to the business date that the address asks for. */
  static DateRange period(Form form, LocalDate today) {
    int months = form.findNumber(MONTHS).filter(SPANS::contains).orElse(USUAL_MONTHS);
    return new DateRange(today.minusMonths(months).plusDays(1), today);
  }

  /** What is not known stands last. */
  static List<AnswerTimes> sorted(List<AnswerTimes> providers, Sort<Key> sort) {
    Comparator<AnswerTimes> ties =
        Comparator.comparing(AnswerTimes::provider, String.CASE_INSENSITIVE_ORDER);
    return providers.stream()
        .sorted(
            switch (sort.key()) {
              case PROVIDER -> sort.by(each -> each.provider().toLowerCase(Locale.UK), ties);
              case SENT -> sort.by(AnswerTimes::sent, ties);
              case OFFERED -> sort.by(AnswerTimes::offered, ties);
              case DECLINED -> sort.by(AnswerTimes::declined, ties);
              case UNANSWERED -> sort.by(AnswerTimes::unanswered, ties);
              case HALF -> sort.by(AnswerTimes::halfWithin, ties);
              case LONGEST -> sort.by(AnswerTimes::longest, ties);
              case WAITING -> sort.by(AnswerTimes::longestWaiting, ties);
            })
        .toList();
  }

  static Worklist<AnswerTimes> of(LocalDate asOf) {
    return new Worklist<>(
        "How soon providers answer",
        "provider",
        "providers",
        ADDRESS,
        "",
        "No referral was sent in this period. Referrals are sent from the page of a search.",
        asOf,
        List.of(
            ListColumn.of("Provider", "Provider").sortedBy(Key.PROVIDER),
            ListColumn.number("Sent", "Sent").sortedBy(Key.SENT),
            ListColumn.number("Offered", "Offered").sortedBy(Key.OFFERED),
            ListColumn.number("Declined", "Declined").sortedBy(Key.DECLINED),
            ListColumn.number("Not answered", "Not answered").sortedBy(Key.UNANSWERED),
            ListColumn.number("Half answered within (hours)", "Half within").sortedBy(Key.HALF),
            ListColumn.number("Longest answer (hours)", "Longest").sortedBy(Key.LONGEST),
            ListColumn.number("Longest waiting (hours)", "Waiting").sortedBy(Key.WAITING)),
        AnswersList::row);
  }

  private static Row row(AnswerTimes times) {
    return new Row(
        "",
        List.of(
            Cell.text(times.provider()),
            Cell.of(Value.count(times.sent())),
            Cell.of(Value.count(times.offered())),
            Cell.of(Value.count(times.declined())),
            Cell.of(Value.count(times.unanswered())),
            hours(times.halfWithin(), "Not half yet"),
            hours(times.longest(), "No answer"),
            hours(times.longestWaiting(), "None waits")));
  }

  private static Cell hours(@Nullable Duration time, String none) {
    if (time == null) {
      return Cell.text(none);
    }
    double hours = Math.round(time.toMinutes() / 6.0) / 10.0;
    return Cell.of(new Value.Amount(hours, String.format(Locale.UK, "%,.1f", hours)));
  }
}
