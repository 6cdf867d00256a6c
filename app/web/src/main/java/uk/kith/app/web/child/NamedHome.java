package uk.kith.app.web.child;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;

/** The home of the register that a form names by its number or name. */
@RequestScoped
public class NamedHome {

  /** More homes than these are not offered to choose from. */
  private static final int HOMES = 10;

  @Inject Households households;

  /**
   * What a form names.
   *
   * @param home that which is meant; null when none is named, or nobody can tell which
   * @param found those to choose from; empty when one is meant
   */
  public record Named(Form form, @Nullable HouseholdId home, List<HouseholdView> found) {}

  /** The home that is named by number or name; of several the one that is chosen. */
  public Named named(Form form, LocalDate day) {
    String text = form.value("home");
    if (text.isEmpty()) {
      return new Named(form, null, List.of());
    }
    List<HouseholdView> found =
        households
            .listHouseholds(new HouseholdFilter(false, null, null, null, text), day, 0, HOMES + 1)
            .items();
    if (found.isEmpty()) {
      return new Named(
          form.with("home", "No home of the register has this number or name on the first day"),
          null,
          found);
    }
    if (found.size() == 1) {
      return new Named(form, found.get(0).snapshot().id(), List.of());
    }
    if (found.size() > HOMES) {
      return new Named(
          form.with("home", "More than 10 homes have this in their number or name: enter more"),
          null,
          List.of());
    }
    return found.stream()
        .map(each -> each.snapshot().id())
        .filter(each -> form.has("which", each.toString()))
        .findFirst()
        .map(each -> new Named(form, each, found))
        .orElseGet(() -> new Named(form.with("which", "Choose which home it is"), null, found));
  }

  public static List<Choice> choices(List<HouseholdView> found) {
    return found.stream()
        .map(
            home ->
                Choice.of(home.snapshot().id().toString(), home.name())
                    .hinted(Words.kind(home.snapshot().kind())))
        .toList();
  }
}
