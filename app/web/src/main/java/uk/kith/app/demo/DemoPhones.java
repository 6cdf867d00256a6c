package uk.kith.app.demo;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of workers and agencies, from the ranges that Ofcom keeps for drama: nobody has them.
 * Those of homes are 01632 960001 and following.
 */
final class DemoPhones {

  private static final int AGENCIES_FROM = 900;

  private DemoPhones() {}

  static String ofWorker(String name) {
    return number("07700 900%03d", Words.SUPERVISING.indexOf(name) + 1);
  }

  static @Nullable String ofAgency(@Nullable String name) {
    return name == null ? null : number("01632 960%03d", AGENCIES_FROM + index(name));
  }

  static @Nullable String ofAgencyAtNight(@Nullable String name) {
    return name == null ? null : number("07700 900%03d", AGENCIES_FROM + index(name));
  }

  private static int index(String agency) {
    return Words.AGENCIES.indexOf(agency);
  }

  private static String number(String pattern, int last) {
    return String.format(Locale.ROOT, pattern, last);
  }
}
