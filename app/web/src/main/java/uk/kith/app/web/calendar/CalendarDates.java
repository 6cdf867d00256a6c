package uk.kith.app.web.calendar;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.courtlists.CourtDue;
import uk.kith.app.web.courtlists.CourtDuePageResource;
import uk.kith.app.web.meeting.Agenda;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.CourtFilter;
import uk.kith.court.api.DirectionFilter;
import uk.kith.court.api.DirectionFilter.When;
import uk.kith.court.api.DirectionSort;
import uk.kith.court.api.DirectionWorklist;
import uk.kith.court.api.EndingOrders;
import uk.kith.court.api.EndingOrders.EndingOrder;
import uk.kith.court.api.HearingList;
import uk.kith.court.api.PreProceedingsFilter;
import uk.kith.court.api.PreProceedingsFilter.Which;
import uk.kith.court.api.PreProceedingsLine;
import uk.kith.court.api.PreProceedingsRegister;
import uk.kith.court.api.PreProceedingsSort;
import uk.kith.court.api.ReviewCalendar;
import uk.kith.court.api.ReviewFilter;
import uk.kith.court.api.ReviewLine;
import uk.kith.court.api.ReviewSort;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.service.Page;
import uk.kith.placements.api.Actions;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;

/**
 * Everything dated that the acting person may see: hearings, directions, reviews, orders that end,
 * what is to be done in pre-proceedings, and what was agreed that somebody does. The lists are
 * read, and no file of them goes out: whoever gives the calendar out audits that by its own name.
 */
@ApplicationScoped
public class CalendarDates {

  /** Days that a hearing stays in the calendar. */
  private static final int BACK = 31;

  /** Months for which orders are told that end. */
  private static final int AHEAD = 6;

  @Inject HearingList hearings;
  @Inject DirectionWorklist directions;
  @Inject EndingOrders orders;
  @Inject ReviewCalendar reviews;
  @Inject PreProceedingsRegister beforeCourt;
  @Inject Actions actions;
  @Inject Children children;

  /**
   * @param worker only of children allocated to this person, of cases that they run as lawyer, of
   *     reviews that they hold, and what was agreed that they do; null for all
   */
  List<CalendarEntry> of(@Nullable String worker, LocalDate asOf) {
    List<CalendarEntry> entries = new ArrayList<>();
    hearings.between(DateRange.from(asOf.minusDays(BACK)), CourtFilter.ALL, asOf).stream()
        .filter(line -> isOf(line.of(), worker))
        .map(CalendarEntry::of)
        .forEach(entries::add);
    Agenda.read(
            page ->
                directions.list(
                    DirectionFilter.of(When.OPEN), DirectionSort.USUAL, asOf, page, Page.MAX_SIZE))
        .stream()
        .filter(line -> isOf(line.of(), worker))
        .map(CalendarEntry::of)
        .forEach(entries::add);
    orders.between(new DateRange(asOf, asOf.plusMonths(AHEAD)), CourtFilter.ALL, asOf).stream()
        .filter(order -> isOf(order, worker))
        .map(CalendarEntry::of)
        .forEach(entries::add);
    entries.addAll(
        ofReviews(
            Agenda.read(
                page ->
                    reviews.list(ReviewFilter.ALL, ReviewSort.USUAL, asOf, page, Page.MAX_SIZE)),
            worker));
    entries.addAll(
        ofPreProceedings(
            Agenda.read(
                page ->
                    beforeCourt.list(
                        new PreProceedingsFilter(Which.OPEN, worker, null, null),
                        PreProceedingsSort.USUAL,
                        asOf,
                        page,
                        Page.MAX_SIZE))));
    ofActions(worker, asOf).forEach(entries::add);
    return entries;
  }

  /** What was agreed that somebody does: of theirs, and of the children allocated to them. */
  private Stream<CalendarEntry> ofActions(@Nullable String worker, LocalDate asOf) {
    List<ActionView> due =
        actions.dueBy(asOf.plusMonths(AHEAD), asOf).stream()
            .filter(action -> !action.dueOn().isBefore(asOf))
            .toList();
    Set<ChildId> own =
        worker == null
            ? Set.of()
            : children.brief(due.stream().map(ActionView::child).distinct().toList(), asOf).stream()
                .filter(child -> isNamed(worker, child.worker()))
                .map(ChildBrief::id)
                .collect(toSet());
    return due.stream()
        .filter(
            action ->
                worker == null || isNamed(worker, action.owner()) || own.contains(action.child()))
        .map(CalendarEntry::of);
  }

  /**
   * The days ahead of what is due before the court. Of each it is said what the list that it is
   * from says to calendars; where that is nothing, that it is a next step.
   */
  static List<CalendarEntry> of(CourtDue due) {
    String path = CourtDuePageResource.ADDRESS;
    return ListFiles.once(
        Stream.of(
                due.hearings().stream().map(CalendarEntry::of),
                due.directions().stream().map(CalendarEntry::of),
                due.ending().stream().map(CalendarEntry::of),
                due.steps().stream().flatMap(line -> CalendarEntry.of(line).stream().limit(1)),
                due.reviews().stream().flatMap(line -> Stream.ofNullable(CalendarEntry.of(line))),
                due.agreed().stream().map(CalendarEntry::of),
                due.nextSteps().stream()
                    .map(step -> CalendarEntry.nextStep(step.child(), step.by(), path)))
            .flatMap(entries -> entries)
            .filter(entry -> !entry.last().isBefore(due.today()))
            .toList());
  }

  static List<CalendarEntry> ofPreProceedings(Collection<PreProceedingsLine> lines) {
    return lines.stream().flatMap(line -> CalendarEntry.of(line).stream()).toList();
  }

  static List<CalendarEntry> ofReviews(Collection<ReviewLine> lines, @Nullable String worker) {
    return lines.stream()
        .filter(
            line ->
                worker == null
                    || isNamed(worker, line.child().worker())
                    || isNamed(worker, line.reviewingOfficer()))
        .map(CalendarEntry::of)
        .filter(Objects::nonNull)
        .toList();
  }

  private static boolean isOf(EndingOrder order, @Nullable String worker) {
    return worker == null
        || isNamed(worker, order.of().lawyer())
        || isNamed(worker, order.child().worker());
  }

  private static boolean isOf(CourtCase of, @Nullable String worker) {
    return worker == null
        || isNamed(worker, of.lawyer())
        || of.children().stream().anyMatch(child -> isNamed(worker, child.worker()));
  }

  /** Whether somebody who is named in words of their own is the person who signed in. */
  public static boolean isNamed(String signedIn, @Nullable String named) {
    return named != null && signedIn.equalsIgnoreCase(named.strip());
  }
}
