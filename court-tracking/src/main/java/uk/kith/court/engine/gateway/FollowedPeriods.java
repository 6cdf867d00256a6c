package uk.kith.court.engine.gateway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.gateway.ToldPeriod.Earlier;

/**
 * What becomes of a child's pre-proceedings in Kith when the case system tells them. People come
 * first: what somebody recorded in Kith stays, and what earlier extracts told gives way to what
 * this one tells. Nothing is taken that the moves of {@link PreStage} do not allow.
 *
 * @param begun periods that Kith does not hold, with those of their steps that can be taken
 * @param changes of periods that it holds
 * @param gone periods that only extracts told of, and this one no longer
 * @param differing where Kith says otherwise
 */
public record FollowedPeriods(
    List<ToldPeriod> begun, List<Change> changes, List<UUID> gone, List<Differing> differing) {

  /**
   * A step on record.
   *
   * @param told an extract told it
   */
  public record HeldStep(UUID id, Step step, boolean told) {}

  /**
   * A period on record.
   *
   * @param told an extract told its start
   * @param steps that hold
   * @param byPeople people recorded something of it, if it holds or not
   * @param earlier as people stated it with the start, or an extract told it
   */
  public record Held(
      UUID id,
      LocalDate startedOn,
      boolean told,
      List<HeldStep> steps,
      boolean byPeople,
      Earlier earlier) {
    public Held {
      steps = List.copyOf(steps);
    }

    private Optional<LocalDate> endedOn() {
      return steps.stream()
          .map(HeldStep::step)
          .filter(step -> step.kind().isOutcome())
          .map(Step::on)
          .findFirst();
    }
  }

  /**
   * What changes of a period.
   *
   * @param startsOn null when its start stays
   * @param takenBack steps of extracts that hold no more
   * @param earlier null when what is told of the life before stays (R-PRE-10)
   */
  public record Change(
      UUID period,
      @Nullable LocalDate startsOn,
      List<UUID> takenBack,
      List<Step> added,
      @Nullable Earlier earlier) {
    public Change {
      takenBack = List.copyOf(takenBack);
      added = List.copyOf(added);
    }
  }

  /**
   * Where Kith says otherwise, in words.
   *
   * @param row the period or step that people recorded; null when nothing of the kind is on record
   */
  public record Differing(String inKith, @Nullable UUID row, String inCaseSystem) {}

  public FollowedPeriods {
    begun = List.copyOf(begun);
    changes = List.copyOf(changes);
    gone = List.copyOf(gone);
    differing = List.copyOf(differing);
  }

  public static FollowedPeriods of(List<Held> held, List<ToldPeriod> told) {
    return new Following(held, told).follow();
  }

  /**
   * Whether two periods run on one day. The last day of one may be the first of the other.
   *
   * @param oneEnd null while it is open
   * @param otherEnd the same
   */
  public static boolean overlap(
      LocalDate one, @Nullable LocalDate oneEnd, LocalDate other, @Nullable LocalDate otherEnd) {
    return (oneEnd == null || oneEnd.isAfter(other)) && (otherEnd == null || otherEnd.isAfter(one));
  }

  /** One child being followed. */
  private static final class Following {
    private final List<Held> free;
    private final List<ToldPeriod> left = new ArrayList<>();
    private final Map<ToldPeriod, Held> pairs = new LinkedHashMap<>();
    private final List<ToldPeriod> standing = new ArrayList<>();
    private final List<ToldPeriod> begun = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<UUID> gone = new ArrayList<>();
    private final List<Differing> differing = new ArrayList<>();

    Following(List<Held> held, List<ToldPeriod> told) {
      free = new ArrayList<>(held);
      free.sort(Comparator.comparing(Held::startedOn));
      told.stream().sorted(Comparator.comparing(ToldPeriod::startedOn)).forEach(this::ask);
    }

    /** Of two rows with one start the first counts. */
    private void ask(ToldPeriod period) {
      if (left.stream().noneMatch(other -> other.startedOn().equals(period.startedOn()))) {
        left.add(period);
      }
    }

    FollowedPeriods follow() {
      pair((period, each) -> each.startedOn().equals(period.startedOn()));
      pair(
          (period, each) ->
              FollowedPeriods.overlap(
                  each.startedOn(),
                  each.endedOn().orElse(null),
                  period.startedOn(),
                  period.endedOn().orElse(null)));
      pairs.forEach(this::change);
      for (Held each : free) {
        if (each.told() && !each.byPeople()) {
          gone.add(each.id());
          continue;
        }
        standing.add(asTold(each.startedOn(), each.steps().stream().map(HeldStep::step).toList()));
        if (each.told()) {
          differ(
              "Pre-proceedings from " + Findings.day(each.startedOn()),
              each.id(),
              "No pre-proceedings then");
        }
      }
      left.forEach(this::begin);
      return new FollowedPeriods(begun, changes, gone, differing);
    }

    private interface Matching {
      boolean matches(ToldPeriod period, Held held);
    }

    private void pair(Matching matching) {
      for (ToldPeriod period : List.copyOf(left)) {
        free.stream()
            .filter(each -> matching.matches(period, each))
            .findFirst()
            .ifPresent(
                each -> {
                  pairs.put(period, each);
                  free.remove(each);
                  left.remove(period);
                });
      }
    }

    private void begin(ToldPeriod period) {
      if (standing.stream().anyMatch(other -> overlap(other, period))) {
        differ(
            "Not taken: the child is in other pre-proceedings then",
            null,
            "Pre-proceedings from " + Findings.day(period.startedOn()));
        return;
      }
      List<Step> steps = steps(period.startedOn(), List.of(), period.steps());
      ToldPeriod whole = with(period, steps);
      begun.add(whole);
      standing.add(whole);
    }

    private void change(ToldPeriod period, Held held) {
      List<HeldStep> people = held.steps().stream().filter(each -> !each.told()).toList();
      LocalDate start = start(period, held, people);
      List<Step> steps = steps(start, people, period.steps());
      noOutcome(period, people);
      String impossible = Course.impossible(start, steps).orElse(null);
      if (impossible != null) {
        // What people recorded rests on what an extract told, which does not tell it any more.
        differ("Kept as it was: " + impossible, held.id(), "Otherwise");
        keep(period, held);
        return;
      }
      if (meetsAnother(period, held, asTold(start, steps))) {
        differ(
            "Kept as it was: the child is in other pre-proceedings then",
            held.id(),
            "Pre-proceedings from " + Findings.day(period.startedOn()));
        keep(period, held);
        return;
      }
      List<Step> own = people.stream().map(HeldStep::step).toList();
      List<UUID> takenBack = new ArrayList<>();
      List<Step> added = new ArrayList<>(steps);
      added.removeAll(own);
      for (HeldStep each : held.steps()) {
        if (each.told() && !added.remove(each.step())) {
          takenBack.add(each.id());
        }
      }
      standing.add(asTold(start, steps));
      add(
          new Change(
              held.id(),
              start.equals(held.startedOn()) ? null : start,
              takenBack,
              added,
              earlier(period, held)));
    }

    /** Its days stay. What is told of the life before has nothing to do with them, and follows. */
    private void keep(ToldPeriod period, Held held) {
      standing.add(asTold(held.startedOn(), held.steps().stream().map(HeldStep::step).toList()));
      add(new Change(held.id(), null, List.of(), List.of(), earlier(period, held)));
    }

    private void add(Change change) {
      if (change.startsOn() != null
          || !change.takenBack().isEmpty()
          || !change.added().isEmpty()
          || change.earlier() != null) {
        changes.add(change);
      }
    }

    /** What people stated with a start that they recorded stays. */
    private static @Nullable Earlier earlier(ToldPeriod period, Held held) {
      return held.told() && !period.earlier().equals(held.earlier()) ? period.earlier() : null;
    }

    /** As it would be from now on it reaches into another period, and as it is it does not. */
    private boolean meetsAnother(ToldPeriod period, Held held, ToldPeriod result) {
      List<ToldPeriod> others = new ArrayList<>(standing);
      free.stream()
          .filter(each -> !each.told() || each.byPeople())
          .map(each -> asTold(each.startedOn(), each.steps().stream().map(HeldStep::step).toList()))
          .forEach(others::add);
      pairs.keySet().stream().dropWhile(each -> !each.equals(period)).skip(1).forEach(others::add);
      ToldPeriod now = asTold(held.startedOn(), held.steps().stream().map(HeldStep::step).toList());
      return others.stream().anyMatch(other -> overlap(other, result) && !overlap(other, now));
    }

    private static boolean overlap(ToldPeriod one, ToldPeriod other) {
      return FollowedPeriods.overlap(
          one.startedOn(),
          one.endedOn().orElse(null),
          other.startedOn(),
          other.endedOn().orElse(null));
    }

    private LocalDate start(ToldPeriod period, Held held, List<HeldStep> people) {
      LocalDate told = period.startedOn();
      if (held.startedOn().equals(told)) {
        return told;
      }
      boolean follows =
          held.told() && people.stream().noneMatch(each -> each.step().on().isBefore(told));
      if (follows) {
        return told;
      }
      differ(
          "Started on " + Findings.day(held.startedOn()),
          held.id(),
          "Started on " + Findings.day(told));
      return held.startedOn();
    }

    /** Those of people, and of the told ones those that say nothing else and can follow. */
    private List<Step> steps(LocalDate start, List<HeldStep> people, List<Step> told) {
      List<Step> steps = new ArrayList<>(people.stream().map(HeldStep::step).toList());
      List<Step> open = new ArrayList<>();
      for (Step step : told.stream().sorted(Comparator.comparing(Step::on)).toList()) {
        HeldStep own =
            people.stream()
                .filter(each -> step.kind().corrects(each.step().kind()))
                .findFirst()
                .orElse(null);
        if (own == null) {
          open.add(step);
        } else if (own.step().kind() != step.kind() || !own.step().on().equals(step.on())) {
          differ(words(own.step()), own.id(), words(step));
        }
      }
      List<Step> all = new ArrayList<>(steps);
      all.addAll(open);
      if (Course.impossible(start, all).isEmpty()) {
        return all;
      }
      for (Step step : open) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        String impossible = Course.impossible(start, more).orElse(null);
        if (impossible == null) {
          steps.add(step);
        } else {
          differ("Not taken: " + impossible, null, words(step));
        }
      }
      return steps;
    }

    /** R-PRE-04: blank means that they are still open. */
    private void noOutcome(ToldPeriod period, List<HeldStep> people) {
      if (period.endedOn().isEmpty()) {
        people.stream()
            .filter(each -> each.step().kind().isOutcome())
            .forEach(each -> differ(words(each.step()), each.id(), "No outcome"));
      }
    }

    private void differ(String inKith, @Nullable UUID row, String inCaseSystem) {
      differing.add(new Differing(inKith, row, inCaseSystem));
    }

    private static String words(Step step) {
      return step.kind().words() + " on " + Findings.day(step.on());
    }

    private static ToldPeriod asTold(LocalDate start, List<Step> steps) {
      return new ToldPeriod(start, "", steps, Earlier.NOT_TOLD);
    }

    private static ToldPeriod with(ToldPeriod period, List<Step> steps) {
      return new ToldPeriod(period.startedOn(), period.family(), steps, period.earlier());
    }
  }
}
