package uk.kith.app.web.users;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.signin.UserFilter;
import uk.kith.app.signin.UserSort;
import uk.kith.app.signin.UserView;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.service.Role;

/** Who may sign in, as the page and its files show it; pure functions. */
final class UserWorklist {

  static final String ADDRESS = "/users";

  /** The filters, in the order of the page. */
  static final List<Select> SELECTS =
      List.of(
          new Select(
              "role",
              "Role",
              Stream.concat(
                      Stream.of(Choice.of("", "All")),
                      Arrays.stream(Role.values())
                          .map(role -> Choice.of(role.id(), RoleWords.of(role))))
                  .toList()),
          new Select(
              "state",
              "State",
              Stream.concat(
                      Stream.of(Choice.of("", "All")),
                      Arrays.stream(UserView.State.values())
                          .map(state -> Choice.of(state.name(), state(state).text())))
                  .toList()));

  private UserWorklist() {}

  /** What the form asks for. */
  static UserFilter filter(Form form) {
    return new UserFilter(
        form.value("text"),
        Arrays.stream(Role.values())
            .filter(role -> form.has("role", role.id()))
            .findFirst()
            .orElse(null),
        Arrays.stream(UserView.State.values())
            .filter(state -> form.has("state", state.name()))
            .findFirst()
            .orElse(null));
  }

  /** The filters that are set, in words; null for those that are not. */
  static List<@Nullable String> said(Form form) {
    UserFilter filter = filter(form);
    Role role = filter.role();
    UserView.State state = filter.state();
    return Arrays.asList(
        role == null ? null : "with the role " + role.id().replace('-', ' '),
        state == null ? null : state(state).text().toLowerCase(java.util.Locale.UK),
        ListPage.withText(form, "name"));
  }

  /**
   * @param today the real day: sign-in goes by the clock and not by the business date
   */
  static Worklist<UserView> of(LocalDate today) {
    return new Worklist<>(
        "Users",
        "user",
        "users",
        ADDRESS,
        "User name",
        "Nobody yet. Add a user.",
        today,
        List.of(
            ListColumn.of("User", "User").sortedBy(UserSort.NAME),
            ListColumn.of("Roles", "Roles"),
            ListColumn.of("State", "State").sortedBy(UserSort.STATE),
            ListColumn.of("Last signed in", "Last signed in").sortedBy(UserSort.LAST_SIGNED_IN),
            ListColumn.of("Added", "Added").sortedBy(UserSort.MADE)),
        user ->
            new Row(
                ADDRESS + "/" + user.id(),
                List.of(
                    Cell.text(user.name()),
                    Cell.text(RoleWords.of(user.roles())),
                    Cell.of(new Value.State(state(user.state()))),
                    Cell.text(lastSignedIn(user)),
                    Cell.text(Dates.moment(user.createdAt())))));
  }

  static String lastSignedIn(UserView user) {
    return user.lastSignedInAt() == null ? "Never" : Dates.moment(user.lastSignedInAt());
  }

  static Tag state(UserView.State state) {
    return switch (state) {
      case ACTIVE -> new Tag("Can sign in", Tag.Colour.BLUE);
      case CODE_GIVEN -> new Tag("Has a one-time code", Tag.Colour.YELLOW);
      case HELD -> new Tag("Held", Tag.Colour.YELLOW);
      case OFF -> new Tag("Switched off", Tag.Colour.GREY);
    };
  }
}
