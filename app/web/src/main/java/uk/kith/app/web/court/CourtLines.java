package uk.kith.app.web.court;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.LegalStatuses;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.NextStepCell;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.courtlists.OffTrack;
import uk.kith.app.web.permanence.ConcernWords;
import uk.kith.court.api.OpenConcern;
import uk.kith.court.api.OpenConcerns;
import uk.kith.court.api.PlanningEstimate;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.api.ProceedingsView.ListedFor;
import uk.kith.court.engine.standing.Track;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;

/** Makes the lines of the court list; the names of all its children are read at once. */
@ApplicationScoped
public class CourtLines {

  private static final int DAYS_A_WEEK = 7;

  /** Next steps that a row shows of brothers and sisters who wait for different things. */
  private static final int MOST_STEPS = 3;

  @Inject Children children;
  @Inject OpenConcerns concerns;

  List<CourtLine> of(List<ProceedingsView> cases, NextSteps steps, LocalDate asOf) {
    List<ChildId> ids =
        cases.stream().flatMap(c -> c.children().stream()).map(ChildInProceedings::child).toList();
    Map<ChildId, ChildView> known =
        children.findChildren(ids, asOf).stream().collect(toMap(ChildView::id, child -> child));
    Map<ChildId, OpenConcern> open = concerns.of(ids, asOf);
    return cases.stream().flatMap(each -> lines(each, known, open, steps, asOf).stream()).toList();
  }

  static List<CourtLine> lines(
      ProceedingsView each,
      Map<ChildId, ChildView> known,
      Map<ChildId, OpenConcern> concerns,
      NextSteps steps,
      LocalDate asOf) {
    record Same(
        @Nullable LocalDate limit,
        Track track,
        @Nullable LocalDate held,
        @Nullable PlanningEstimate estimate) {}
    return each.children().stream()
        .filter(child -> known.containsKey(child.child()))
        .collect(
            groupingBy(
                child ->
                    new Same(
                        child.limit(),
                        child.track(),
                        child.finalHearingHeldOn(),
                        child.finalHearingForecast()),
                LinkedHashMap::new,
                toList()))
        .values()
        .stream()
        .map(group -> line(each, group, known, concerns, steps, asOf))
        .toList();
  }

  private static CourtLine line(
      ProceedingsView each,
      List<ChildInProceedings> group,
      Map<ChildId, ChildView> known,
      Map<ChildId, OpenConcern> concerns,
      NextSteps steps,
      LocalDate asOf) {
    ChildInProceedings first = group.get(0);
    LocalDate from =
        Objects.requireNonNull(each.issuedOn() == null ? each.submittedOn() : each.issuedOn());
    ListedFor hearing = first.nextHearing();
    ListedFor last = first.finalHearing();
    Map<ChildId, String> names =
        group.stream()
            .map(ChildInProceedings::child)
            .collect(
                toMap(
                    child -> child, child -> Words.name(Objects.requireNonNull(known.get(child)))));
    List<NextStepCell> next = steps.each(names);
    // What is said of one of them alone, such as a duty, is not left out for another's sake.
    List<String> findings =
        group.stream()
            .flatMap(child -> child.findings().stream())
            .sorted(Comparator.comparing(Finding::severity))
            .map(Finding::text)
            .map(LegalStatuses::inText)
            .distinct()
            .toList();
    NextStepCell step =
        next.stream().filter(NextStepCell::isAgreedAndLate).findFirst().orElse(next.get(0));
    return new CourtLine(
        "/court/" + each.id(),
        names(group, known),
        each.caseNumber(),
        tag(first.track(), step),
        OffTrack.weeks(first),
        ofWeeks(first, from),
        WeekBar.of(
            from,
            first.limit(),
            last == null ? null : last.endsOn(),
            first.finalHearingForecast(),
            asOf),
        hearing == null ? "None listed" : hearing.type().words(),
        hearing == null ? null : Dates.days(hearing.on(), hearing.endsOn()),
        OffTrack.finalHearing(first),
        last != null || first.finalHearingHeldOn() != null,
        findings.isEmpty() ? OffTrack.nothingMissed(step) : findings.get(0),
        findings.size() > 1 ? "and " + (findings.size() - 1) + " more" : "",
        OffTrack.estimate(first),
        worries(group, names, concerns, asOf),
        next.stream().limit(MOST_STEPS).toList(),
        Math.max(0, next.size() - MOST_STEPS));
  }

  /** Of each child, the eldest first as the names stand. */
  private static List<CourtLine.Worry> worries(
      List<ChildInProceedings> group,
      Map<ChildId, String> names,
      Map<ChildId, OpenConcern> concerns,
      LocalDate asOf) {
    return group.stream()
        .map(ChildInProceedings::child)
        .filter(concerns::containsKey)
        .map(
            child -> {
              OpenConcern open = Objects.requireNonNull(concerns.get(child));
              String said = ConcernWords.said(open, asOf);
              return new CourtLine.Worry(
                  ConcernWords.tag(open), names.size() > 1 ? names.get(child) + ": " + said : said);
            })
        .toList();
  }

  static Tag tag(Track track, NextStepCell step) {
    return OffTrack.isAgreedStepAlone(track, step)
        ? new Tag(OffTrack.words(track, step), Tag.Colour.YELLOW)
        : tag(track);
  }

  /** The children by first and family name, the eldest first: many have the same first name. */
  static String names(List<ChildInProceedings> group, Map<ChildId, ChildView> known) {
    return PreProceedingsList.names(
        group.stream()
            .map(child -> known.get(child.child()))
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing((ChildView child) -> -child.age()))
            .toList());
  }

  static String ofWeeks(ChildInProceedings child, LocalDate from) {
    LocalDate limit = child.limit();
    String stage = ", " + child.stage().words();
    if (limit == null) {
      return stage.substring(2);
    }
    long weeks = (ChronoUnit.DAYS.between(from, limit) + DAYS_A_WEEK) / DAYS_A_WEEK;
    return "of "
        + weeks
        + (child.extensions().isEmpty() ? "" : ", time extended")
        + (child.limitIsProvisional() ? ", provisional" : "")
        + stage;
  }

  /** Never green: a list of dates says nothing of safety. */
  static Tag tag(Track track) {
    return new Tag(
        track.words(),
        switch (track) {
          case LISTED_AFTER_LIMIT, LIMIT_PASSED -> Tag.Colour.RED;
          case NO_FINAL_HEARING, DATES_MISSED, LISTED_LATE -> Tag.Colour.YELLOW;
          case ISSUE_NOT_KNOWN, NONE_MISSED -> Tag.Colour.GREY;
        });
  }
}
