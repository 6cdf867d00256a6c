package uk.kith.app.web.asking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.Calls.CallView;
import uk.kith.placements.engine.asking.CallAnswer;

/** Which homes wish to be rung again, and when; pure functions. */
public final class RingBacks {

  private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[:.]?(\\d{2})");
  private static final Comparator<CallView> BY_TIME =
      Comparator.comparing(
              CallView::ringBackAt, Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()))
          .thenComparing(CallView::on)
          .thenComparing(CallView::at);

  private RingBacks() {}

  private record About(SearchId search, HouseholdId home) {}

  /**
   * The calls after which a home still is to be rung: those that nobody followed up and that were
   * not recorded in error. Who agreed a time stands first, the earliest at the top; then who waits
   * longest.
   *
   * @param calls newest first
   */
  public static List<CallView> first(List<CallView> calls) {
    Set<About> seen = new HashSet<>();
    return calls.stream()
        .filter(call -> call.withdrawn() == null)
        .filter(call -> seen.add(new About(call.search(), call.household())))
        .filter(call -> call.answer() == CallAnswer.RING_BACK)
        .sorted(BY_TIME)
        .toList();
  }

  /** " at 18:30", with the day when it is not that of the call; empty when it was left open. */
  public static String when(CallView call) {
    LocalDateTime when = call.ringBackAt();
    if (when == null) {
      return "";
    }
    LocalDate day = when.toLocalDate();
    return " at "
        + Dates.time(when.toLocalTime())
        + (day.equals(call.on()) ? "" : " on " + Dates.day(day));
  }

  /**
   * A time as somebody typed it: 18:30, 18.30 or 1830.
   *
   * @return null when nothing was typed
   */
  static @Nullable LocalTime read(String typed) {
    if (typed.isBlank()) {
      return null;
    }
    Matcher time = TYPED.matcher(typed.strip());
    try {
      if (time.matches()) {
        return LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
      }
    } catch (DateTimeException e) {
      throw unreadable();
    }
    throw unreadable();
  }

  private static Invalid unreadable() {
    return new Invalid("ringAt", "not-a-time", "Enter the time like 18:30");
  }
}
