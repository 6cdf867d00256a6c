package uk.kith.app.web.courtlists;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Sorting;
import uk.kith.court.api.CourtFilter;
import uk.kith.court.api.CourtSort;
import uk.kith.court.api.ProceedingsRegister.Choices;
import uk.kith.kernel.service.Sort;

/** What the address of the court list asks for: its filters and its order. */
public final class CourtAsked {

  private static final String TEAM = "team";
  private static final String LAWYER = "lawyer";
  private static final String COURT = "court";
  private static final String TEXT = "text";
  private static final String ALL = "all";

  private CourtAsked() {}

  public static CourtFilter filter(Form form) {
    return new CourtFilter(value(form, TEAM), value(form, LAWYER), value(form, COURT), text(form));
  }

  public static Sort<CourtSort> sort(Form form) {
    return Sorting.asked(form, CourtSort.class, CourtSort.NEAREST_LIMIT);
  }

  public static List<Select> selects(List<String> teams, Choices choices) {
    return List.of(
        select(TEAM, "Team", "All teams", teams),
        select(LAWYER, "Lawyer", "All lawyers", choices.lawyers()),
        select(COURT, "Court", "All courts", choices.courts()));
  }

  /** The filter in words; empty when it leaves out nothing. */
  public static String said(CourtFilter filter) {
    return String.join(
        ", ",
        Stream.of(
                said("of team ", filter.team()),
                said("with the lawyer ", filter.lawyer()),
                said("before ", filter.court()),
                filter.text() == null
                    ? List.<String>of()
                    : List.of("with “" + filter.text() + "” in the case number or a name"))
            .flatMap(List::stream)
            .toList());
  }

  private static List<String> said(String before, @Nullable String value) {
    return value == null ? List.of() : List.of(before + value);
  }

  private static @Nullable String text(Form form) {
    String text = form.value(TEXT).strip();
    return text.isEmpty() ? null : text;
  }

  private static @Nullable String value(Form form, String name) {
    return form.value(name).isEmpty() || form.has(name, ALL) ? null : form.value(name);
  }

  private static Select select(String id, String label, String all, List<String> names) {
    List<Choice> choices = new ArrayList<>(List.of(Choice.of(ALL, all)));
    names.forEach(name -> choices.add(Choice.of(name, name)));
    return new Select(id, label, choices);
  }
}
