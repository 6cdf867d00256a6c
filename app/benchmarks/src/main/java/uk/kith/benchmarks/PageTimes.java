package uk.kith.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times pages of a running Kith as a person's browser asks for them, one after another, and prints
 * median, 95th percentile and size. Arguments: address, user, password, requests of each page, then
 * pages; {@code /children>} is the first thing that the list links to.
 */
public final class PageTimes {

  private static final int WARM_UP = 5;

  private final Person person;

  private PageTimes(Person person) {
    this.person = person;
  }

  public static void main(String[] arguments) throws Exception {
    PageTimes times = new PageTimes(Person.signedIn(arguments[0], arguments[1], arguments[2]));
    int requests = Integer.parseInt(arguments[3]);
    System.out.printf(Locale.ROOT, "%-60s %10s %10s %8s%n", "page", "median ms", "p95 ms", "kB");
    for (String page : List.of(arguments).subList(4, arguments.length)) {
      times.time(times.found(page), requests);
    }
  }

  private void time(String path, int requests) throws Exception {
    double[] millis = new double[requests];
    int size = 0;
    for (int request = -WARM_UP; request < requests; request++) {
      long began = System.nanoTime();
      size = person.page(path).length();
      if (request >= 0) {
        millis[request] = (System.nanoTime() - began) / 1e6;
      }
    }
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%-60s %10.0f %10.0f %8d%n",
        path,
        millis[requests / 2],
        millis[requests * 95 / 100],
        size / 1024);
  }

  /** A page as given, or what the list before the mark links to first. */
  private String found(String page) throws Exception {
    int mark = page.indexOf('>');
    if (mark < 0) {
      return page;
    }
    String list = page.substring(0, mark);
    String thing = list.replaceFirst("\\?.*", "");
    Matcher link =
        Pattern.compile("href=\"(" + thing + "/[0-9a-f-]{36})\"").matcher(person.page(list));
    if (!link.find()) {
      throw new IllegalStateException(list + " links to nothing of its own");
    }
    return link.group(1) + page.substring(mark + 1);
  }
}
