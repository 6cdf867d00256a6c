package uk.kith.benchmarks;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Asks a running Kith at a steady rate, whether or not it keeps up, as many people at their
 * browsers do, and prints each minute what came of it. A time counts from the moment at which the
 * page was wanted, so that waiting in line counts. Arguments: address, user, password, people,
 * pages a second, minutes, then pages, asked in turn.
 */
public final class SteadyLoad {

  private record Answer(int status, double millis) {}

  private final List<Person> people;
  private final List<String> pages;
  private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();

  private SteadyLoad(List<Person> people, List<String> pages) {
    this.people = people;
    this.pages = pages;
  }

  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[3]);
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      people.add(Person.signedIn(arguments[0], arguments[1], arguments[2]));
    }
    SteadyLoad load = new SteadyLoad(people, List.of(arguments).subList(6, arguments.length));
    load.run(Double.parseDouble(arguments[4]), Integer.parseInt(arguments[5]));
  }

  private void run(double perSecond, int minutes) throws InterruptedException {
    ScheduledExecutorService threads = Executors.newScheduledThreadPool(people.size());
    long pause = Math.round(people.size() * 1e9 / perSecond);
    for (int i = 0; i < people.size(); i++) {
      int person = i;
      long delay = pause * i / people.size();
      long first = System.nanoTime() + delay;
      AtomicLong asked = new AtomicLong();
      threads.scheduleAtFixedRate(
          () -> {
            long turn = asked.getAndIncrement();
            ask(person, turn, first + turn * pause);
          },
          delay,
          pause,
          TimeUnit.NANOSECONDS);
    }
    System.out.println("minute  answers  median ms  p95 ms  p99 ms  longest ms  by status");
    List<Answer> all = new ArrayList<>();
    for (int minute = 1; minute <= minutes; minute++) {
      Thread.sleep(Duration.ofMinutes(1).toMillis());
      List<Answer> last = new ArrayList<>();
      for (Answer answer = answers.poll(); answer != null; answer = answers.poll()) {
        last.add(answer);
      }
      all.addAll(last);
      print(Instant.now() + " " + minute, last);
    }
    threads.shutdownNow();
    print("all", all);
  }

  private void ask(int person, long turn, long wanted) {
    int status;
    try {
      String page = pages.get((int) ((turn * 7 + person) % pages.size()));
      HttpResponse<String> answer = people.get(person).answer(page);
      status = answer.statusCode();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    } catch (Exception e) {
      status = 0;
    }
    answers.add(new Answer(status, (System.nanoTime() - wanted) / 1e6));
  }

  private static void print(String name, List<Answer> answers) {
    double[] millis = answers.stream().mapToDouble(Answer::millis).sorted().toArray();
    Map<Integer, Integer> statuses = new TreeMap<>();
    answers.forEach(answer -> statuses.merge(answer.status(), 1, Integer::sum));
    System.out.printf(
        Locale.ROOT,
        "%s  %d  %.0f  %.0f  %.0f  %.0f  %s%n",
        name,
        millis.length,
        at(millis, 0.5),
        at(millis, 0.95),
        at(millis, 0.99),
        Arrays.stream(millis).max().orElse(0),
        statuses);
  }

  private static double at(double[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) Math.floor((sorted.length - 1) * share)];
  }
}
