package uk.kith.court.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.Seeds;

/** Both passes against every path one by one, on 500 random graphs of up to nine steps. */
class TimelineRandomTest {

  private static final LocalDate AS_OF = LocalDate.of(2014, 12, 15);

  /** A graph, with all its paths walked by hand of the test. */
  private record Case(List<Step> steps, List<Edge> edges) {

    static Case random(Random random) {
      int size = 2 + random.nextInt(8);
      List<Step> steps = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        steps.add(
            Step.of("S" + i, "S" + i, null, Whose.COURT)
                .withDone(random.nextInt(5) == 0 ? AS_OF.minusDays(random.nextInt(90)) : null)
                .withListed(random.nextInt(5) == 0 ? near(random) : null)
                .withPast(random.nextInt(12) == 0));
      }
      List<Edge> edges = new ArrayList<>();
      for (int from = 0; from < size; from++) {
        for (int to = from + 1; to < size; to++) {
          if (random.nextInt(5) < 2) {
            edges.add(new Edge("S" + from, "S" + to, span(random), random.nextInt(6) > 0));
          }
        }
      }
      Collections.shuffle(steps, random);
      Collections.shuffle(edges, random);
      return new Case(steps, edges);
    }

    private static LocalDate near(Random random) {
      return AS_OF.plusDays(random.nextInt(120) - 20L);
    }

    private static @Nullable Span span(Random random) {
      return random.nextInt(15) == 0
          ? null
          : new Span(random.nextInt(12), Span.Unit.values()[random.nextInt(4)]);
    }

    Step step(String code) {
      return steps.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }

    /** Every path that begins or ends with a step, itself alone included; oldest step first. */
    List<List<Edge>> paths(String code, boolean back) {
      List<List<Edge>> paths = new ArrayList<>();
      paths.add(List.of());
      for (Edge edge : edges) {
        if (!(back ? edge.to() : edge.from()).equals(code)) {
          continue;
        }
        for (List<Edge> rest : paths(back ? edge.from() : edge.to(), back)) {
          List<Edge> path = new ArrayList<>(rest);
          path.add(back ? rest.size() : 0, edge);
          paths.add(path);
        }
      }
      return paths;
    }

    /** Nothing leads from it to an end past steps that are neither done nor gone by. */
    boolean isSettled(String code) {
      return paths(code, false).stream()
          .filter(path -> edges.stream().noneMatch(e -> e.from().equals(end(code, path))))
          .noneMatch(path -> codes(code, path).stream().allMatch(this::isOpen));
    }

    private boolean isOpen(String code) {
      return step(code).done() == null && !step(code).past();
    }

    private static String end(String code, List<Edge> path) {
      return path.isEmpty() ? code : path.get(path.size() - 1).to();
    }

    private static List<String> codes(String code, List<Edge> path) {
      List<String> codes = new ArrayList<>(List.of(code));
      path.forEach(edge -> codes.add(edge.to()));
      return codes;
    }

    /** The latest day to which any path leads from the day of its first step. */
    Optional<LocalDate> earliest(String code) {
      Step step = step(code);
      if (step.done() != null) {
        return Optional.of(step.done());
      }
      if (isSettled(code)) {
        return Optional.empty();
      }
      List<LocalDate> days = new ArrayList<>();
      for (List<Edge> path : paths(code, true)) {
        String start = path.isEmpty() ? code : path.get(0).from();
        boolean counts =
            path.stream().allMatch(edge -> edge.holdsUp() && !isSettled(edge.to()))
                && (step(start).done() != null || !isSettled(start));
        if (!counts) {
          continue;
        }
        if (path.stream().anyMatch(edge -> edge.takes() == null)) {
          return Optional.empty();
        }
        LocalDate day = own(step(start));
        for (Edge edge : path) {
          day = Objects.requireNonNull(edge.takes()).after(day).date();
        }
        days.add(day);
      }
      return days.stream().max(Comparator.naturalOrder());
    }

    private static LocalDate own(Step step) {
      if (step.done() != null) {
        return step.done();
      }
      LocalDate listed = step.listed();
      return listed != null && listed.isAfter(AS_OF) ? listed : AS_OF;
    }

    /** The earliest day from which some path still gets to the target, or to a listed day. */
    Optional<LocalDate> latest(String code, String target, LocalDate on) {
      List<LocalDate> days = new ArrayList<>();
      for (List<Edge> path : paths(code, false)) {
        String end = end(code, path);
        boolean leads = leads(end, target);
        LocalDate day = end.equals(target) ? on : step(end).listed();
        if (!leads
            || day == null
            || codes(code, path).stream().anyMatch(this::isSettled)
            || path.stream().anyMatch(edge -> edge.takes() == null)) {
          continue;
        }
        for (int i = path.size() - 1; i >= 0; i--) {
          day = Objects.requireNonNull(path.get(i).takes()).before(day).date();
        }
        days.add(day);
      }
      return days.stream().min(Comparator.naturalOrder());
    }

    /** Some path past steps that are not settled leads to the target. */
    boolean leads(String code, String target) {
      return paths(code, false).stream()
          .filter(path -> end(code, path).equals(target))
          .anyMatch(path -> codes(code, path).stream().noneMatch(this::isSettled));
    }

    Timeline timeline() {
      return Timeline.of(new Steps(steps, edges), AS_OF);
    }
  }

  @Test
  void theForwardPassFindsTheLongestOfAllPaths() {
    int[] known = new int[1];
    Seeds.forEach(
        500,
        random -> {
          Case graph = Case.random(random);
          Timeline timeline = graph.timeline();
          for (Step step : graph.steps()) {
            Optional<LocalDate> found = timeline.earliest(step.code()).map(DueDate::date);
            assertEquals(graph.earliest(step.code()), found, step.code() + " of " + graph);
            known[0] += found.isPresent() ? 1 : 0;
          }
        });
    assertTrue(known[0] > 1_000, "most days are known: " + known[0]);
  }

  @Test
  void theBackwardPassFindsTheTightestOfAllPaths() {
    Seeds.forEach(
        500,
        random -> {
          Case graph = Case.random(random);
          String target = "S" + (graph.steps().size() - 1);
          LocalDate on = AS_OF.plusDays(random.nextInt(200));
          BackPlan plan = graph.timeline().backFrom(target, on);
          for (Step step : graph.steps()) {
            assertEquals(
                graph.latest(step.code(), target, on),
                plan.by(step.code()).map(DueDate::date),
                step.code() + " of " + graph);
          }
        });
  }

  /** Each step of the path sets the day of the next one, and the first is set by nobody. */
  @Test
  void theCriticalPathLeadsToTheEarliestDay() {
    int[] several = new int[1];
    Seeds.forEach(
        500,
        random -> {
          Case graph = Case.random(random);
          Timeline timeline = graph.timeline();
          String target = "S" + (graph.steps().size() - 1);
          List<Step> path = timeline.criticalPath(target);
          boolean open = !graph.isSettled(target) && timeline.earliest(target).isPresent();
          assertEquals(open, !path.isEmpty());
          if (!open) {
            return;
          }
          LocalDate day = Case.own(path.get(0));
          for (int i = 1; i < path.size(); i++) {
            String from = path.get(i - 1).code();
            String to = path.get(i).code();
            Edge edge =
                graph.edges().stream()
                    .filter(each -> each.from().equals(from) && each.to().equals(to))
                    .findFirst()
                    .orElseThrow();
            assertTrue(edge.holdsUp());
            day = Objects.requireNonNull(edge.takes()).after(day).date();
          }
          assertEquals(timeline.earliest(target).orElseThrow().date(), day);
          assertEquals(target, path.get(path.size() - 1).code());
          several[0] += path.size() > 2 ? 1 : 0;
        });
    assertTrue(several[0] > 50, "paths of three and more: " + several[0]);
  }

  /** The step that is told as next waits for no other, and leads to the target. */
  @Test
  void theNextStepCanBeTakenNow() {
    Seeds.forEach(
        500,
        random -> {
          Case graph = Case.random(random);
          String target = "S" + (graph.steps().size() - 1);
          Optional<NextStep> next = graph.timeline().nextBlocking(target);
          assertEquals(!graph.isSettled(target), next.isPresent());
          next.ifPresent(
              found -> {
                String code = found.step().code();
                assertFalse(graph.isSettled(code));
                assertTrue(
                    graph.edges().stream()
                        .filter(edge -> edge.to().equals(code))
                        .allMatch(edge -> graph.isSettled(edge.from())));
                assertTrue(graph.leads(code, target));
              });
        });
  }
}
