package uk.kith.app.web.household;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.AuthorityNames;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.RuleId;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.ExemptionGiven;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.asking.ApprovalCheck;

/**
 * The form that records an exemption from the usual fostering limit (R-PLACE-07, R-PLACE-08): the
 * children whom it names, those who live there and those who are to come.
 *
 * @param caption "Foster carers 0142"
 * @param by the authority where the carers live; null when it is not known
 * @param authority its name
 * @param fostered the looked after children who live there
 * @param checks what the law has the authority regard
 */
public record ExemptionForm(
    HouseholdId household,
    String caption,
    String name,
    @Nullable LocalAuthority by,
    String authority,
    List<Choice> fostered,
    List<Choice> checks) {

  private static final RuleId RULE = RuleId.of("R-PLACE-07");

  public String href() {
    return "/households/" + household;
  }

  static ExemptionForm of(HouseholdView home) {
    LocalAuthority area = home.snapshot().where().authority();
    return new ExemptionForm(
        home.snapshot().id(),
        Words.kind(home.snapshot().kind()) + " " + home.snapshot().localId(),
        home.name(),
        area,
        area == null ? "" : AuthorityNames.shortName(area),
        home.lives().stream()
            .filter(each -> each.resident().child() != null)
            .map(
                each ->
                    Choice.of(
                        String.valueOf(each.resident().child()),
                        named(each.name(), each.resident())))
            .toList(),
        ApprovalCheck.of(RULE).stream()
            .map(check -> Choice.of(check.name(), check.words()))
            .toList());
  }

  private static String named(@Nullable String name, Resident resident) {
    String who = name == null ? Words.resident(resident.kind()) : name;
    return resident.age() == null ? who : who + ", " + resident.age();
  }

  /** Numbers of children who do not live there yet, as typed. */
  static List<String> others(Form form) {
    return Arrays.stream(form.value("others").split("[\\s,;]+"))
        .filter(number -> !number.isEmpty())
        .toList();
  }

  /** The form with what is wrong with it, but for whom the numbers mean. */
  Form checked(Form typed) {
    Form form = typed;
    if (form.values("children").isEmpty() && others(form).isEmpty()) {
      form = form.with(fostered.isEmpty() ? "others" : "children", "Say which children it names");
    }
    form = day(form, "from", "Enter the day from which it holds");
    LocalDate from = form.date("from").findDate().orElse(null);
    LocalDate until = form.date("until").findDate().orElse(null);
    if (!form.date("until").isEmpty() && until == null) {
      form = form.with("until-day", "Enter a real day, or leave it out");
    }
    if (from != null && until != null && until.isBefore(from)) {
      form = form.with("until-day", "It cannot end before it begins");
    }
    form = form.require("approver", "Enter who gave it").require("post", "Enter in which post");
    form = day(form, "on", "Enter the day on which it was given");
    if (!form.date("notice").isEmpty() && form.date("notice").findDate().isEmpty()) {
      form = form.with("notice-day", "Enter a real day, or leave it out");
    }
    List<String> made = form.values("considered");
    return checks.stream().allMatch(check -> made.contains(check.value()))
        ? form
        : form.with("considered", "All five are considered before an exemption is given");
  }

  private static Form day(Form form, String field, String text) {
    return form.date(field).findDate().isEmpty() ? form.with(field + "-day", text) : form;
  }

  /**
   * What a checked form says.
   *
   * @param others children who do not live there yet
   */
  Exemption read(Form form, Set<ChildId> others) {
    Set<ChildId> children = new HashSet<>(others);
    children.addAll(form.hiddenOnes("children", ChildId::of));
    Optional<LocalDate> until = form.date("until").findDate();
    String conditions = form.value("conditions");
    return Exemption.of(
        Objects.requireNonNull(by),
        children,
        new DateRange(form.date("from").findDate().orElseThrow(), until.orElse(null)),
        new ExemptionGiven(
            form.value("approver"),
            form.value("post"),
            form.date("on").findDate().orElseThrow(),
            form.date("notice").findDate().orElse(null),
            conditions.isEmpty() ? null : conditions,
            Set.copyOf(form.hiddenOnes("considered", ApprovalCheck::valueOf))));
  }
}
