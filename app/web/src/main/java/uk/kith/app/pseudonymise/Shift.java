package uk.kith.app.pseudonymise;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * By how much the dates of one family move: whole weeks into the past, so that a day of the week
 * stays one and nothing that was done comes to stand in the future.
 *
 * <p>A moment moves by the same weeks and comes from one hour to six days late. How late is drawn
 * for each family and each week, and goes evenly from one to the next: the order of a family's
 * moments stays, and a moment that two families share, such as that of a file, becomes two between
 * which any number of days and hours may lie.
 *
 * @param family the invented name under which names of the family are made
 * @param weeks 1 to {@link #MOST_WEEKS}
 */
record Shift(String family, int weeks) {

  static final int MOST_WEEKS = 52;

  private static final long WEEK = Duration.ofDays(7).toMillis() * 1_000; // microseconds
  private static final int LEAST_LATE = (int) Duration.ofHours(1).toMillis();
  private static final int MOST_LATE = (int) Duration.ofDays(6).toMillis();

  /** As PostgreSQL writes a moment in the zone UTC. */
  private static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendLiteral(' ')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendOffset("+HH", "+00")
          .toFormatter(java.util.Locale.ROOT);

  static Shift of(Secret secret, String owner) {
    return new Shift(
        secret.letters("family", owner, 16), 1 + secret.number("weeks", owner, MOST_WEEKS));
  }

  String day(String day) {
    return isEndless(day) ? day : LocalDate.parse(day).minusWeeks(weeks).toString();
  }

  String moment(String text, Secret secret) {
    if (isEndless(text)) {
      return text;
    }
    Instant at = OffsetDateTime.parse(text, MOMENT).toInstant();
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
    long week = Math.floorDiv(micros, WEEK);
    long late = late(week, secret);
    double part = (double) Math.floorMod(micros, WEEK) / WEEK;
    long moved = late + (long) ((late(week + 1, secret) - late) * part) - weeks * WEEK;
    return MOMENT.format(at.plus(moved, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
  }

  private long late(long week, Secret secret) {
    int drawn = secret.number("late", family + week, MOST_LATE - LEAST_LATE);
    return 1_000L * (LEAST_LATE + drawn);
  }

  private static boolean isEndless(@Nullable String text) {
    return "infinity".equals(text) || "-infinity".equals(text);
  }
}
