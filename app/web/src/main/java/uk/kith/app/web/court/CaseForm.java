package uk.kith.app.web.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 */
public record CaseForm(ProceedingsView view, CaseNames children, List<Finding> refusing) {

  static final String CHILDREN = "children";

  public CaseForm {
    refusing = List.copyOf(refusing);
  }

  CaseForm refused(List<Finding> findings) {
    return new CaseForm(view, children, findings);
  }

  public String href() {
    return "/court/" + view.id();
  }

  public String names() {
    return children.all();
  }

  /** "Ava and Noah, SE14C77". */
  public String caption() {
    return view.caseNumber() == null ? names() : names() + ", " + view.caseNumber();
  }

  /** Whether a final order may end the application (R-COURT-38). */
  public boolean isEndedByOrder() {
    return view.kind().isEndedByOrder();
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

  /**
   * Those to choose from, none of them beforehand: what is decided for one child is not for the
   * next (R-COURT-08). Empty when there is but one, so that nothing is asked.
   */
  public List<Choice> choosable() {
    List<CaseNames.Named> open = open();
    return open.size() < 2
        ? List.of()
        : open.stream().map(child -> Choice.of(child.id().toString(), child.name())).toList();
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
    List<CaseNames.Named> open = open();
    return open.size() < 2
        ? open.stream().map(CaseNames.Named::id).toList()
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
