package uk.kith.app.pseudonymise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * By how much the dates of one family move: whole weeks into the past, so that a day of the week
 * stays one and nothing that was done comes to stand in the future.
 *
 * @param family the invented name under which names of the family are made
 * @param weeks 1 to {@link #MOST_WEEKS}
 * @param micros added to moments, less than a minute, so that no moment stays what it was
 */
record Shift(String family, int weeks, int micros) {

  static final int MOST_WEEKS = 52;

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

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
        secret.letters("family", owner, 16),
        1 + secret.number("weeks", owner, MOST_WEEKS),
        1 + secret.number("micros", owner, 59_999_999));
  }

  String day(String day) {
    return isEndless(day) ? day : LocalDate.parse(day).minusWeeks(weeks).toString();
  }

  /** The same time of the day in London, within a minute. */
  String moment(String text) {
    if (isEndless(text)) {
      return text;
    }
    Instant moved =
        OffsetDateTime.parse(text, MOMENT)
            .atZoneSameInstant(LONDON)
            .minusWeeks(weeks)
            .toInstant()
            .plus(micros, ChronoUnit.MICROS);
    return MOMENT.format(moved.atOffset(ZoneOffset.UTC));
  }

  private static boolean isEndless(@Nullable String text) {
    return "infinity".equals(text) || "-infinity".equals(text);
  }
}
