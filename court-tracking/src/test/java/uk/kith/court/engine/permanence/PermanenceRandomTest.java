package uk.kith.court.engine.permanence;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Seeds;

/** What holds of every history, whatever happened. */
class PermanenceRandomTest {

  private static final LocalDate BEGAN = LocalDate.of(2014, 6, 2);
  private static final Birth CHILD = Birth.on(LocalDate.of(2008, 3, 1));
  private static final RouteStatus[] SAID = {
    RouteStatus.CONSIDERED, RouteStatus.PURSUED, RouteStatus.RULED_OUT
  };

  private static LocalDate someDay(Random random) {
    return BEGAN.plusDays(random.nextInt(900));
  }

  /** A history, and what takes effect after a day left out. */
  private record History(
      List<RouteMark> marks,
      List<PermanencePlan> plans,
      List<LocalDate> reviews,
      List<ReviewRequest> requests) {

    static History of(Random random) {
      History history =
          new History(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      for (int i = random.nextInt(20); i > 0; i--) {
        Route route = Route.values()[random.nextInt(8)];
        history.marks.add(RouteMark.of(route, SAID[random.nextInt(3)], someDay(random), "Why"));
      }
      for (int i = random.nextInt(4); i > 0; i--) {
        history.plans.add(
            new PermanencePlan(
                someDay(random), Route.values()[random.nextInt(8)], random.nextBoolean(), null));
      }
      for (int i = random.nextInt(6); i > 0; i--) {
        history.reviews.add(someDay(random));
      }
      for (int i = random.nextInt(3); i > 0; i--) {
        LocalDate asked = someDay(random);
        history.requests.add(
            new ReviewRequest(
                ReviewReason.REVIEWING_OFFICER, asked, asked.plusDays(random.nextInt(60))));
      }
      return history;
    }

    History upTo(LocalDate day) {
      return new History(
          marks.stream().filter(m -> !m.on().isAfter(day)).toList(),
          plans.stream().filter(p -> !p.on().isAfter(day)).toList(),
          reviews.stream().filter(d -> !d.isAfter(day)).toList(),
          requests.stream().filter(r -> !r.askedOn().isAfter(day)).toList());
    }

    List<Object> answers(LocalDate asOf) {
      Routes routes = new Routes(marks);
      Plans all = new Plans(plans);
      Reviews held = new Reviews(BEGAN, reviews, requests);
      return List.of(
          routes.on(asOf),
          routes.findings(reviews, asOf),
          all.find(asOf),
          all.findings(CHILD, BEGAN, routes, reviews, null, asOf),
          held.on(asOf),
          held.secondDue(asOf),
          Weeks.of(BEGAN, all.first(asOf), null, asOf));
    }
  }

  @Test
  void factsThatTakeEffectLaterNeverChangeAnAnswerOfAnEarlierDay() {
    Seeds.forEach(
        500,
        random -> {
          History history = History.of(random);
          LocalDate asOf = someDay(random);
          assertEquals(history.upTo(asOf).answers(asOf), history.answers(asOf));
        });
  }

  @Test
  void theOrderInWhichReviewsWereRecordedNeverMatters() {
    Seeds.forEach(
        200,
        random -> {
          History history = History.of(random);
          List<LocalDate> shuffled = new ArrayList<>(history.reviews());
          Collections.shuffle(shuffled, random);
          LocalDate asOf = someDay(random);
          assertEquals(
              new Reviews(BEGAN, history.reviews(), history.requests()).on(asOf),
              new Reviews(BEGAN, shuffled, history.requests()).on(asOf));
        });
  }

  @Test
  void aRequestNeverPutsAReviewOff() {
    Seeds.forEach(
        300,
        random -> {
          History history = History.of(random);
          LocalDate asOf = someDay(random);
          LocalDate without = new Reviews(BEGAN, history.reviews(), List.of()).next(asOf).dueOn();
          LocalDate with =
              new Reviews(BEGAN, history.reviews(), history.requests()).next(asOf).dueOn();
          assertFalse(
              requireNonNull(with).isAfter(requireNonNull(without)), with + " after " + without);
        });
  }

  @Test
  void moreMarksNeverMakeMoreBlanks() {
    Seeds.forEach(
        300,
        random -> {
          History history = History.of(random);
          LocalDate asOf = someDay(random);
          List<RouteMark> more = new ArrayList<>(history.marks());
          more.add(RouteMark.of(Route.ADOPTION, RouteStatus.CONSIDERED, someDay(random), null));
          assertTrue(
              new Routes(history.marks()).blank(asOf).containsAll(new Routes(more).blank(asOf)));
        });
  }
}
