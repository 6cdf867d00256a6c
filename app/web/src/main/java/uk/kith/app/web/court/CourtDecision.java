package uk.kith.app.web.court;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.CourtCorrections.Kind;
import uk.kith.court.api.CourtOrders;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.ApplicationView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.api.ProceedingsView.PlanView;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.service.NotFound;

/** A decision of the court that came after the application or the plan that it decides. */
public enum CourtDecision {
  APPLICATIONS("How was it decided?", "Choose whether it was granted", CaseWords.GRANTED),
  PLANS("Did the court approve it?", "Choose whether the court approved it", CaseWords.APPROVED);

  private static final String ALIKE = "plans";

  private final String question;
  private final String missing;
  private final List<Choice> outcomes;

  CourtDecision(String question, String missing, List<Choice> answers) {
    this.question = question;
    this.missing = missing;
    this.outcomes = answers.stream().filter(each -> !each.value().equals(CaseWords.OPEN)).toList();
  }

  /** The decision of an address that holds one. */
  static CourtDecision of(String path) {
    return valueOf(path.toUpperCase(Locale.ROOT));
  }

  /** As addresses name it, below the address of the case. */
  String path(CourtEntryId about) {
    return "/decisions/" + name().toLowerCase(Locale.ROOT) + "/" + about;
  }

  public String question() {
    return question;
  }

  public List<Choice> outcomes() {
    return outcomes;
  }

  /**
   * The plans alike that wait for a decision, by their ids, each with the child's name; empty where
   * only one does.
   */
  List<Choice> alike(CaseForm it, CourtEntryId about) {
    if (this != PLANS) {
      return List.of();
    }
    List<Fact> facts = OfChild.get(it, Kind.PLAN, about.value()).facts();
    List<Choice> alike =
        OfChild.all(it, Kind.PLAN)
            .filter(each -> each.facts().equals(facts))
            .map(OfChild::choice)
            .toList();
    return alike.size() < 2
            || facts.stream().noneMatch(each -> each.value().endsWith(CaseLines.OPEN))
        ? List.of()
        : alike;
  }

  /** A first form with the decision for all of them. */
  static Form chosen(List<Choice> alike, Form form) {
    Map<String, List<String>> typed = new HashMap<>(form.typed());
    typed.put(ALIKE, alike.stream().map(Choice::value).toList());
    return Form.of(typed);
  }

  Form checked(List<Choice> alike, Form typed) {
    Form form =
        alike.isEmpty() ? typed : typed.choose(ALIKE, alike, "Choose for whom the court decided");
    return CaseFields.day(
        form.choose("outcome", outcomes, missing), "on", "Enter the day of the decision");
  }

  void record(
      CourtOrders orders,
      CaseForm it,
      CourtEntryId about,
      List<Choice> alike,
      Form form,
      Long version) {
    boolean yes = form.has("outcome", CaseWords.YES);
    var on = CaseFields.getDay(form, "on");
    switch (this) {
      case APPLICATIONS -> orders.decideApplication(it.view().id(), about, on, yes, version);
      case PLANS ->
          orders.decidePlans(
              it.view().id(),
              alike.isEmpty()
                  ? List.of(about)
                  : form.hiddenOnes(ALIKE, id -> new CourtEntryId(UUID.fromString(id))),
              on,
              yes,
              version);
    }
  }

  /** What is to be decided. */
  List<Fact> facts(CaseForm it, CourtEntryId about) {
    return switch (this) {
      case APPLICATIONS -> {
        ApplicationView application = application(it.view(), about);
        yield List.of(
            Fact.of("Application", application.text()),
            Fact.of("By", application.by().words()),
            Fact.of("Made", Dates.day(application.madeOn())));
      }
      case PLANS -> {
        ChildInProceedings child = ofPlan(it.view(), about);
        PlanView plan =
            child.plans().stream()
                .filter(each -> each.id().equals(about))
                .findFirst()
                .orElseThrow();
        yield List.of(
            Fact.of("Child", it.children().find(child.child()).orElse("")),
            Fact.of(plan.last() ? "Final plan" : "First plan", plan.plan().words()),
            Fact.of("Put to the court", Dates.day(plan.on())));
      }
    };
  }

  private static ApplicationView application(ProceedingsView view, CourtEntryId id) {
    return view.applications().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  private static ChildInProceedings ofPlan(ProceedingsView view, CourtEntryId id) {
    return view.children().stream()
        .filter(child -> child.plans().stream().anyMatch(plan -> plan.id().equals(id)))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }
}
