package uk.kith.app.web.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.search.Acceptances;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;

/**
 * What every form about a case shows around its own fields: whose case it is, what the visitor saw
 * of it, and what rules say against what was typed.
 *
 * @param refusing what spoke against the form when it was sent; empty at first
 * @param afterEnd whether it may be about children for whom the application has ended
 */
public record CaseForm(
    ProceedingsView view, CaseNames children, List<Finding> refusing, boolean afterEnd) {

  static final String CHILDREN = "children";

  public CaseForm {
    refusing = List.copyOf(refusing);
  }

  CaseForm refused(List<Finding> findings) {
    return new CaseForm(view, children, findings, afterEnd);
  }

  /** The same of an order or a plan, of which the court may have told after the end of the case. */
  CaseForm alsoAfterEnd() {
    return new CaseForm(view, children, refusing, true);
  }

  public String href() {
    return "/court/" + view.id();
  }

  public String names() {
    return children.all();
  }

  /** "Ava Reed and Noah Reed, SE14C77". */
  public String caption() {
    return view.caseNumber() == null ? names() : names() + ", " + view.caseNumber();
  }

  /** Whether a final order may end the application (R-COURT-38). */
  public boolean isEndedByOrder() {
    return view.kind().isEndedByOrder();
  }

  /**
   * Whether it is asked if the application ended with an order: while it is to end for a child, and
   * while it is not told how it ended for one, which the order that was sealed later tells.
   */
  public boolean asksForEnd() {
    return isEndedByOrder()
        && view.children().stream()
            .anyMatch(child -> child.disposedOn() == null || child.decision() == null);
  }

  /** Whether it is still to end for a child. */
  public boolean isOpen() {
    return !open().isEmpty();
  }

  /**
   * For whom it has ended, of an order or a plan, which can be told afterwards: "for Noah on 10
   * January 2015"; empty when for nobody.
   */
  public String ended() {
    return offered().stream()
        .flatMap(
            child ->
                disposedOn(child).stream()
                    .map(day -> "for " + child.name() + " on " + Dates.day(day)))
        .collect(Collectors.joining(", "));
  }

  public long version() {
    return view.version();
  }

  public List<FindingView> findings() {
    return Acceptances.views(refusing);
  }

  public List<Choice> acceptable() {
    return Acceptances.choices(refusing);
  }

  /** The children for whom the application has not been disposed of. */
  List<CaseNames.Named> open() {
    return children.children().stream()
        .filter(
            child ->
                view.children().stream()
                    .anyMatch(each -> each.child().equals(child.id()) && each.disposedOn() == null))
        .toList();
  }

  private List<CaseNames.Named> offered() {
    return afterEnd
        ? children.children().stream()
            .filter(
                child -> view.children().stream().anyMatch(each -> each.child().equals(child.id())))
            .toList()
        : open();
  }

  /**
   * Those to choose from, none of them beforehand: what is decided for one child is not for the
   * next (R-COURT-08). Empty when there is but one, so that nothing is asked.
   */
  public List<Choice> choosable() {
    List<CaseNames.Named> offered = offered();
    return offered.size() < 2
        ? List.of()
        : offered.stream().map(child -> Choice.of(child.id().toString(), said(child))).toList();
  }

  /** "Ava" or "Noah, ended 10 January 2015". */
  private String said(CaseNames.Named child) {
    return disposedOn(child)
        .map(day -> child.name() + ", ended " + Dates.day(day))
        .orElse(child.name());
  }

  private Optional<LocalDate> disposedOn(CaseNames.Named child) {
    return view.children().stream()
        .filter(each -> each.child().equals(child.id()))
        .map(ChildInProceedings::disposedOn)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** With an error when a child had to be chosen and none was. */
  Form checked(Form form) {
    return choosable().isEmpty()
        ? form
        : form.choose(CHILDREN, choosable(), "Choose which children it is about");
  }

  /**
   * The chosen ones, each by name also when all were: nobody decides about a child whom they may
   * not see.
   */
  List<ChildId> chosenOf(Form form) {
    List<CaseNames.Named> offered = offered();
    return offered.size() < 2
        ? offered.stream().map(CaseNames.Named::id).toList()
        : form.hiddenOnes(CHILDREN, ChildId::of);
  }

  /** The limit of each child that has one. */
  public List<Fact> limits() {
    List<Fact> limits = new ArrayList<>();
    for (ChildInProceedings child : view.children()) {
      LocalDate limit = child.limit();
      String name = children.find(child.child()).orElse(null);
      if (limit != null && name != null && child.disposedOn() == null) {
        limits.add(Fact.of("Limit of " + name, Dates.day(limit)));
      }
    }
    return limits;
  }
}
