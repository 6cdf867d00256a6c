package uk.kith.app.web.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.LegalStatuses;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.court.CasePage.ChildLine;
import uk.kith.app.web.court.CasePage.Entry;
import uk.kith.app.web.court.CasePage.Step;
import uk.kith.app.web.courtlists.OffTrack;
import uk.kith.app.web.permanence.ConcernWords;
import uk.kith.app.web.search.Acceptances;
import uk.kith.court.api.OpenConcern;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.api.ProceedingsView.LedBy;
import uk.kith.court.api.ProceedingsView.ListedFor;
import uk.kith.court.api.ProceedingsView.OrderView;
import uk.kith.court.api.ProceedingsView.Revoked;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.LegalSpell;

/** The children of a case on its page: where each stands, and what is recorded of it. */
final class CaseChildLines {

  /** Codes of the return that rest on an order of a court. */
  private static final Set<String> OF_ORDERS = Set.of("C1", "C2", "D1", "E1", "L2");

  /**
   * What others than the case tell of its children.
   *
   * @param officers the reviewing officer of each child that has one
   * @param concerns the open concern of each child of whom the reviewing officer has one
   * @param statuses the legal status of each child that has one
   * @param next the next steps of the children
   * @param inOthers those about whom another case is open too: one next step is told for all
   */
  record Told(
      Map<ChildId, String> officers,
      Map<ChildId, OpenConcern> concerns,
      Map<ChildId, LegalSpell> statuses,
      NextSteps next,
      Set<ChildId> inOthers) {}

  private final ProceedingsView view;
  private final Told told;
  private final EntrySteps steps;
  private final boolean mayEndPlacements;

  /**
   * @param steps what can be recorded of the lines of the case
   * @param mayEndPlacements true for those who end placements
   */
  CaseChildLines(ProceedingsView view, Told told, EntrySteps steps, boolean mayEndPlacements) {
    this.view = view;
    this.told = told;
    this.steps = steps;
    this.mayEndPlacements = mayEndPlacements;
  }

  /** In the order of the names. */
  List<ChildLine> of(CaseNames names) {
    return names.children().stream().flatMap(this::child).toList();
  }

  private Stream<ChildLine> child(CaseNames.Named named) {
    return view.children().stream()
        .filter(child -> child.child().equals(named.id()))
        .map(child -> child(named, child));
  }

  private ChildLine child(CaseNames.Named named, ChildInProceedings child) {
    LocalDate begun =
        Objects.requireNonNull(view.issuedOn() == null ? view.submittedOn() : view.issuedOn());
    LocalDate joined = child.joinedOn();
    LocalDate from = joined == null || joined.isBefore(begun) ? begun : joined;
    ListedFor last = child.finalHearing();
    LocalDate disposedOn = child.disposedOn();
    return new ChildLine(
        named.name(),
        "/children/" + child.child(),
        disposedOn == null
            ? CourtLines.tag(child.track())
            : new Tag(Numbers.sentence(child.stage().words()), Tag.Colour.GREY),
        child.week() == null
            ? Numbers.sentence(child.stage().words())
            : OffTrack.weeks(child) + ", " + child.stage().words(),
        WeekBar.of(
            from,
            child.limit(),
            last == null ? null : last.endsOn(),
            child.finalHearingForecast(),
            view.asOf()),
        child.joinedOn() == null ? null : Dates.day(child.joinedOn()),
        view.children().size() > 1 ? steps.ofChild(child.child(), named.name()) : List.of(),
        told.next().each(Map.of(child.child(), named.name())),
        told.inOthers().contains(child.child())
            ? "Next step, in all cases of the child"
            : "Next step",
        limit(child),
        OffTrack.finalHearing(child),
        OffTrack.estimate(child),
        child.noCareOrderFrom() == null ? null : Dates.day(child.noCareOrderFrom()),
        disposedOn == null
            ? null
            : new Entry(
                "", CaseLines.ended(view.kind(), child), steps.ofEnd(child.child(), named.name())),
        told.officers().get(child.child()),
        concern(child.child()),
        child.extensions().stream()
            .map(
                each ->
                    new Entry(
                        Dates.day(each.grantedOn()),
                        CaseLines.of(each),
                        steps.of(each, named.name())))
            .toList(),
        child.orders().stream()
            .map(each -> new Entry("", CaseLines.of(each), ofOrder(each, named.name())))
            .toList(),
        byStatus(told.statuses().get(child.child())),
        child.plans().stream()
            .map(each -> new Entry("", CaseLines.of(each), steps.of(each, named.name())))
            .toList(),
        meeting(child, named.name()),
        toEndCare(child, named.name()),
        Acceptances.views(child.findings()));
  }

  /** What can be recorded of it, after the case in which it was revoked. */
  private List<Step> ofOrder(OrderView order, String name) {
    Revoked revoked = order.revoked();
    return Stream.concat(
            Stream.ofNullable(revoked)
                .map(
                    each ->
                        new Step(
                            "The case in which it was revoked",
                            "/court/" + each.by(),
                            ": placement order for " + name)),
            steps.of(order, name).stream())
        .toList();
  }

  private @Nullable String concern(ChildId child) {
    OpenConcern open = told.concerns().get(child);
    return open == null ? null : ConcernWords.said(open, view.asOf());
  }

  /** An order of which the legal status alone tells; null where it tells of none. */
  static @Nullable String byStatus(@Nullable LegalSpell status) {
    return status == null || !OF_ORDERS.contains(status.code())
        ? null
        : "From the legal status: "
            + LegalStatuses.words(status.code())
            + ", since "
            + Dates.day(status.first());
  }

  /** R-SGO-07: an order ended care, and the record goes on. */
  private @Nullable Step toEndCare(ChildInProceedings child, String name) {
    boolean goesOn =
        child.findings().stream().anyMatch(each -> each.rule().toString().equals("R-SGO-07"));
    return goesOn && mayEndPlacements
        ? new Step("End the placement", "/children/" + child.child() + "/placements", " of " + name)
        : null;
  }

  /**
   * As pre-proceedings that led to the case tell of it, else as it is recorded of the case; null
   * where it is not asked for.
   */
  private @Nullable Entry meeting(ChildInProceedings child, String name) {
    return asksForMeeting(child)
        ? new Entry(
            "", BeforeCourtMaker.familyMeeting(meeting(child)), steps.ofMeeting(child, name))
        : null;
  }

  private static @Nullable FamilyMeeting meeting(ChildInProceedings child) {
    LedBy ledBy = child.ledBy();
    return ledBy == null || ledBy.familyMeeting() == null
        ? child.familyMeeting()
        : ledBy.familyMeeting();
  }

  private static boolean asksForMeeting(ChildInProceedings child) {
    return child.ledBy() != null
        || child.familyMeeting() != null
        || child.findings().stream().anyMatch(each -> each.rule().toString().equals("R-PRE-11"));
  }

  /**
   * Where the family meeting is recorded of children for whom the application is open: of the case,
   * and in each of the pre-proceedings that led to it. Each says for whom where there are several.
   */
  List<Step> meetingForms(CaseNames names) {
    Map<String, List<String>> forms = new LinkedHashMap<>();
    for (CaseNames.Named named : names.children()) {
      view.children().stream()
          .filter(child -> child.child().equals(named.id()))
          .filter(child -> child.disposedOn() == null && asksForMeeting(child))
          .forEach(
              child ->
                  forms
                      .computeIfAbsent(steps.meetingForm(child), key -> new ArrayList<>())
                      .add(named.name()));
    }
    return forms.entrySet().stream()
        .map(
            form ->
                new Step(
                    "Record the family meeting"
                        + (forms.size() > 1 ? " for " + Words.and(form.getValue()) : ""),
                    form.getKey(),
                    ""))
        .toList();
  }

  private static String limit(ChildInProceedings child) {
    LocalDate limit = child.limit();
    if (limit == null) {
      return "no law limits these proceedings";
    }
    int extensions = child.extensions().size();
    return Dates.day(limit)
        + (child.limitIsProvisional() ? ", provisional" : "")
        + (extensions == 0
            ? ""
            : ", extended " + (extensions == 1 ? "once" : extensions + " times"));
  }
}
