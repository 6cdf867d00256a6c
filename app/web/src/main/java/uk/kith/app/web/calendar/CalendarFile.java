package uk.kith.app.web.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Dates as iCalendar (RFC 5545). Times of hearings are those of London and are written in UTC,
 * which needs no table of time zones; days are days, wherever they are read.
 */
public final class CalendarFile {

  public static final String TYPE = "text/calendar;charset=utf-8";

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final String DIGEST = "HmacSHA256";
  private static final int UID_BYTES = 16;

  private CalendarFile() {}

  /**
   * @param root of every address, without a slash at its end
   * @param secret with which the ids of entries are made: whoever does not know it learns nothing
   *     from them, and two calendars have none in common
   * @param now when it was made
   */
  public static byte[] of(
      Collection<CalendarEntry> entries, String root, Instant now, String secret) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Kith//Court dates//EN");
    calendar.addExperimentalProperty("X-WR-CALNAME", "Kith");
    entries.forEach(entry -> calendar.addEvent(event(entry, root, now, secret)));
    return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
  }

  private static VEvent event(CalendarEntry entry, String root, Instant now, String secret) {
    VEvent event = new VEvent();
    event.setUid(uid(entry.key(), secret));
    event.setDateTimeStamp(Date.from(now));
    event.setSummary(entry.summary());
    event.setUrl(root + entry.path());
    if (entry.at() == null) {
      event.setDateStart(new DateStart(day(entry.first())));
      event.setDateEnd(new DateEnd(day(entry.last().plusDays(1))));
    } else {
      Instant start = entry.first().atTime(entry.at()).atZone(LONDON).toInstant();
      event.setDateStart(new DateStart(Date.from(start), true));
      event.setDateEnd(new DateEnd(Date.from(start.plus(entry.lasts())), true));
    }
    return event;
  }

  /** A keyed digest (HMAC, RFC 2104): the same for one calendar however often it is read. */
  private static String uid(String key, String secret) {
    try {
      Mac mac = Mac.getInstance(DIGEST);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), DIGEST));
      byte[] whole = mac.doFinal(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(whole, 0, UID_BYTES) + "@kith";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + DIGEST, e);
    }
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
