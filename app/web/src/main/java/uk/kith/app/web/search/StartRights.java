package uk.kith.app.web.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.app.web.LegalStatuses;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildView;

/**
 * By what right a child is looked after who moves in (R-DATA-05): asked of those alone of whom no
 * legal status is recorded for the first day.
 */
public final class StartRights {

  /** Nobody can tell yet: it then stands among the things due. */
  private static final String NOT_YET = "NOT-YET";

  private StartRights() {}

  private static String field(ChildId child) {
    return "right-" + child;
  }

  private static List<ChildView> lacking(List<ChildView> moving) {
    return moving.stream().filter(child -> child.legalStatus() == null).toList();
  }

  /**
   * The questions of the page.
   *
   * @param moving the children who move in, as they are on the first day
   */
  public static List<StartPage.Right> asked(List<ChildView> moving) {
    return lacking(moving).stream()
        .map(
            child ->
                new StartPage.Right(
                    field(child.id()), "By what right is " + Words.name(child) + " looked after?"))
        .toList();
  }

  /** The answers that there are from a day on. */
  public static List<Choice> statuses(LocalDate from) {
    List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "Choose a legal status")));
    choices.addAll(LegalStatuses.from(from));
    choices.add(Choice.of(NOT_YET, "Not known yet"));
    return choices;
  }

  /** With an error for every child of whom nothing is chosen. */
  public static Form checked(Form form, List<ChildView> moving, LocalDate from) {
    List<Choice> offered = statuses(from);
    Form checked = form;
    for (ChildView child : lacking(moving)) {
      checked =
          checked.choose(
              field(child.id()),
              offered.subList(1, offered.size()),
              "Choose by what right "
                  + Words.name(child)
                  + " is looked after, or that it is not known yet");
    }
    return checked;
  }

  /** The legal statuses that were chosen, by child; without those not known yet. */
  public static Map<ChildId, String> of(Form form, List<ChildView> moving) {
    Map<ChildId, String> chosen = new HashMap<>();
    for (ChildView child : lacking(moving)) {
      String code = form.value(field(child.id()));
      if (!code.equals(NOT_YET)) {
        chosen.put(child.id(), code);
      }
    }
    return chosen;
  }
}
