package uk.kith.app.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.harness.Caller.id;
import static uk.kith.app.matching.OfficersJob.ok;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.Caller;
import uk.kith.app.harness.TestSql;
import uk.kith.app.signin.TestUsers;

/**
 * R-PLACE-38: twenty programs reserve and give back fifty places, again and again and all at once.
 * {@code -Dkith.crowd.attempts=10000} makes it longer; the seed is fixed, who wins is not.
 */
@ArquillianTest
@RunAsClient
class ReservationCrowdIT {

  private static final int PROGRAMS = 20;
  private static final int PLACES = 50;

  /** Of each program: together they want more places than there are. */
  private static final int SEARCHES = 5;

  private static final int HELD_AT_MOST = 4;
  private static final int ATTEMPTS = Integer.getInteger("kith.crowd.attempts", 800);
  private static final long SEED = 20141119;

  @ArquillianResource URI base;

  /** A place that a program knew to be its own, by the clock of this JVM. */
  private record Held(String reservation, String home, long since, long until) {}

  /** What a search of a program is. */
  private record Wanted(String search, String run) {}

  /** What a program did: every attempt has an answer. */
  private record Done(String user, List<Held> held, int taken) {}

  @Test
  void noPlaceIsGivenTwiceAndTheTrailSaysWhoWon() throws Exception {
    OfficersJob first = new OfficersJob(Caller.as(PLACEMENT_OFFICER, base));
    List<String> homes = new ArrayList<>();
    for (int place = 0; place < PLACES; place++) {
      homes.add(first.household(1, 0, 17));
    }
    List<Done> all = crowd(homes);
    Map<String, List<Held>> byHome =
        all.stream().flatMap(d -> d.held().stream()).collect(Collectors.groupingBy(Held::home));
    byHome.values().forEach(ReservationCrowdIT::assertOneAfterAnother);
    int won = byHome.values().stream().mapToInt(List::size).sum();
    int taken = all.stream().mapToInt(Done::taken).sum();
    System.out.println("Seed " + SEED + ": " + won + " reserved, " + taken + " came too late");
    assertEquals(ATTEMPTS, won + taken, "every attempt is answered");
    assertTrue(taken > 0, "nobody ever wanted what others held: the test shows nothing");
    Set<String> reservations = new HashSet<>();
    for (Done done : all) {
      for (Held held : done.held()) {
        assertTrue(reservations.add(held.reservation()));
        assertEquals(done.user(), winner(held.reservation()), "who won stands in the trail");
      }
    }
  }

  private List<Done> crowd(List<String> homes) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(PROGRAMS);
    try {
      List<Future<Done>> answers = new ArrayList<>();
      for (int program = 0; program < PROGRAMS; program++) {
        String user = TestUsers.create(PLACEMENT_OFFICER);
        Caller caller = Caller.named(user, base);
        List<Wanted> wanted = searches(new OfficersJob(caller));
        Random random = new Random(SEED + program);
        answers.add(threads.submit(() -> attempt(user, caller, wanted, homes, random)));
      }
      List<Done> all = new ArrayList<>();
      for (Future<Done> answer : answers) {
        all.add(answer.get());
      }
      return all;
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Wanted> searches(OfficersJob job) {
    List<Wanted> wanted = new ArrayList<>();
    for (int each = 0; each < SEARCHES; each++) {
      String search = job.search(job.child("2006-01-20", ""));
      wanted.add(new Wanted(search, job.options(search).getString("runId")));
    }
    return wanted;
  }

  /** Reserves a place by chance for a search that holds none, and gives back the oldest. */
  private static Done attempt(
      String user, Caller caller, List<Wanted> wanted, List<String> homes, Random random) {
    record Now(Wanted by, String reservation, String home, long since) {}
    OfficersJob job = new OfficersJob(caller);
    Deque<Wanted> free = new ArrayDeque<>(wanted);
    Deque<Now> holding = new ArrayDeque<>();
    List<Held> held = new ArrayList<>();
    int taken = 0;
    for (int attempt = 0; attempt < ATTEMPTS / PROGRAMS; attempt++) {
      Wanted by = free.remove();
      String home = homes.get(random.nextInt(homes.size()));
      HttpResponse<String> answer = job.reserve(by.search(), home, by.run(), "");
      if (answer.statusCode() == 201) {
        holding.add(new Now(by, id(answer), home, System.nanoTime()));
      } else {
        assertTrue(ok(409, answer).body().contains("place-taken"), answer.body());
        taken++;
        free.add(by);
      }
      if (holding.size() == HELD_AT_MOST) {
        Now oldest = holding.remove();
        held.add(new Held(oldest.reservation(), oldest.home(), oldest.since(), System.nanoTime()));
        ok(
            204,
            caller.delete(
                "api/searches/" + oldest.by().search() + "/reservations/" + oldest.reservation()));
        free.add(oldest.by());
      }
    }
    holding.forEach(
        now -> held.add(new Held(now.reservation(), now.home(), now.since(), Long.MAX_VALUE)));
    return new Done(user, held, taken);
  }

  /** Nobody knew a place to be theirs before the one before them began to give it back. */
  private static void assertOneAfterAnother(List<Held> held) {
    List<Held> ordered = held.stream().sorted(Comparator.comparingLong(Held::since)).toList();
    for (int next = 1; next < ordered.size(); next++) {
      assertTrue(
          ordered.get(next).since() - ordered.get(next - 1).until() > 0,
          ordered.get(next - 1) + " and " + ordered.get(next));
    }
  }

  private static String winner(String reservation) throws Exception {
    return TestSql.text(
        "kith",
        "select actor from app.audit_event where action = 'place-reserved' and thing_id = ?",
        UUID.fromString(reservation));
  }
}
